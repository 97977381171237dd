import { CONTENTS, type Content, type DraftEvent, type Texts } from './events.ts'

type Proposed = Omit<Extract<DraftEvent, { type: 'AmendmentProposed' }>, 'type'>
export type Amendment = Proposed & { readonly status: 'open' | 'withdrawn' | 'taken' | 'declined'; readonly decision: string | null }
export type Tabled = Omit<Extract<DraftEvent, { type: 'DraftTabled' }>, 'type'>
export type LeftOut = Omit<Extract<DraftEvent, { type: 'PromiseLeftOut' }>, 'type'>

export type Adopted = { readonly resolutionId: string; readonly number: string; readonly voteId: string | null; readonly texts: Texts; readonly amendments: readonly Amendment[] }

/** The draft resolution of a sitting, with what was proposed beside it. What was adopted is no longer here: it is a resolution. */
export type Draft = {
  readonly current: { readonly subject: string; readonly texts: Texts } | null
  readonly amendments: readonly Amendment[]
  readonly tabled: readonly Tabled[]
  readonly leftOut: readonly LeftOut[]
  /** What is adopted already: frozen, with the amendments that stood beside it. */
  readonly adopted: readonly Adopted[]
}

/** Which of the contents the law asks for are not in the draft. */
export const missingContents = ({ current }: Pick<Draft, 'current'>): readonly Content[] => CONTENTS.filter((content) => (current?.texts[content] ?? '') === '')

/** Whether it can be put to the vote: everything the law asks for is there, and no amendment waits. */
export const readiness = (draft: Draft): 'draft-unknown' | 'draft-contents-missing' | 'amendments-undecided' | null => {
  if (draft.current === null) return 'draft-unknown'
  if (missingContents(draft).length > 0) return 'draft-contents-missing'
  return draft.amendments.some(({ status }) => status === 'open') ? 'amendments-undecided' : null
}
