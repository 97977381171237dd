import type { CommitmentFilter } from '../../application/register.ts'
import type { IsoDate, Timeliness } from '../../domain/calendar/index.ts'
import { PASSED_AS, type PassedAs } from '../../domain/passing/index.ts'
import { PUBLIC_STATUSES, type PublicStatus } from './threeStatuses.ts'

/** Statuses a visitor can choose; `open` stands for all that are not ended. */
export const STATUS_CHOICES = ['open', ...PUBLIC_STATUSES] as const
export type StatusChoice = (typeof STATUS_CHOICES)[number]

export const TIMELINESS_CHOICES = ['overdue', 'dueSoon', 'notDue', 'onTime', 'late', 'noDate'] as const satisfies readonly Timeliness[]

const OPEN: readonly PublicStatus[] = ['owed', 'claimed', 'disputed', 'verified']

/** The filters of the list of commitments, as they stand in its address. */
export type ListFilter = {
  readonly q: string
  /** The office that owes it; with `passed`, the one that passed it on, refused it, got it back or had the move. */
  readonly office: string
  readonly passed: PassedAs | ''
  readonly status: StatusChoice | ''
  readonly timeliness: Timeliness | ''
  readonly sitting: string
  /** From 1. */
  readonly page: number
}

export const PAGE_SIZE = 20
const MAX_QUERY = 200
const MAX_PAGE = 100_000

/** Reads the filters of an address; what is unknown or malformed is as if it were not there. */
export const readListFilter = (query: URLSearchParams): ListFilter => {
  const page = Number(query.get('page') ?? '1')
  return {
    q: (query.get('q') ?? '').normalize('NFC').trim().slice(0, MAX_QUERY),
    office: query.get('office') ?? '',
    passed: oneOf(PASSED_AS, query.get('passed')),
    status: oneOf(STATUS_CHOICES, query.get('status')),
    timeliness: oneOf(TIMELINESS_CHOICES, query.get('timeliness')),
    sitting: query.get('sitting') ?? '',
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  }
}

/** The address of the list under these filters; what is not set is left out, so that one list has one address. */
export const listPath = (filter: Partial<ListFilter>, path = '/cam-ket'): string => {
  const { q, office, passed, status, timeliness, sitting, page } = filter
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, office, passed, status, timeliness, sitting })) if (value) query.set(name, value)
  if (page !== undefined && page > 1) query.set('page', String(page))
  return query.size === 0 ? path : `${path}?${query}`
}

/** The same filters as the register understands them: only what was adopted is ever asked for. */
export const registerFilter = (filter: ListFilter, today: IsoDate, limit = PAGE_SIZE): CommitmentFilter => ({
  statuses: filter.status === '' ? PUBLIC_STATUSES : filter.status === 'open' ? OPEN : [filter.status],
  order: 'due', limit, offset: (filter.page - 1) * limit, today,
  ...(filter.q === '' ? {} : { q: filter.q }),
  // The list counts promises; what one office owes or passed on, it owes or passed on in parts too.
  ...(filter.office === '' ? {} : { [filter.passed === '' ? 'ownerOfficeId' : 'passedOfficeId']: filter.office, withParts: true }),
  ...(filter.passed === '' ? {} : { passed: filter.passed, withParts: true }),
  ...(filter.timeliness === '' ? {} : { timeliness: filter.timeliness }),
  ...(filter.sitting === '' ? {} : { sittingId: filter.sitting }),
})

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | '' => values.find((value) => value === text) ?? ''
