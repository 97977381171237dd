import type { AskedAgain } from '../../application/topicRegister.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { rankedOn, type Ranked } from '../../domain/requestioning/index.ts'

export type RankedPromise = Ranked & { readonly promise: AskedAgain; readonly place: number }

/** Promises ranked by the domain, each with its place and what it is about. */
export const rankedPromises = (promises: readonly AskedAgain[], today: IsoDate): readonly RankedPromise[] => {
  const about = new Map(promises.map((promise) => [promise.commitmentId, promise]))
  return rankedOn(promises, today).map((ranked, index) => ({ ...ranked, promise: about.get(ranked.standing.commitmentId)!, place: index + 1 }))
}

export type RankedOfficial = { readonly name: string; readonly posts: readonly string[]; readonly count: number; readonly heaviest: number }

/** Who made the promises that are to be asked about again, by the name on record, with the posts they held then; whoever made the heaviest comes first. */
export const rankedOfficials = (rows: readonly RankedPromise[]): readonly RankedOfficial[] =>
  [...Map.groupBy(rows.filter(({ promise }) => promise.speaker !== null), ({ promise }) => promise.speaker!)]
    .map(([name, own]) => ({ name, posts: [...new Set(own.flatMap(({ promise: { speakerRole } }) => speakerRole ?? []))], count: own.length, heaviest: own[0]!.score }))

export type RankedOffice = { readonly officeId: string; readonly count: number; readonly heaviest: number }

/** Offices with what is to be asked of them, the one with the heaviest promise first. */
export const rankedOffices = (rows: readonly RankedPromise[]): readonly RankedOffice[] =>
  [...Map.groupBy(rows, ({ promise }) => promise.ownerOfficeId)].map(([officeId, own]) => ({ officeId, count: own.length, heaviest: own[0]!.score }))
