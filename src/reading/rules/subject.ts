import type { Body } from '../bodies/bodiesIn.ts'
import type { Clause } from '../clause.ts'
import type { Voice } from '../speakers/voice.ts'
import { connectorsAt } from './connectors.ts'

/** Only those who govern can undertake anything: a deputy demands, the public wishes. Words without a speaker count as a document's own. */
export const governs = (voice: Voice | null): boolean => voice?.standing !== 'deputy' && voice?.standing !== 'public'

/** The body named last before `at`, at most `reach` signs away. */
export const bodyBefore = (bodies: readonly Body[], at: number, reach = Infinity): Body | undefined =>
  bodies.findLast((body) => body.end <= at && at - body.end <= reach)

const GOVERNED = /(?:của|với|cho|về|tại|từ|vào|cùng|theo|gửi|lên|trình|báo cáo|đến|tới|ở|trong|phép|do|giữa|thuộc|ngoài|trên) {1,3}$/u
const JOINED = /^ {0,3}(?:,|và|hoặc) {0,3}$/u

/** The bodies that can be a subject: not the object of a preposition ("phối hợp với công an và thanh tra"), nor joined to one. */
export const subjectsIn = ({ key, bodies }: Clause): readonly Body[] => {
  const subjects: Body[] = []
  let governed: Body | null = null
  for (const body of bodies) {
    if (GOVERNED.test(key.slice(Math.max(0, body.start - 12), body.start)) || (governed !== null && JOINED.test(key.slice(governed.end, body.start)))) governed = body
    else {
      governed = null
      subjects.push(body)
    }
  }
  return subjects
}

/** The bearer as a cue holds it; a body called only "Sở", "chúng tôi" is named nowhere in the clause. */
export const borneBy = (words: string, body: Body | undefined): { readonly owner: string | null; readonly ownerNamed: boolean } =>
  body ? { owner: words.slice(body.start, body.end), ownerNamed: body.kind !== 'own' } : { owner: null, ownerNamed: false }

/** Where a quote begins: with the clause, after its connecting words, when the cue stands near its head; else at the cue. */
export const quoteFrom = (key: string, at: number, reach = 90): number => (at <= reach ? Math.min(connectorsAt(key), at) : at)

/** A place that opens the clause and stands for its government: "Hải Ninh (cũng, đang …) sẽ", "Hải Ninh phải". */
const PLACE = /^(\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{1,7}){1,3})(?: (?:cũng|(?:đang|đã|định hướng|phấn đấu|dự kiến|tiếp tục)(?: [^,;.]{2,30})?))? $/u

/** The place whose name is all that stands between the head of the clause and `at`. */
export const placeBefore = (key: string, words: string, at: number): string | undefined => PLACE.exec(words.slice(connectorsAt(key), at))?.[1]
