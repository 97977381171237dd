export type { RoundEvent } from './events.ts'
export { ROUND_REFUSALS, type RoundRefusal } from './refusals.ts'
export { tallyRound, type Excuse, type RoundCommand, type TallyRound } from './tallyRound.ts'
