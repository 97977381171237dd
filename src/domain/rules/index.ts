export { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn, type LegalCertainty, type LegalInstrument } from './legalBasis.ts'
export { CLOCKS, KEPT_RULE_NAMES, LETTER_CLOCKS, RULE_NAMES, RULE_PACK_IDS, type ClockName, type KeptRuleName, type KeptRules, type LetterClock, type RulesInForce, type ReasonCode, type Ruled, type RuleName, type RulePack, type RulePackId } from './rulePack.ts'
export { RULE_PACKS, inForce, packOn } from './rulePacks.ts'
