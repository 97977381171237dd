import type { LeadIn } from './text/clause.ts'

type Head = { readonly level: number; readonly leadIn: LeadIn }

/**
 * The lead-ins in force at a place of the outline. An item of some level inherits from the nearest head above it of a lower level;
 * a new "Điều" ends all. Values only: every step gives a new outline.
 */
export type Outline = readonly Head[]

/** The outline as a block of `level` begins; prose (level 0) stands under whatever is open. */
export const enter = (outline: Outline, level: number): Outline =>
  level === 0 ? outline : level === 1 ? [] : outline.filter((head) => head.level < level)

export const openList = (outline: Outline, level: number, leadIn: LeadIn): Outline => [...outline.filter((head) => head.level < level), { level, leadIn }]

export const leadInOf = (outline: Outline): LeadIn | null => outline.at(-1)?.leadIn ?? null
