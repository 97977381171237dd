import type { Hono } from 'hono'
import { ITEM_KINDS, type Hall } from '../../../domain/floor/index.ts'
import type { DeputyRow, SittingNow } from '../../../application/floorRegister.ts'
import type { OfficeRow, SittingRow } from '../../../application/register.ts'
import { rulesOn } from '../../../domain/regulation/index.ts'
import { SITTING_RULES, type RulesInForce } from '../../../domain/rules/index.ts'
import { Button, Field, Select, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Table } from '../../components/Table.tsx'
import { freshForm } from '../../forms/formState.ts'
import { conductPath, DEPUTIES_DESK, preparePath } from '../../live/livePaths.ts'
import { officeName } from '../../presenters/officeNames.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { ITEM_WORDS } from '../../words/liveWords.ts'
import { RULE_WORDS, ruleValue } from '../../words/ruleWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { basedOnOf } from '../basedOn.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { itemsIn, linesOf, withOffices } from './agendaInput.ts'

type PrepareDeed = 'chuong-trinh' | 'co-quan' | 'danh-sach'

/** Before a sitting: its agenda, who answers on what, and the roll. */
export const preparePage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<PrepareDeed>): Promise<PageContent | null> => {
    const { say, href } = c.var.visit
    const sitting = await register.sitting(council, id)
    if (!sitting) return null
    const [now, deputies, offices, { state }] = await Promise.all([register.floor.sittingNow(council, id), register.floor.deputies(council, sitting.date), register.offices(council), register.regulation(council)])
    const stateOf = (deed: PrepareDeed, initial: Parameters<typeof freshForm>[0]) => (sent?.deed === deed ? sent.state : freshForm(initial))
    return {
      title: say(floorDeskWords.prepare), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: `${DESK_HOME}/phien/${id}`, name: sitting.name }],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(floorDeskWords.prepare)} quiet />
          {now === null ? null : <p class="buttons"><a class="button button-main" href={href(conductPath(id))}>{say(floorDeskWords.conduct)}</a></p>}
          <section>
            <h2>{say(floorDeskWords.agenda)}</h2>
            <Form id={`chuong-trinh-${id}`} action={preparePath(id)} state={stateOf('chuong-trinh', { items: linesOf(now?.hall.items ?? []) })} basedOn={now?.version ?? 0}>
              <TextArea name="items" label={say(floorDeskWords.agendaItems)} hint={say(floorDeskWords.agendaHint)} rows={6} />
              <Button name="viec" value="chuong-trinh">{say(floorDeskWords.setAgenda)}</Button>
            </Form>
          </section>
          {now === null ? null : <WhoAnswers now={now} offices={offices} sitting={sitting} state={stateOf('co-quan', officesOf(now.hall))} />}
          {now === null ? null : <RollForm now={now} deputies={deputies} sitting={sitting} state={stateOf('danh-sach', rollOf(now.hall, deputies))} />}
          <Limits rules={rulesOn(state, sitting.date).rules} />
        </>
      ),
    }
  }
  return deedRoutes({ path: preparePath(':id') as `${string}/:id`, seenBy: ['setAgenda', 'fixRoll'], deeds: DEEDS, page })
}

const officesOf = ({ items }: Hall): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(items.flatMap(({ itemId, kind, officeIds }) => [[`office-${itemId}`, officeIds], [`kind-${itemId}`, [kind]]] as const))

const rollOf = ({ roll }: Hall, deputies: readonly DeputyRow[]): Readonly<Record<string, string | readonly string[]>> =>
  ({ deputyId: roll?.deputyIds ?? deputies.map(({ id }) => id), total: String(roll?.total ?? deputies.length) })

type FormOf = { readonly now: SittingNow; readonly sitting: SittingRow; readonly state: ReturnType<typeof freshForm> }

