import { regulation, rulesToKeep } from '../../src/domain/regulation/index.ts'

/** The rules of a council that has set none of its own, on a day. */
export const rulesInForce = (on: string): ReturnType<typeof rulesToKeep> => rulesToKeep(regulation.initialState, on)
