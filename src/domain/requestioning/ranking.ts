import { daysBetween, type IsoDate } from '../calendar/index.ts'
import { reasonsOf, type Reason, type Standing } from './reasons.ts'

/** What a promise is weighed by. */
export const FACTORS = ['late', 'slipped', 'passed', 'voters'] as const
export type Factor = (typeof FACTORS)[number]

/** Days past the last day as it stands; days that day lies after the first one; offices it went through after the first; voters who raised it. */
export type Measures = Readonly<Record<Factor, number>>
export type Factors = Readonly<Record<Factor, number>>

/**
 * How much of each measure counts as once more: thirty days late, ninety days of slippage, two hand-overs, and every tenfold of voters. No law sets them;
 * they are ours, and stand beside the list wherever it is shown.
 */
export const WEIGHTS = { lateDays: 30, slippedDays: 90, handOvers: 2 } as const

export type Ranked = { readonly standing: Standing; readonly reasons: readonly Reason[]; readonly measures: Measures; readonly factors: Factors; readonly score: number }

const measuresOf = ({ firstDue, currentDue, status, hops, voters }: Standing, today: IsoDate): Measures => ({
  late: currentDue !== null && (status === 'owed' || status === 'disputed') ? Math.max(0, daysBetween(currentDue, today)) : 0,
  slipped: firstDue !== null && currentDue !== null ? Math.max(0, daysBetween(firstDue, currentDue)) : 0,
  passed: hops,
  voters,
})

/** Each from 1 upwards, so that a measure nobody took changes nothing. In hundredths. */
export const factorsOf = ({ late, slipped, passed, voters }: Measures): Factors => ({
  late: hundredths(1 + late / WEIGHTS.lateDays),
  slipped: hundredths(1 + slipped / WEIGHTS.slippedDays),
  passed: hundredths(1 + passed / WEIGHTS.handOvers),
  voters: hundredths(1 + Math.log10(1 + voters)),
})

/** The product of the factors as they are shown, so that anyone can multiply it again. In hundredths. */
export const scoreOf = (factors: Factors): number => hundredths(FACTORS.reduce((product, factor) => product * factors[factor], 1))

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** Those with a reason to be asked about again on that day, the heaviest first; of equals the one late for longer, then by id. */
export const rankedOn = (standings: readonly Standing[], today: IsoDate): readonly Ranked[] =>
  standings.flatMap((standing): readonly Ranked[] => {
    const reasons = reasonsOf(standing, today)
    if (reasons.length === 0) return []
    const measures = measuresOf(standing, today)
    const factors = factorsOf(measures)
    return [{ standing, reasons, measures, factors, score: scoreOf(factors) }]
  }).toSorted((one, other) => other.score - one.score || other.measures.late - one.measures.late || (one.standing.commitmentId < other.standing.commitmentId ? -1 : 1))
