export { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn, type LegalCertainty, type LegalInstrument } from './legalBasis.ts'
export { CLOCKS, RULE_PACK_IDS, type ClockName, type ReasonCode, type RuleCertainty, type Ruled, type RulePack, type RulePackId } from './rulePack.ts'
export { RULE_PACKS, inForce, packOn } from './rulePacks.ts'
