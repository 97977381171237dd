export { BOUNCES_TO_ASK_AGAIN, REASONS, reasonsOf, type Reason, type Standing } from './reasons.ts'
export { FACTORS, WEIGHTS, factorsOf, rankedOn, scoreOf, type Factor, type Factors, type Measures, type Ranked } from './ranking.ts'
