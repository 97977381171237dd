import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { judgingWords } from '../words/judgingWords.ts'
import { deskWords } from '../words/deskWords.ts'
import { periodWords } from '../words/periodWords.ts'
import type { DeskCounts } from './DeskTotals.tsx'
import type { Desk } from './desk.ts'
import { countOf } from './deskSection.ts'
import { deskView } from './deskView.tsx'

/** The desk of a committee: the claims that wait for its verdict, what it watches, what it has verified. */
export const committeeHome = (_deps: WebDeps, c: WebContext): Promise<PageContent> => {
  const overseerOfficeId = callerOf(c).actor.office
  const { today } = c.var.visit
  return deskView(c, {
    lead: deskWords.committeeLead,
    sections: [
      {
        code: 'cho-tham-tra', title: deskWords.toVerify, none: deskWords.toVerifyNone, noneRemedy: deskWords.toVerifyNoneRemedy,
        filter: { statuses: ['claimed'], overseerOfficeId, withParts: true }, order: 'waiting',
      },
      {
        code: 'bao-cao-ky', title: periodWords.toJudge, none: periodWords.toJudgeNone,
        filter: { statuses: ['owed', 'claimed', 'disputed', 'verified'], overseerOfficeId, periodsWaiting: true, withParts: true }, order: 'waiting',
      },
      {
        code: 'kiem-tra-lai', title: judgingWords.toRecheck, none: judgingWords.toRecheckNone,
        filter: { statuses: ['closed'], overseerOfficeId, withParts: true, recheckBy: today }, order: 'due',
      },
      {
        code: 'chua-neu-minh-chung', title: judgingWords.noProofYet, none: judgingWords.noProofYetNone,
        filter: { statuses: ['owed'], overseerOfficeId, withParts: true, proofMissing: true }, order: 'due',
      },
      { code: 'dang-theo-doi', title: deskWords.watched, none: deskWords.watchedNone, filter: { statuses: ['owed', 'disputed'], overseerOfficeId, withParts: true }, order: 'byDate' },
      {
        code: 'da-tham-tra', title: deskWords.verified, none: deskWords.verifiedNone,
        filter: { statuses: ['verified', 'closed'], overseerOfficeId, withParts: true }, order: 'recent',
      },
      { code: 'da-rut', title: deskWords.withdrawn, none: deskWords.withdrawnNone, filter: { statuses: ['withdrawn'], overseerOfficeId, withParts: true }, order: 'recent' },
    ],
    counts: (desk) => watchedCounts(desk, overseerOfficeId),
  })
}

/** The register totals by owner only; what a committee watches is counted status by status. */
const watchedCounts = async (desk: Desk, overseerOfficeId: string): Promise<DeskCounts> => {
  const [counts, overdue] = await Promise.all([
    Promise.all(PUBLIC_STATUSES.map(async (status) => [status, await countOf(desk, { statuses: [status], overseerOfficeId, withParts: true })] as const)),
    countOf(desk, { statuses: ['owed'], overseerOfficeId, withParts: true, timeliness: 'overdue' }),
  ])
  return { owed: 0, claimed: 0, disputed: 0, verified: 0, closed: 0, withdrawn: 0, ...Object.fromEntries(counts), overdue }
}
