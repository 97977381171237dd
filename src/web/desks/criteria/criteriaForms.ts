import type { Actor } from '../../../application/actor.ts'
import { REFUSALS } from '../../../application/answer.ts'
import type { CommitmentRow } from '../../../application/register.ts'
import { may, type Permission } from '../../../domain/access/index.ts'
import type { IsoDate } from '../../../domain/calendar/index.ts'
import type { Adopted, CommitmentRefusal } from '../../../domain/commitment/index.ts'
import type { Bilingual } from '../../../domain/language.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext } from '../../request/visit.ts'
import { conditionWords } from '../../words/conditionWords.ts'
import { errorWords } from '../../words/errorWords.ts'
import { partWords } from '../../words/partWords.ts'
import { periodWords } from '../../words/periodWords.ts'
import { targetWords } from '../../words/targetWords.ts'
import { votersWords } from '../../words/votersWords.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { judgeablePeriods, reportablePeriods } from './openPeriods.ts'

type CriteriaForm = {
  /** Last part of its address. */
  readonly step: string
  readonly permission: Permission
  /** What leads to it. */
  readonly name: Bilingual
  /** Why this office may not, however the record stands; null when it may. */
  readonly office: (row: CommitmentRow, office: string) => CommitmentRefusal | null
  /** Whether the rules would accept it where the promise stands. */
  readonly open: (state: Adopted, today: IsoDate) => boolean
}

const notTheDoer: CriteriaForm['office'] = (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null)

/** The forms about what a promise is judged by and how it is divided. */
export const CRITERIA_FORMS = {
  split: {
    step: 'chia-phan', permission: 'splitCommitment', name: partWords.splitLink, office: notTheDoer,
    open: (state) => state.status === 'owed' && state.question === null && state.partOf === null && state.parts.length === 0,
  },
  target: {
    step: 'chi-tieu', permission: 'setTarget', name: targetWords.setLink, office: () => null,
    open: (state) => !('decision' in state) && (state.criteria.target?.readings.length ?? 0) === 0,
  },
  reading: {
    step: 'so-lieu', permission: 'takeReading', name: targetWords.readLink,
    office: ({ ownerOfficeId, overseerOfficeId }, office) => (office === ownerOfficeId || office === overseerOfficeId ? null : 'not-concerned'),
    open: (state) => !('decision' in state) && state.criteria.target !== null,
  },
  periods: {
    step: 'dinh-ky', permission: 'setPeriods', name: periodWords.setLink, office: () => null,
    open: (state) => !('decision' in state) && state.criteria.periods === null,
  },
  periodReport: {
    step: 'bao-cao-ky', permission: 'reportPeriod', name: periodWords.reportLink, office: (row, office) => (row.ownerOfficeId === office ? null : 'not-the-owner'),
    open: (state, today) => !('decision' in state) && reportablePeriods(state, today).length > 0,
  },
  periodVerdict: {
    step: 'tham-tra-ky', permission: 'judgePeriod', name: periodWords.judgeLink, office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer'),
    open: (state, today) => !('decision' in state) && judgeablePeriods(state, today).length > 0,
  },
  voters: {
    step: 'cu-tri', permission: 'countVoters', name: votersWords.link, office: () => null, open: (state) => !('decision' in state),
  },
  condition: {
    step: 'dieu-kien', permission: 'stateCondition', name: conditionWords.stateLink, office: () => null,
    open: (state) => !('decision' in state) && (state.criteria.condition?.metOn ?? null) === null,
  },
  conditionMet: {
    step: 'dieu-kien-xay-ra', permission: 'meetCondition', name: conditionWords.meetLink, office: () => null,
    open: (state) => !('decision' in state) && state.criteria.condition?.metOn === null,
  },
} as const satisfies Readonly<Record<string, CriteriaForm>>

export type CriteriaFormName = keyof typeof CRITERIA_FORMS

/** Keeps a form from another office, and leads who comes at the wrong time to the record, which says how it stands. */
export const keptFromCriteria = async (c: WebContext, dossier: Dossier, name: CriteriaFormName): Promise<Response | null> => {
  const { office, open }: CriteriaForm = CRITERIA_FORMS[name]
  const refusal = office(dossier.row, callerOf(c).actor.office)
  if (refusal !== null) return errorPage(c, 403, { title: errorWords.notAllowed.title, remedy: REFUSALS[refusal] })
  const state = adoptedOf(dossier.history)
  return state !== null && open(state, c.var.visit.today) ? null : c.redirect(c.var.visit.href(casePath(dossier.row.id)), 303)
}

/** Those of them this person may open now, and where. */
export const criteriaSteps = (dossier: Dossier, { role, office }: Actor, today: IsoDate): readonly { readonly to: string; readonly name: Bilingual }[] => {
  const state = adoptedOf(dossier.history)
  if (state === null) return []
  return Object.values<CriteriaForm>(CRITERIA_FORMS)
    .filter((form) => may(role, form.permission) && form.office(dossier.row, office) === null && form.open(state, today))
    .map(({ step, name }) => ({ to: `${casePath(dossier.row.id)}/${step}`, name }))
}
