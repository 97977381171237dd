import type { Place } from '../reading.ts'

/** The longest stretch read as one sentence: a text without any full stop must not make the rules quadratic. */
export const LONGEST_SENTENCE = 2000

/** Marks are counted to eight at a time: an open-ended run would be tried again from each of its signs. */
const STOP = /[.!?…]{1,8}["')]{0,2}(?= |$)/gu
/** A full stop after these ends no sentence: "TP. Hồ Chí Minh", "ThS. Lan", "số 5." before a heading's words. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:[Tt][Pp]|[Tt][Xx]|TT|[Tt]h[Ss]|TS|GS|PGS|BS|KS|CN|LS|[Qq]|[Pp]|[Hh]|[Tt]|ĐB|NXB|vv|v\.v|St|Mr|Mrs|No)$/u
/** A sentence so far that is only a number is a list mark. */
const ONLY_MARK = /^(?:\d{1,2}|[IVX]{1,4}|[a-zđA-ZĐ])$/u
const FOLLOWS = /^["'( -]{0,4}[\p{Lu}\p{N}]/u

/** Cuts `start..end` of the folded text into sentences; full stops of abbreviations, list numbers and figures ("30.000") do not cut. */
export const sentencesIn = (folded: string, { start, end }: Place): Place[] => {
  const found: Place[] = []
  const body = folded.slice(start, end)
  let from = 0
  STOP.lastIndex = 0
  for (let stop = STOP.exec(body); stop; stop = STOP.exec(body)) {
    const after = stop.index + stop[0].length
    const rest = body.slice(after, after + 6).trimStart()
    if (rest !== '' && !FOLLOWS.test(rest)) continue
    if (stop[0] === '.' && ABBREVIATION.test(body.slice(Math.max(from, stop.index - 6), stop.index))) continue
    if (stop[0] === '.' && stop.index - from < 8 && ONLY_MARK.test(body.slice(from, stop.index).trim())) continue
    push(found, body, from, after, start)
    from = after
  }
  push(found, body, from, body.length, start)
  return found
}

/** Adds a sentence, trimmed, cut at spaces where it is longer than any real one. */
const push = (found: Place[], body: string, from: number, to: number, shift: number): void => {
  let at = from
  while (at < to) {
    let until = Math.min(to, at + LONGEST_SENTENCE)
    if (until < to) {
      const space = body.lastIndexOf(' ', until)
      if (space > at + LONGEST_SENTENCE / 2) until = space
    }
    const words = body.slice(at, until)
    const start = at + (words.length - words.trimStart().length)
    const end = at + words.trimEnd().length
    if (end > start) found.push({ start: shift + start, end: shift + end })
    at = until
  }
}
