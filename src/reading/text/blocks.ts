import type { Place } from '../reading.ts'
import { fold } from './fold.ts'

/**
 * A logical line: a paragraph, a heading or an item of a list, whatever the lines it was wrapped over.
 * `level` orders the outline: 0 prose, 0.1–0.6 Markdown headings, 0.8 "Phần", "Chương", 1 "Điều", 2 "1.", 3 "a)", 4 "-", 5 "+". `body` is where the words after the mark begin.
 */
export type Block = Place & { readonly level: number; readonly body: number }

export type LaidOut = {
  /** Source with equal spellings made one and wrapped lines joined by a space; every offset is that of the source. */
  readonly folded: string
  readonly blocks: readonly Block[]
}

const MARKS: readonly (readonly [number, RegExp])[] = [
  [0.8, /^(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN) {1,3}[\dIVX]{1,5}[.:]? {0,3}/u],
  [1, /^(?:Điều|ĐIỀU) {1,3}[\dIVX]{1,5}[.:]? {0,3}/u],
  [2, /^[IVX]{1,5}[.)] {1,3}/u],
  [2, /^\d{1,2}(?:\.\d{1,2}){0,3}[.)] {1,3}/u],
  [3, /^[a-zđ]\) {0,3}/u],
  [4, /^[-•*] {0,3}(?=\S)/u],
  [5, /^\+ {0,3}(?=\S)/u],
]

/** What mark a line begins with: its level and length; level 0 when there is none. */
const markOf = (line: string): { readonly level: number; readonly length: number } => {
  const hashes = /^#{1,6}(?= )/u.exec(line)
  if (hashes) return { level: hashes[0].length / 10, length: hashes[0].length + 1 }
  for (const [level, pattern] of MARKS) {
    const found = pattern.exec(line)
    if (found) return { level, length: found[0].length }
  }
  return { level: 0, length: 0 }
}

const CLOSED = /[.:;!?…"”)/]$/u
const LOWER_FIRST = /^[\p{Ll}(,]/u

type Line = Place & { readonly words: string; readonly level: number; readonly length: number }

const linesOf = (folded: string): Line[] => {
  const lines: Line[] = []
  let at = 0
  for (const raw of folded.split('\n')) {
    const words = raw.trim()
    const start = at + (raw.length - raw.trimStart().length)
    lines.push({ start, end: start + words.length, words, ...markOf(words) })
    at += raw.length + 1
  }
  return lines
}

/** Does `next` carry on the sentence that `line` broke off? */
const carriesOn = (line: Line, next: Line, hardWrapped: boolean): boolean => {
  if (line.words === '' || next.words === '' || next.level > 0) return false
  if (LOWER_FIRST.test(next.words)) return !/[.:!?…]$/u.test(line.words)
  return hardWrapped && !CLOSED.test(line.words)
}

/**
 * Joins what a fixed line width tore apart. Official texts copied from the gazette break lines inside names
 * ("Sở Tài⏎nguyên", "UBND huyện⏎Vị Xuyên"): where at least a tenth of the lines go on in lower case the text is taken
 * as hard wrapped, and any unfinished line is carried on; elsewhere only a lower-case beginning carries on, since press
 * subheadings end without a full stop.
 */
export const layOut = (text: string): LaidOut => {
  const folded = fold(text)
  const lines = linesOf(folded)
  const torn = lines.filter((line, n) => n > 0 && LOWER_FIRST.test(line.words) && line.level === 0 && (lines[n - 1]?.words ?? '') !== '' && !CLOSED.test(lines[n - 1]?.words ?? ''))
  const hardWrapped = torn.length >= 3 && torn.length * 10 >= lines.filter((line) => line.words !== '').length
  const blocks: Block[] = []
  const joints: number[] = []
  let previous: Line | null = null
  for (const line of lines) {
    const open = blocks.at(-1)
    if (previous && open && carriesOn(previous, line, hardWrapped)) {
      blocks[blocks.length - 1] = { ...open, end: line.end }
      joints.push(previous.end, line.start)
    } else if (line.words !== '') blocks.push({ start: line.start, end: line.end, level: line.level, body: line.start + line.length })
    previous = line
  }
  return { folded: joined(folded, joints), blocks }
}

/** Blanks out what lies between torn lines. */
const joined = (folded: string, joints: readonly number[]): string => {
  const pieces: string[] = []
  let at = 0
  for (let n = 0; n + 1 < joints.length; n += 2) {
    const from = joints[n] ?? at
    const to = joints[n + 1] ?? from
    pieces.push(folded.slice(at, from), ' '.repeat(to - from))
    at = to
  }
  pieces.push(folded.slice(at))
  return pieces.join('')
}
