export { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn, type LegalCertainty, type LegalInstrument } from './legalBasis.ts'
export { CLOCKS, RULE_NAMES, RULE_PACK_IDS, type ClockName, type KeptRules, type ReasonCode, type Ruled, type RuleName, type RulePack, type RulePackId } from './rulePack.ts'
export { RULE_PACKS, inForce, packOn } from './rulePacks.ts'
