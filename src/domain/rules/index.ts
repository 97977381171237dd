export { LEGAL_INSTRUMENTS, legalBasis, legalInstrumentsOn, type LegalCertainty, type LegalInstrument } from './legalBasis.ts'
export { CLOCKS, KEPT_RULE_NAMES, LETTER_CLOCKS, RULE_NAMES, RULE_PACK_IDS, SITTING_RULES, type ClockName, type KeptRuleName, type KeptRules, type LetterClock, type RulesInForce, type ReasonCode, type Ruled, type RuleName, type RulePack, type RulePackId, type SittingRule } from './rulePack.ts'
export { RULE_PACKS, inForce, packOn } from './rulePacks.ts'
