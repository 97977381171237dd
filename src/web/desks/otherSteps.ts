import type { Actor } from '../../application/actor.ts'
import { onlyTheArbiter } from '../../domain/commitment/index.ts'
import { may, type Permission } from '../../domain/access/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { dutyWords } from '../words/dutyWords.ts'
import { judgingWords } from '../words/judgingWords.ts'
import { verdictWords } from '../words/verdictWords.ts'
import { casePath, moveFor } from './deskPaths.ts'
import { criteriaSteps } from './criteria/criteriaForms.ts'
import type { Dossier } from './dossier.ts'
import { ownerMayBeNamed, returnMayBeContested, standingOf } from './duty/standing.ts'
import { isOpen, OPENED_WHEN } from './moveGuard.ts'

type Form = keyof typeof OPENED_WHEN
type Step = { readonly to: string; readonly name: Bilingual }

/** What a person may do beside the one thing that is their move. */
const STEPS: readonly { readonly form: Form; readonly permission: Permission; readonly step: string; readonly name: Bilingual }[] = [
  { form: 'report', permission: 'reportProgress', step: 'bao-cao', name: dutyWords.reportLink },
  { form: 'handOverAnswer', permission: 'acceptHandOver', step: 'tra-loi-chuyen-giao', name: dutyWords.answerMove },
  { form: 'recheck', permission: 'passRecheck', step: 'kiem-tra-lai', name: judgingWords.recheckLink },
  { form: 'proof', permission: 'stateProof', step: 'minh-chung-can-co', name: judgingWords.proofLink },
  { form: 'siteVisit', permission: 'recordSiteVisit', step: 'kiem-tra-tai-cho', name: judgingWords.visitLink },
  { form: 'extension', permission: 'askExtension', step: 'xin-gia-han', name: dutyWords.extensionLink },
  { form: 'handOver', permission: 'proposeHandOver', step: 'chuyen-giao', name: dutyWords.handOverLink },
  { form: 'withdrawal', permission: 'withdrawCommitment', step: 'rut', name: verdictWords.withdrawLink },
]

/** The other forms this person may open now about a commitment, and where; never the one its button already leads to. */
export const otherSteps = (dossier: Dossier, actor: Actor, today: IsoDate): readonly Step[] => {
  const { row } = dossier
  const main = moveFor(row, actor, today)?.to
  const open = STEPS.filter(({ form, permission }) => may(actor.role, permission) && isOpen(OPENED_WHEN[form], row) && OPENED_WHEN[form].office(row, actor.office) === null && isUseful(form, dossier))
  const naming = may(actor.role, 'nameOwner') && ownerMayBeNamed(dossier, today) ? [{ step: 'giao-chu-tri', name: dutyWords.nameOwnerLink }] : []
  const contesting = may(actor.role, 'contestReturn') && returnMayBeContested(dossier, actor.office, today) ? [{ step: 'kien-nghi', name: judgingWords.contestLink }] : []
  const own = [...naming, ...contesting, ...open].map(({ step, name }) => ({ to: `${casePath(row.id)}/${step}`, name })).filter(({ to }) => to !== main)
  return [...own, ...criteriaSteps(dossier, actor, today)]
}

/** A form the rules would refuse whatever is typed is not offered; who comes to it all the same is told why. */
const isUseful = (form: Form, dossier: Dossier): boolean => {
  const standing = standingOf(dossier)
  if (form === 'extension') return dossier.row.dueDate !== null
  return form !== 'handOver' || !('trail' in standing) || !onlyTheArbiter(standing.trail)
}