const WhoAnswers = ({ now: { hall, version }, offices, sitting, state }: FormOf & { readonly offices: readonly OfficeRow[] }) => {
  const { say, language } = useVisit()
  const agencies = offices.filter(({ kind, endedOn }) => kind === 'agency' && endedOn === null)
  return (
    <section>
      <h2>{say(floorDeskWords.whoAnswers)}</h2>
      <p class="hint">{say(floorDeskWords.whoAnswersHint)}</p>
      <Form id={`co-quan-${sitting.id}`} action={preparePath(sitting.id)} state={state} basedOn={version}>
        {hall.items.map(({ itemId, title, kind, officeIds }) => (
          <details class="fold" id={`muc-${itemId}`} open={officeIds.length === 0 && kind === 'questioning'}>
            <summary>{title} <small>{officeIds.length}</small></summary>
            <Select name={`kind-${itemId}`} label={say(floorDeskWords.kind)} choices={ITEM_KINDS.map((value) => ({ value, name: say(ITEM_WORDS[value]) }))} />
            <div class="ticks">{agencies.map((office) => <Tick name={`office-${itemId}`} value={office.id} label={officeName(language, office)} />)}</div>
          </details>
        ))}
        <Button kind="second" name="viec" value="co-quan">{say(floorDeskWords.setOffices)}</Button>
      </Form>
    </section>
  )
}

const RollForm = ({ now: { hall, version }, deputies, sitting, state }: FormOf & { readonly deputies: readonly DeputyRow[] }) => {
  const { say, href } = useVisit()
  return (
    <section>
      <h2>{say(floorDeskWords.roll)}</h2>
      {deputies.length === 0 ? <p>{say(floorDeskWords.rollNone)} <a href={href(DEPUTIES_DESK)}>{say(floorDeskWords.deputies)}</a></p> : (
        <Form id={`danh-sach-${sitting.id}`} action={preparePath(sitting.id)} state={state} basedOn={version}>
          <p class="hint">{say(floorDeskWords.rollLead)}</p>
          <div class="ticks">{deputies.map(({ id, name, groupName }) => <Tick name="deputyId" value={id} label={<>{name}{groupName === null ? null : <small> {groupName}</small>}</>} />)}</div>
          <Field name="total" label={say(floorDeskWords.total)} hint={say(floorDeskWords.totalHint)} width="short" inputmode="decimal" />
          {hall.status === 'planned' ? <Button name="viec" value="danh-sach">{say(floorDeskWords.fixRoll)}</Button> : null}
        </Form>
      )}
    </section>
  )
}

const Limits = ({ rules }: { readonly rules: RulesInForce }) => {
  const { say, href } = useVisit()
  return (
    <section>
      <h2>{say(floorDeskWords.limits)}</h2>
      <Table caption={say(floorDeskWords.limits)} captionUnseen rows={SITTING_RULES} columns={[
        { head: say(floorDeskWords.kind), cell: (name) => say(RULE_WORDS[name]) },
        { head: say(floorDeskWords.time), cell: (name) => say(ruleValue(name, rules.sitting[name].value)), figures: true },
      ]} />
      <p><a href={href('/quy-tac')}>{say(floorDeskWords.limitsLink)}</a></p>
    </section>
  )
}

const itemFields = { 'agenda-empty': 'items', 'agenda-needs-titles': 'items', 'agenda-minutes-out-of-range': 'items', 'agenda-item-twice': 'items', 'agenda-drops-begun-item': 'items' } as const

const DEEDS: Readonly<Record<PrepareDeed, Deed>> = {
  'chuong-trinh': {
    permission: 'setAgenda', fields: itemFields,
    send: async (c, sittingId, typed) => {
      const { register, council, useCases } = c.var.deps
      const before = (await register.floor.sittingNow(council, sittingId))?.hall.items ?? []
      const key = typed.text('key')
      const items = itemsIn(typed.text('items'), before, (line) => `${key}-${line}`)
      return { answer: await useCases.setAgenda(callerOf(c), { key, sittingId, items, basedOn: basedOnOf(typed) }), notice: 'da-ghi-chuong-trinh' }
    },
  },
  'co-quan': {
    permission: 'setAgenda',
    send: async (c, sittingId, typed) => {
      const { register, council, useCases } = c.var.deps
      const items = withOffices(typed, (await register.floor.sittingNow(council, sittingId))?.hall.items ?? [])
      return { answer: await useCases.setAgenda(callerOf(c), { key: typed.text('key'), sittingId, items, basedOn: basedOnOf(typed) }), notice: 'da-ghi-chuong-trinh' }
    },
  },
  'danh-sach': {
    permission: 'fixRoll', fields: { 'roll-total-wrong': 'total' },
    send: async (c, sittingId, typed) => ({
      answer: await c.var.deps.useCases.fixRoll(callerOf(c), { key: typed.text('key'), sittingId, deputyIds: typed.all('deputyId'), total: Number(typed.text('total')), basedOn: basedOnOf(typed) }), notice: 'da-chot-danh-sach',
    }),
  },
}
