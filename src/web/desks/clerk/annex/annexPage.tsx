import type { OfficeRow, SittingRow } from '../../../../application/register.ts'
import { Button, DateField, Field, Select } from '../../../components/Field.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Form } from '../../../components/Form.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { freshForm, type FormState } from '../../../forms/formState.ts'
import type { PageContent } from '../../../request/render.tsx'
import { useVisit, type Visit } from '../../../request/visit.ts'
import { annexWords } from '../../../words/annexWords.ts'
import { draftDeskPath } from '../../../live/livePaths.ts'
import { draftWords } from '../../../words/draftWords.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { AnnexTable } from './AnnexTable.tsx'
import type { AnnexRow } from './annexRows.ts'

export type AnnexPage = {
  readonly sitting: SittingRow
  readonly rows: readonly AnnexRow[]
  readonly committees: readonly OfficeRow[]
  /** All of the list, to tell of an owner that has ended who goes on. */
  readonly offices: readonly OfficeRow[]
  /** Promises the council left out, which are not among the rows. */
  readonly leftOut: number
  /** Whether this person confirms and adopts, or only prepares. */
  readonly adopts: boolean
  /** The form of the adoption, as typed so far. */
  readonly state: FormState
  /** A refused confirmation. */
  readonly confirmation?: FormState
}

export const annexPath = (sittingId: string): string => `/ban-lam-viec/phien/${sittingId}/phu-luc`

/** The annex table of a sitting: what was captured, what is confirmed, and the step to the resolution. */
export const annexPage = ({ say }: Visit, props: AnnexPage): PageContent => ({
  title: say(annexWords.title),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: `/ban-lam-viec/phien/${props.sitting.id}`, name: props.sitting.name }],
  body: <Annex {...props} />,
})

const Annex = (props: AnnexPage) => {
  const { say, href } = useVisit()
  const { sitting, rows, offices, leftOut, adopts, confirmation } = props
  const confirmed = rows.filter(({ row }) => row.status === 'confirmed').length
  return (
    <>
      <Heading kicker={sitting.name} title={say(annexWords.title)} lead={say(annexWords.lead)} />
      <p class="link-row"><a href={href(draftDeskPath(sitting.id))}>{say(draftWords.title)}</a>{leftOut === 0 ? null : <> · {say(draftWords.linesLeftOut(leftOut))}</>}</p>
      {adopts ? null : <Notice><p>{say(annexWords.onlySecretary)}</p></Notice>}
      {rows.length === 0 ? <EmptyState title={say(annexWords.empty)}><p>{say(annexWords.emptyRemedy)}</p></EmptyState> : (
        <>
          <p class="annex-totals figures">{say(annexWords.totals(confirmed, rows.length))}</p>
          {adopts ? (
            <Form id="xac-nhan" action={annexPath(sitting.id)} state={confirmation ?? freshForm()}>
              {rows.length > confirmed ? <Button kind="second" name="viec" value="tat-ca">{say(annexWords.confirmAll(rows.length - confirmed))}</Button> : null}
              {rows.filter(({ row }) => row.status === 'captured').map(({ row }) => <input type="hidden" name="cam-ket" value={row.id} />)}
            </Form>
          ) : null}
          {adopts ? <Adoption {...props} /> : <AnnexTable rows={rows} committees={null} offices={offices} />}
        </>
      )}
    </>
  )
}

const Adoption = ({ sitting, rows, committees, offices, state }: AnnexPage) => {
  const { say } = useVisit()
  return (
    <Form id={`thong-qua-${sitting.id}`} action={`${annexPath(sitting.id)}/kiem-tra`} state={state}>
      <Select name="ban" label={say(annexWords.overseerForAll)} hint={say(annexWords.overseerForAllHint)} empty={say(annexWords.chooseOverseer)} choices={committees.map(({ id, name }) => ({ value: id, name }))} />
      <AnnexTable rows={rows} committees={committees} offices={offices} />
      <section class="narrow" aria-labelledby="thong-qua">
        <h2 id="thong-qua">{say(annexWords.adoptHeading)}</h2>
        <p class="hint">{say(annexWords.adoptLead)}</p>
        <Field name="number" label={say(annexWords.number)} hint={say(annexWords.numberHint)} width="short" />
        <DateField name="date" label={say(annexWords.date)} />
        <Field name="subject" label={say(annexWords.subject)} hint={say(annexWords.subjectHint)} />
        <Field name="signer" label={say(annexWords.signer)} hint={say(annexWords.signerHint)} width="medium" />
        <Button>{say(annexWords.check)}</Button>
      </section>
    </Form>
  )
}
