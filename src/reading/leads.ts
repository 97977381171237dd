import type { LeadIn } from './clause.ts'

/** `leadIn` null is the head of a list that lays nothing on anyone (conditions, results): its items inherit nothing. */
type Head = { readonly level: number; readonly leadIn: LeadIn | null }

/**
 * The lead-ins in force at a place of the outline. An item of some level inherits from the nearest head above it of a lower level;
 * a new "Điều" ends what stood under the one before. Values only: every step gives a new outline.
 */
export type Outline = readonly Head[]

/** The outline as a block of `level` begins; prose (level 0) stands under whatever is open. */
export const enter = (outline: Outline, level: number): Outline =>
  level === 0 ? outline : outline.filter((head) => head.level < level)

export const openList = (outline: Outline, level: number, leadIn: LeadIn | null): Outline => [...outline.filter((head) => head.level < level), { level, leadIn }]

export const leadInOf = (outline: Outline): LeadIn | null => outline.at(-1)?.leadIn ?? null
