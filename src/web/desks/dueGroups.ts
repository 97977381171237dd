import type { CommitmentRow } from '../../application/register.ts'
import { timeliness, type IsoDate, type Timeliness } from '../../domain/calendar/index.ts'

/** The order in which unfinished work presses. */
export const DUE_GROUPS = ['overdue', 'dueSoon', 'notDue', 'noDate'] as const satisfies readonly Timeliness[]
export type DueGroup = (typeof DUE_GROUPS)[number]

/** Unfinished commitments by how they press on `today`; empty groups are left out, order within a group is kept. */
export const dueGroups = <Row extends Pick<CommitmentRow, 'dueDate'>>(
  rows: readonly Row[],
  today: IsoDate,
): readonly { readonly group: DueGroup; readonly rows: readonly Row[] }[] =>
  DUE_GROUPS.map((group) => ({ group, rows: rows.filter(({ dueDate }) => timeliness(dueDate, null, today) === group) })).filter(({ rows }) => rows.length > 0)
