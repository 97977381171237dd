import type { IsoDate } from '../domain/calendar/index.ts'
import type { Proposal, Selection } from '../domain/selection/index.ts'

export type ConcernRow = {
  readonly id: string; readonly version: number; readonly text: string; readonly place: string | null; readonly field: string | null; readonly source: string; readonly voters: number
  readonly receivedOn: IsoDate; readonly status: 'recorded' | 'setAside'
}
export type ProposalRow = { readonly id: string; readonly version: number; readonly sittingId: string; readonly receipt: number }

/** A proposal with its receipt: the number and hash of the entry by which it was received. */
export type ReceivedProposal = { readonly proposal: Exclude<Proposal, { status: 'absent' }>; readonly version: number; readonly receipt: number; readonly hash: string }

/** How far choosing the topics of a sitting is, at one moment of the log. */
export type SelectionNow = { readonly head: number; readonly selection: Selection; readonly version: number; readonly proposals: readonly ReceivedProposal[] }

export type SelectionRegister = {
  readonly selectionNow: (council: string, sittingId: string) => Promise<SelectionNow>
  /** The latest first. */
  readonly concerns: (council: string, filter: { readonly statuses: readonly ConcernRow['status'][]; readonly limit: number; readonly offset: number }) => Promise<{ readonly rows: readonly ConcernRow[]; readonly total: number }>
}
