/**
 * How well a rule or a day is known. `read`: found in the text of an instrument, or quoted from it; `inferred`: concluded from one, or told by others;
 * `regulation`: set by the council's own regulation, on a numbered document; `ownDefault`: no instrument was found that sets it,
 * so it is ours until a council's own regulation says otherwise.
 */
export const CERTAINTIES = ['read', 'inferred', 'regulation', 'ownDefault'] as const
export type Certainty = (typeof CERTAINTIES)[number]
