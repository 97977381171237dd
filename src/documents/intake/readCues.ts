import type { TimeCode } from '../../application/ports.ts'
import { IntakeRefused, type Taken } from './taken.ts'

const TIMING = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s+-->\s+(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}/
const ENDS_SENTENCE = /[.!?…:;]["”»)]?$/u

type Cue = { readonly ms: number; readonly speaker: string | null; readonly words: string }

/**
 * Reads WebVTT or SubRip. Cues are joined into sentences: a new line begins where a sentence ended or another voice begins, and every cue
 * leaves a time code at its first character. A line that captions show twice while scrolling is taken once. Throws IntakeRefused
 * (`file-kind-mismatch`) when no cue is found.
 */
export const readCues = (text: string): Taken => {
  const pieces: string[] = []
  const times: TimeCode[] = []
  let length = 0
  let last = null as Cue | null
  const put = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const cue of cuesOf(text)) {
    const voiceChanges = cue.speaker !== null && cue.speaker !== last?.speaker
    if (last) put(voiceChanges || ENDS_SENTENCE.test(last.words) || /^[-–]\s/.test(cue.words) ? '\n' : ' ')
    times.push({ at: length, ms: cue.ms, ...(voiceChanges ? { voice: cue.speaker! } : {}) })
    put(voiceChanges ? `${cue.speaker}: ${cue.words}` : cue.words)
    last = { ...cue, speaker: cue.speaker ?? last?.speaker ?? null }
  }
  if (times.length === 0) throw new IntakeRefused('file-kind-mismatch', 'no cue')
  return { text: pieces.join(''), legacy: null, times }
}

function* cuesOf(text: string): Generator<Cue> {
  let shown: readonly string[] = []
  for (const block of text.normalize('NFC').replace(/^\uFEFF/, '').split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').map((line) => line.trim()).filter((line) => line !== '')
    const at = lines.slice(0, 3).findIndex((line) => TIMING.test(line))
    if (at < 0) continue // the head, notes, styles and regions
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = TIMING.exec(lines[at] ?? '') ?? []
    const payload = lines.slice(at + 1)
    const spoken = payload.map((line) => wordsOf(line)).filter((line) => line !== '')
    const words = spoken.filter((line) => !shown.includes(line)).join(' ').replace(/^\p{M}+/u, '')
    shown = spoken
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
    if (words !== '') yield { ms, speaker: voiceIn(payload[0] ?? ''), words }
  }
}

const voiceIn = (line: string): string | null => {
  const name = /^<v(?:\.[^\s>]{1,60})?\s{1,5}([^>]{1,120})>/.exec(line)?.[1]
  return name === undefined ? null : unescaped(name).trim()
}

/** Tags of WebVTT, of SubRip's habits (<i>, <font>, {\an8}), and character references. */
const wordsOf = (line: string): string => unescaped(line.replaceAll(/<[^<>]{0,200}>|\{\\[^{}]{0,40}\}/g, '')).replaceAll(/\s+/g, ' ').trim()

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"' }
const unescaped = (text: string): string => text.replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
