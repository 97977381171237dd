import { OfficePassing } from '../components/OfficePassing.tsx'
import { openOf } from '../presenters/officeTotals.ts'
import { officePassingOf } from '../presenters/officePassing.ts'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { deskWords } from '../words/deskWords.ts'
import { askedOf } from './askedOf.ts'
import { deskView } from './deskView.tsx'

/** The desk of an office that promised: what it owes by date, what is being checked, what has ended, and what it handed on, refused and got back. */
export const agencyHome = (_deps: WebDeps, c: WebContext): Promise<PageContent> => {
  const ownerOfficeId = callerOf(c).actor.office
  return deskView(c, {
    lead: deskWords.agencyLead,
    asked: askedOf('agency', ownerOfficeId),
    sections: [
      {
        code: 'phai-lam', title: deskWords.owed, none: deskWords.owedNone, noneRemedy: deskWords.owedNoneRemedy,
        filter: { statuses: ['owed'], ownerOfficeId, withParts: true }, order: 'byDate',
      },
      {
        code: 'cho-tham-tra', title: deskWords.checking, none: deskWords.checkingNone,
        filter: { statuses: ['claimed', 'disputed', 'verified'], ownerOfficeId, withParts: true }, order: 'recent',
      },
      { code: 'da-ket-thuc', title: deskWords.ended, none: deskWords.endedNone, filter: { statuses: ['closed', 'withdrawn'], ownerOfficeId, withParts: true }, order: 'recent' },
    ],
    counts: ({ register, council, today }) => register.totals(council, today, ownerOfficeId),
    below: async ({ register, council, today }, counts) =>
      <OfficePassing {...await officePassingOf(register, council, ownerOfficeId, today)} holds={openOf(counts)} />,
  })
}
