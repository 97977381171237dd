export { RULE_CHOICES, type RegulationCommand, type RegulationEvent, type RegulationEventType, type RuleChoice } from './events.ts'
export { REGULATION_REFUSALS, type RegulationRefusal } from './refusals.ts'
export { regulation, regulationUnder } from './regulation.ts'
export { calendarOf, isOpen, keptRule, packFor, ruleNamed, rulesOn, rulesToKeep, type Packs, type Regulation, type RuleChange, type Term } from './state.ts'
