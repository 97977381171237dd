import type { IsoDate } from '../calendar/index.ts'

/**
 * What a resolution on questioning has to say (Law 87/2015/QH13 art. 60.5 with art. 15.5): how the duties were carried out, with shortcomings and causes; by when they are
 * put right; who is responsible for carrying the resolution out; who reports on it. Law 121/2025/QH15 could not be read on this point, and is held to be the same.
 */
export const CONTENTS = ['assessment', 'timeLimit', 'responsibility', 'reporting'] as const
export type Content = (typeof CONTENTS)[number]
export type Texts = Readonly<Record<Content, string>>

/** What an amendment is about: one of the contents, or the annex, whose lines are what officials said and are put right at their own place. */
export const PLACES = [...CONTENTS, 'annex'] as const
export type Place = (typeof PLACES)[number]

export type DraftEvent =
  | { readonly type: 'ResolutionDrafted'; readonly sittingId: string; readonly subject: string; readonly texts: Texts; readonly draftedOn: IsoDate }
  /** The draft as it is voted on, whole, so that nobody votes on another version; `sha256` is of the text in UTF-8, lower-case hex. */
  | { readonly type: 'DraftTabled'; readonly voteId: string; readonly text: string; readonly sha256: string; readonly tabledOn: IsoDate }
  | { readonly type: 'AmendmentProposed'; readonly amendmentId: string; readonly deputyId: string; readonly place: Place; readonly words: string; readonly reason: string; readonly via: 'device' | 'desk'; readonly proposedOn: IsoDate }
  | { readonly type: 'AmendmentWithdrawn'; readonly amendmentId: string; readonly withdrawnOn: IsoDate }
  | { readonly type: 'AmendmentDecided'; readonly amendmentId: string; readonly taken: boolean; readonly reason: string; readonly decidedOn: IsoDate }
  /** A promise is not in the annex because the council did not want it there: by the vote, or with the reason alone. It stays public. */
  | { readonly type: 'PromiseLeftOut'; readonly commitmentId: string; readonly reason: string; readonly voteId: string | null; readonly leftOutOn: IsoDate }
  | { readonly type: 'PromiseTakenIn'; readonly commitmentId: string; readonly reason: string; readonly takenInOn: IsoDate }
  /** What was drafted is adopted under its number, by the vote where it was taken here; what is drafted from then on is another resolution. */
  | { readonly type: 'DraftAdopted'; readonly resolutionId: string; readonly number: string; readonly voteId: string | null; readonly adoptedOn: IsoDate }
