export { documentJson, type DocumentJson } from './documentJson.ts'
export { RULES, explainRule, type RuleName } from './explainRule.ts'
export { READER, read } from './read.ts'
export { CLARITY, FORCES, type Clarity, type DeadlineFinding, type Finding, type Force, type Place, type Reading, type ReadingContext, type SpeakerFinding } from './reading.ts'
