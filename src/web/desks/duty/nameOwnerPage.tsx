import type { Hono } from 'hono'
import { passingOf } from '../../../domain/commitment/index.ts'
import { Button, Field, Select, TextArea, type Choice } from '../../components/Field.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { commitmentWords } from '../../words/commitmentWords.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { ProposalShown } from './ProposalShown.tsx'
import { agencyChoices } from './agencies.ts'
import { ownerMayBeNamed, questionOf } from './standing.ts'

/** Where the standing committee, as arbiter, names the office that owes the promise. */
export const nameOwnerPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'giao-chu-tri',
  permissions: ['nameOwner'],
  // Until the offices have had their turn there is nothing to arbitrate; the record says whose move it is.
  keep: (c, dossier) => (ownerMayBeNamed(dossier, c.var.visit.today) ? null : c.redirect(c.var.visit.href(casePath(dossier.row.id)), 303)),
  page,
  send: async ({ c, typed, request, answered }) => {
    const named = { ...request, ownerOfficeId: typed.text('ownerOfficeId'), reason: typed.text('reason'), documentNumber: typed.text('documentNumber') }
    return answered(await useCases.nameOwner(callerOf(c), named), 'da-giao-chu-tri', {
      'receiver-missing': 'ownerOfficeId', 'receiver-is-overseer': 'ownerOfficeId', 'arbiter-names-itself': 'ownerOfficeId', 'not-an-agency': 'ownerOfficeId',
      'reason-missing': 'reason', 'document-number-missing': 'documentNumber',
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(dutyWords.nameOwnerTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.nameOwnerTitle)} dossier={dossier} state={state} before={<><Passed dossier={dossier} /><ProposalShown dossier={dossier} /></>}>
        <Notice><p>{say(dutyWords.nameOwnerLead)}</p></Notice>
        <Form id={`giao-chu-tri-${row.id}`} action={`${casePath(row.id)}/giao-chu-tri`} state={state} basedOn={row.version}>
          <Select name="ownerOfficeId" label={say(dutyWords.owner)} empty={say(dutyWords.chooseOffice)} choices={ownerChoices(dossier)} />
          <TextArea name="reason" label={say(dutyWords.reason)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.documentNumberHint)} width="medium" />
          <Button>{say(dutyWords.nameOwner)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}

/** Every agency; after a split those that succeeded the office come first, as one of them is meant as a rule. */
const ownerChoices = (dossier: Dossier): readonly Choice[] => {
  const successors = questionOf(dossier, 'succession')?.toChooseFrom ?? []
  const choices = agencyChoices(dossier, [])
  return [...choices.filter(({ value }) => successors.includes(value)), ...choices.filter(({ value }) => !successors.includes(value))]
}

/** What the offices have said of each other so far. */
const Passed = ({ dossier: { row, history, names } }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const succession = questionOf({ history }, 'succession')
  const { hops, bounces, refusals } = passingOf(history.map(({ event }) => event))
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  return (
    <Facts facts={[
      [say(dutyWords.ownerNow), nameOf(row.ownerOfficeId)],
      [say(dutyWords.successors), succession === null ? null : succession.toChooseFrom.map(nameOf).join('; ')],
      [say(dutyWords.passed), say(dutyWords.passedTimes(hops, bounces))],
      ...refusals.map(({ officeId, properOfficeId, reason }) => {
        const [office, proper] = [nameOf(officeId), nameOf(properOfficeId)]
        return [say(dutyWords.refusedBy(office, proper)), reason] as const
      }),
    ]} />
  )
}
