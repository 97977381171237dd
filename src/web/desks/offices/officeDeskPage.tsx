import { may } from '../../../domain/access/index.ts'
import type { Tenure } from '../../../domain/offices/index.ts'
import type { OfficeRow } from '../../../application/register.ts'
import { Button, DateField, Field, Select } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Holders } from '../../components/Holders.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import type { KnownOffice } from '../../presenters/officeState.ts'
import type { PageContent } from '../../request/render.tsx'
import { useVisit, type Visit } from '../../request/visit.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'
import { officeWords } from '../../words/officeWords.ts'
import { OFFICE_KIND_WORDS } from '../../words/statusWords.ts'
import { OFFICES_DESK, endOfficePath, officeDeskPath } from './officePaths.ts'

/** What can be sent from the page of an office: a new name, a holder, a leaving. */
export const DEEDS = ['doi-ten', 'giu-chuc', 'thoi-giu'] as const
export type Deed = (typeof DEEDS)[number]

export type OfficeDesk = {
  readonly row: OfficeRow
  readonly state: KnownOffice
  /** The form that came back, where one was refused. */
  readonly sent: { readonly deed: Deed; readonly state: FormState } | null
}

const FRESH: Readonly<Record<Deed, (row: OfficeRow) => FormState>> = {
  'doi-ten': ({ name, nameEn }) => freshForm({ name, nameEn: nameEn ?? '', documentNumber: '', renamedOn: '' }),
  'giu-chuc': () => freshForm({ post: '', person: '', heldFrom: '', until: '', appointment: '' }),
  'thoi-giu': () => freshForm({ holder: '', lastDay: '' }),
}

/** One office at the desk: what it is called, who holds its posts, and the way to end it. */
export const officeDeskPage = ({ say }: Visit, desk: OfficeDesk): PageContent => ({
  title: desk.row.name,
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: OFFICES_DESK, name: say(clerkWords.offices) }],
  body: <Desk {...desk} />,
})

const Desk = (desk: OfficeDesk) => {
  const { say, href, signedIn } = useVisit()
  const { row, state } = desk
  const can = (permission: 'renameOffice' | 'endOffice'): boolean => signedIn !== null && may(signedIn.caller.actor.role, permission)
  return (
    <>
      <Heading kicker={say(OFFICE_KIND_WORDS[row.kind])} title={row.name} />
      <p><a href={href(`/co-quan/${row.id}`)}>{say(officeDeskWords.publicPage)}</a></p>
      {row.endedOn === null ? null : <Notice kind="warning"><p>{say(officeDeskWords.deskEnded(row.name))}</p></Notice>}
      {state.tenures.length > 0 ? <Holders state={state} /> : <section><h2>{say(officeWords.holders)}</h2><p>{say(officeDeskWords.noHolders)}</p></section>}
      {can('renameOffice') ? <><Appoint {...desk} /><Leave {...desk} />{row.endedOn === null ? <Rename {...desk} /> : null}</> : null}
      {row.endedOn === null && can('endOffice') ? (
        <section>
          <h2>{say(officeDeskWords.end)}</h2>
          <p>{say(officeDeskWords.endLeadLine)}</p>
          <p><a class="button button-second" href={href(endOfficePath(row.id))}>{say(officeDeskWords.end)}</a></p>
        </section>
      ) : null}
    </>
  )
}

/** A holder as the form names one: in words, so that a form kept for later can be read. */
export const holderName = ({ person, post }: Pick<Tenure, 'person' | 'post'>): string => `${person}, ${post}`

const stateOf = ({ row, sent }: OfficeDesk, deed: Deed): FormState => (sent?.deed === deed ? sent.state : FRESH[deed](row))

const Appoint = (desk: OfficeDesk) => {
  const { say } = useVisit()
  return (
    <section class="narrow" aria-labelledby="giu-chuc">
      <h2 id="giu-chuc">{say(officeDeskWords.appoint)}</h2>
      <p class="hint">{say(officeDeskWords.holdersLead)}</p>
      <Form id={`giu-chuc-${desk.row.id}`} action={officeDeskPath(desk.row.id)} state={stateOf(desk, 'giu-chuc')} basedOn={desk.row.version}>
        <Field name="post" label={say(officeDeskWords.post)} hint={say(officeDeskWords.postHint)} width="medium" />
        <Field name="person" label={say(officeDeskWords.person)} width="medium" />
        <div class="field-pair">
          <DateField name="heldFrom" label={say(officeDeskWords.from)} />
          <DateField name="until" label={say(officeDeskWords.until)} hint={say(officeDeskWords.untilHint)} optional />
        </div>
        <Field name="appointment" label={say(officeDeskWords.appointDocument)} width="medium" optional />
        <Button name="viec" value="giu-chuc">{say(officeDeskWords.appoint)}</Button>
      </Form>
    </section>
  )
}

const Leave = (desk: OfficeDesk) => {
  const { say } = useVisit()
  const present = desk.state.tenures.filter(({ until }) => until === null)
  if (present.length === 0) return null
  return (
    <section class="narrow" aria-labelledby="thoi-giu">
      <h2 id="thoi-giu">{say(officeDeskWords.left)}</h2>
      <Form id={`thoi-giu-${desk.row.id}`} action={officeDeskPath(desk.row.id)} state={stateOf(desk, 'thoi-giu')} basedOn={desk.row.version}>
        <Select name="holder" label={say(officeDeskWords.holder)} empty={say(officeDeskWords.chooseHolder)} choices={present.map(holderName).map((name) => ({ value: name, name }))} />
        <DateField name="lastDay" label={say(officeDeskWords.lastDay)} />
        <Button kind="second" name="viec" value="thoi-giu">{say(officeDeskWords.left)}</Button>
      </Form>
    </section>
  )
}

const Rename = (desk: OfficeDesk) => {
  const { say } = useVisit()
  return (
    <section class="narrow" aria-labelledby="doi-ten">
      <h2 id="doi-ten">{say(officeDeskWords.rename)}</h2>
      <p class="hint">{say(officeDeskWords.renameLead)}</p>
      <Form id={`doi-ten-${desk.row.id}`} action={officeDeskPath(desk.row.id)} state={stateOf(desk, 'doi-ten')} basedOn={desk.row.version}>
        <Field name="name" label={say(officeDeskWords.newName)} />
        <Field name="nameEn" label={say(clerkWords.officeNameEn)} optional />
        <Field name="documentNumber" label={say(officeDeskWords.renameDocument)} width="medium" />
        <DateField name="renamedOn" label={say(officeDeskWords.inForce)} />
        <Button name="viec" value="doi-ten">{say(officeDeskWords.rename)}</Button>
      </Form>
    </section>
  )
}
