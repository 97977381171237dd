import { isCalendarDay } from '../domain/calendar/index.ts'
import { followSentences } from './followSentences.ts'
import { read } from './read.ts'
import type { Finding, ReadingContext, Source } from './reading.ts'
import { WEIGHTS } from './scored/weights.ts'
import { listener } from './speakers/hear.ts'
import { cutBlock, withoutHead } from './spokenSentences.ts'
import { layOut } from './text/blocks.ts'

/**
 * One thing that new words changed. `found`: a finding shown for the first time, at the next free place `at`. `dated`: the finding at that
 * place was given the deadline told behind it ("Việc này hoàn thành …"); its quote, place in the text, force and bearer are as shown before.
 */
export type LiveChange = { readonly kind: 'found' | 'dated'; readonly at: number; readonly finding: Finding }

/** Where pushed words stand in the text of the sitting so far, and what they changed. */
export type LiveStep = { readonly start: number; readonly changes: readonly LiveChange[] }

export type LiveReader = {
  /** Takes the next sentence, paragraph or turn ("Ông A, Giám đốc Sở X: …") of the sitting, as NFC text. */
  readonly push: (words: string) => LiveStep
  /** All that was pushed, one push a line: every offset and quote of a finding is of this text. */
  readonly text: () => string
}

/** Words of the genre that every family of patterns asks about: an engine compiles a pattern when it is first asked, too late for the first speaker. */
const WARMING = 'Chủ tịch UBND tỉnh Lê Văn Tường nói: "Nếu thuận lợi, Sở Y tế sẽ trình đề án trước ngày 30/8/2025, trong quý IV, chậm nhất 30 ngày kể từ ngày 1/7/2025". UBND tỉnh giao Sở Y tế phải rà soát 12 phòng khám hằng quý.'

/**
 * Reads a sitting as it is spoken, with the rules and weights of `read`: what was shown never changes or moves unless a `dated` change says so,
 * and nothing shown is taken back. It differs from reading the finished text only where that looks ahead: the words of a quotation are given to
 * one named before it, not behind it, and no line is taken for a headline. No clock, no chance: the same pushes give the same steps.
 */
export const createLiveReader = ({ date }: ReadingContext): LiveReader => {
  read(WARMING, { date: '2025-01-01' })
  const following = followSentences(date !== null && isCalendarDay(date) ? date : null, WEIGHTS)
  const listen = listener()
  const pushed: string[] = []
  let [length, blocks, near] = [0, 0, '']
  const push = (words: string): LiveStep => {
    const start = pushed.length === 0 ? 0 : length + 1
    // Rules look back at most into the sentence before: the whole sitting need not be at hand, and no finding keeps it in memory.
    near = pushed.length === 0 ? words : `${near}\n${words}`
    const base = start + words.length - near.length
    const here = near
    const source: Source = { slice: (from, to) => here.slice(from - base, to - base) }
    pushed.push(words)
    length = start + words.length
    const laid = layOut(words)
    const changes: LiveChange[] = []
    const told = (kind: LiveChange['kind'], at: number): void => {
      const draft = following.drafts[at]
      if (draft) changes.push({ kind, at, finding: draft.finding })
    }
    let sentences = 0
    for (const block of laid.blocks) {
      for (const cut of cutBlock(laid.folded, block, blocks, { follows: false, abstract: false })) {
        sentences += 1
        const sentence = { ...cut, start: cut.start + start, end: cut.end + start }
        const shown = following.drafts.length
        const dated = following.next(source, withoutHead({ ...sentence, ...listen(source, sentence).heard }))
        for (const at of dated.filter((place) => place < shown).toSorted((a, b) => a - b)) told('dated', at)
        for (let at = shown; at < following.drafts.length; at += 1) told('found', at)
      }
      blocks += 1
    }
    // A push without a sentence leaves the one before it at hand.
    if (sentences > 0) near = words
    return { start, changes }
  }
  return { push, text: () => pushed.join('\n') }
}
