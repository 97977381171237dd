import type { IsoDate } from '../calendar/index.ts'
import type { Addressee } from '../question/index.ts'
import type { Criterion } from '../topic/index.ts'

/** Where a proposal comes from (Law 87/2015/QH13 art. 60.2): deputies' slips, committees, voters, society, and promises that are not kept. */
export type Origin =
  | { readonly kind: 'deputy'; readonly deputyId: string }
  | { readonly kind: 'committee'; readonly officeId: string }
  | { readonly kind: 'voters'; readonly concernIds: readonly string[] }
  /** In words, as it was heard: the press, an association. */
  | { readonly kind: 'society'; readonly who: string }
  | { readonly kind: 'promises'; readonly topicId: string }
export const ORIGIN_KINDS = ['deputy', 'committee', 'voters', 'society', 'promises'] as const satisfies readonly Origin['kind'][]

/** A proposal to question an issue (phiếu chất vấn, phiếu đề xuất). Its number in the log is its receipt, and never changes. */
export type ProposalEvent =
  | {
      readonly type: 'ProposalReceived'
      readonly proposalId: string
      readonly sittingId: string
      readonly origin: Origin
      readonly issue: string
      /** Who is to be questioned; null where the proposal names nobody. */
      readonly addressee: { readonly officeId: string; readonly official: string | null } | null
      /** It came after the day that was set: kept, and marked. */
      readonly late: boolean
      readonly via: 'device' | 'desk'
      readonly receivedOn: IsoDate
    }
  | { readonly type: 'ProposalWithdrawn'; readonly reason: string; readonly withdrawnOn: IsoDate }
  /** Whoever proposed it does not agree with the group it was put into. */
  | { readonly type: 'GroupingContested'; readonly groupId: string; readonly words: string; readonly contestedOn: IsoDate }

/** A group of issues (nhóm vấn đề): what was proposed, put together, and who answers. */
export type Group = {
  readonly groupId: string
  readonly title: string
  readonly scope: string
  readonly criteria: readonly Criterion[]
  readonly proposalIds: readonly string[]
  readonly addressees: readonly Addressee[]
}

/** How the topics of one sitting are chosen, from the call for proposals to the council's decision. */
export type SelectionEvent =
  | { readonly type: 'ProposalsCalled'; readonly sittingId: string; readonly until: IsoDate; readonly calledOn: IsoDate }
  | { readonly type: 'GroupFormed'; readonly group: Group; readonly formedOn: IsoDate }
  /** The same group, otherwise put together; what it was before stays on record. */
  | { readonly type: 'GroupReformed'; readonly group: Group; readonly reformedOn: IsoDate }
  | { readonly type: 'GroupDissolved'; readonly groupId: string; readonly reason: string; readonly dissolvedOn: IsoDate }
  /** The council decided (Law 87/2015/QH13 art. 60.2): by a vote, or as its document says. */
  | { readonly type: 'GroupsChosen'; readonly groupIds: readonly string[]; readonly voteId: string | null; readonly documentNumber: string | null; readonly chosenOn: IsoDate }
