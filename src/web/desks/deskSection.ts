import type { CommitmentFilter, CommitmentRow } from '../../application/register.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Desk } from './desk.ts'
import { DUE_GROUPS, type DueGroup } from './dueGroups.ts'
import { fromTheEnd, pagesOf } from '../request/paging.ts'
import { remarksOn, type Remark } from './remarks.ts'

/** One list on a desk: what it holds and in which order. */
export type DeskSection = {
  /** Names it in the address: `?muc=…`. */
  readonly code: string
  readonly title: Bilingual
  readonly none: Bilingual
  readonly noneRemedy?: Bilingual
  readonly filter: Pick<CommitmentFilter, 'statuses' | 'ownerOfficeId' | 'overseerOfficeId' | 'timeliness' | 'moveOfficeId' | 'moveRole' | 'question' | 'withParts' | 'recheckBy' | 'proofMissing' | 'periodsWaiting'>
  /**
   * `byDate`: under a heading for each degree of pressure, soonest first · `due`: soonest first ·
   * `waiting`: longest without a change first · `recent`: last changed first.
   */
  readonly order: 'byDate' | 'due' | 'waiting' | 'recent'
}

export type FilledSection = {
  readonly section: DeskSection
  readonly rows: readonly CommitmentRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** How many there are under each heading, on all pages together; null where the list has no headings. */
  readonly counts: Readonly<Record<DueGroup, number>> | null
  /** What a committee or the standing committee still wants, by commitment. */
  readonly remarks: ReadonlyMap<string, Remark>
}

/** Reads one page of a list, with what its rows and headings tell. */
export const fillSection = async (desk: Desk, section: DeskSection, page: number, size: number): Promise<FilledSection> => {
  const found = await readRows(desk, section, page, size)
  return {
    section, ...found,
    counts: section.order === 'byDate' ? await groupCounts(desk, section.filter) : null,
    remarks: await remarksOn(desk, found.rows),
  }
}

/** One page of what a filter finds; a page past the end is the last one. */
export const readRows = async (
  desk: Desk,
  { filter, order }: Pick<DeskSection, 'filter' | 'order'>,
  page: number,
  size: number,
): Promise<Pick<FilledSection, 'rows' | 'total' | 'page' | 'pages'>> => {
  const { register, council, today } = desk
  const total = await countOf(desk, filter)
  const pages = pagesOf(total, size)
  const at = Math.min(page, pages)
  const part = order === 'waiting' ? fromTheEnd(total, at, size) : { offset: (at - 1) * size, limit: size }
  const asked = order === 'waiting' || order === 'recent' ? 'recent' : 'due'
  const rows = total === 0 ? [] : (await register.commitments(council, { ...filter, order: asked, ...part, today })).rows
  return { rows: order === 'waiting' ? rows.toReversed() : rows, total, page: at, pages }
}

/** How many commitments a filter finds. */
export const countOf = async ({ register, council, today }: Desk, filter: DeskSection['filter']): Promise<number> =>
  (await register.commitments(council, { ...filter, order: 'due', limit: 1, offset: 0, today })).total

const groupCounts = async (desk: Desk, filter: DeskSection['filter']): Promise<Readonly<Record<DueGroup, number>>> => {
  const [overdue, dueSoon, notDue, noDate] = await Promise.all(DUE_GROUPS.map((timeliness) => countOf(desk, { ...filter, timeliness })))
  return { overdue: overdue ?? 0, dueSoon: dueSoon ?? 0, notDue: notDue ?? 0, noDate: noDate ?? 0 }
}
