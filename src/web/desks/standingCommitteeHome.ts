import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { clerkWords } from '../words/clerkWords.ts'
import { deskWords } from '../words/deskWords.ts'
import { askedOf } from './askedOf.ts'
import { deskView } from './deskView.tsx'
import { OFFICES_DESK } from './offices/officePaths.ts'

/** The desk of the standing committee: verdicts that wait for its decision, what is overdue, and everything. */
export const standingCommitteeHome = (_deps: WebDeps, c: WebContext): Promise<PageContent> =>
  deskView(c, {
    lead: deskWords.standingLead,
    asked: askedOf('standingCommittee', callerOf(c).actor.office),
    sections: [
      {
        code: 'cho-quyet-dinh', title: deskWords.toDecide, none: deskWords.toDecideNone, noneRemedy: deskWords.toDecideNoneRemedy,
        filter: { statuses: ['verified'], withParts: true }, order: 'waiting',
      },
      { code: 'qua-han', title: deskWords.overdue, none: deskWords.overdueNone, filter: { statuses: ['owed'], withParts: true, timeliness: 'overdue' }, order: 'due' },
      { code: 'tat-ca', title: deskWords.all, none: deskWords.allNone, filter: { statuses: PUBLIC_STATUSES }, order: 'due' },
    ],
    counts: ({ register, council, today }) => register.totals(council, today, null),
    onward: { to: OFFICES_DESK, name: clerkWords.offices },
  })
