import type { DueKind } from './dueDate.ts'

/** What makes a day known that words alone do not fix: the session or meeting they name is called, or what they wait for comes about. */
export const AWAITED = ['session', 'condition'] as const
export type Awaited = (typeof AWAITED)[number]

/** Kinds of wording that wait for each. */
export const AWAITED_KINDS = { session: ['session', 'standingMeeting'], condition: ['event', 'reference'] } as const satisfies Readonly<Record<Awaited, readonly DueKind[]>>

/** What a deadline worded in this way waits for; null where nothing to come fixes its day: then none may be made up later. */
export const awaitedBy = (kind: DueKind): Awaited | null => AWAITED.find((awaited) => (AWAITED_KINDS[awaited] as readonly DueKind[]).includes(kind)) ?? null
