/** What an office is to the council. A promise is owed by an office, not by the person who happens to hold it. */
export const OFFICE_KINDS = ['councilOffice', 'standingCommittee', 'committee', 'agency'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** How an office came to its end: joined to another, divided into several, or done away with. */
export const ENDINGS = ['merged', 'split', 'abolished'] as const
export type EndingKind = (typeof ENDINGS)[number]
