import { DECEMBER_SITTING } from './decemberSitting.ts'
import { DIVIDED_LIVES } from './dividedLives.ts'
import { ENDED_LIVES } from './endedLives.ts'
import { FOLLOWED_LIVES } from './followedLives.ts'
import { JULY_SITTING } from './julySitting.ts'
import { AFTER_THE_MERGER, OCTOBER_SITTING } from './octoberSitting.ts'
import { EXAMPLE_OFFICES, type OfficeKey } from './offices.ts'
import { OFFICES_OVER_TIME } from './officesOverTime.ts'
import { OPEN_LIVES } from './openLives.ts'
import { PASSED_ON } from './passedOn.ts'
import { SECRETARY, type ExampleStep } from './script.ts'

const FOUNDED = '2026-07-01'

const offices = (Object.keys(EXAMPLE_OFFICES) as OfficeKey[]).map((office): ExampleStep => ({ type: 'EstablishOffice', on: FOUNDED, by: SECRETARY, office, ...EXAMPLE_OFFICES[office] }))

const byDay = (a: ExampleStep, b: ExampleStep): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** Everything that happened at the example council, from day to day; steps of one day keep the order in which they are written. */
export const EXAMPLE_SCRIPT: readonly ExampleStep[] = [...offices, ...JULY_SITTING, ...ENDED_LIVES, ...OPEN_LIVES, ...PASSED_ON, ...DIVIDED_LIVES, ...FOLLOWED_LIVES, ...OCTOBER_SITTING, ...DECEMBER_SITTING, ...OFFICES_OVER_TIME, ...AFTER_THE_MERGER].toSorted(byDay)
