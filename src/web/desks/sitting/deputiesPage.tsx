import { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import type { DeputyRow } from '../../../application/floorRegister.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Table } from '../../components/Table.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { DEPUTIES_DESK } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { DEPUTY_REFUSALS } from '../../../domain/deputies/index.ts'
import { splitLine } from './agendaInput.ts'

/** The council's deputies: listed, added line by line, and taken off when a mandate ends. */
export const deputiesPage = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(DEPUTIES_DESK, onlyFor('electDeputies'))

  const page = async (c: WebContext, adding: FormState, ending: FormState): Promise<PageContent> => {
    const { say } = c.var.visit
    const deputies = await register.floor.deputies(council, null)
    const sitting = deputies.filter(({ endedOn }) => endedOn === null)
    return {
      title: say(floorDeskWords.deputies), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(floorDeskWords.deputies)} lead={say(floorDeskWords.deputiesLead)} quiet />
          {deputies.length === 0 ? <EmptyState title={say(floorDeskWords.deputiesNone)} /> : <><Deputies rows={deputies} /><p class="hint">{say(floorDeskWords.signInHint)}</p></>}
          <section class="decision">
            <h2>{say(floorDeskWords.addDeputies)}</h2>
            <Form id="them-dai-bieu" action={DEPUTIES_DESK} state={adding}>
              <TextArea name="names" label={say(floorDeskWords.names)} hint={say(floorDeskWords.namesHint)} rows={6} />
              <DateField name="electedOn" label={say(floorDeskWords.electedOn)} />
              <Button name="viec" value="them">{say(floorDeskWords.addDeputies)}</Button>
            </Form>
          </section>
          {may(callerOf(c).actor.role, 'endMandate') && sitting.length > 0 ? <EndForm state={ending} sitting={sitting} /> : null}
        </>
      ),
    }
  }

  app.get(DEPUTIES_DESK, async (c) => render(c, await page(c, freshForm(), freshForm())))
  app.post(DEPUTIES_DESK, async (c) => {
    const typed = await readTyped(c)
    const key = typed.text('key')
    const ends = typed.text('viec') === 'thoi'
    const again = (state: FormState): Promise<PageContent> => (ends ? page(c, freshForm(), state) : page(c, state, freshForm()))
    const field = ends ? 'endedOn' : 'electedOn'
    const day = readDay(typed.text(field))
    if (day === null) return render(c, await again(refusedForm(typed, [{ field, message: DEPUTY_REFUSALS['deputy-day-not-in-calendar'] }])), 422)
    const fields = { 'deputy-needs-name': 'names', 'deputy-name-taken': 'names', 'deputy-needs-reason': 'reason', 'mandate-ends-before-election': 'endedOn' } as const
    if (ends) {
      const answer = await useCases.endMandate(callerOf(c), { key, deputyId: typed.text('deputyId'), reason: typed.text('reason'), endedOn: day })
      return answerForm(c, typed, answer, { done: () => ({ to: DEPUTIES_DESK, notice: 'da-ghi-dai-bieu' }), again, fields })
    }
    const deputies = typed.text('names').split('\n').filter((line) => line.trim() !== '').map((line) => {
      const [name, group] = splitLine(line)
      return { name, group }
    })
    const answer = await useCases.electDeputies(callerOf(c), { key, deputies, electedOn: day })
    return answerForm(c, typed, answer, { done: () => ({ to: DEPUTIES_DESK, notice: 'da-ghi-dai-bieu' }), again, fields })
  })
  return app
}

const Deputies = ({ rows }: { readonly rows: readonly DeputyRow[] }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(floorDeskWords.deputies)} captionUnseen rows={rows} columns={[
      { head: say(floorDeskWords.name), cell: ({ name }) => <span lang="vi">{name}</span> },
      { head: say(floorDeskWords.group), cell: ({ groupName }) => groupName ?? '' },
      { head: say(floorDeskWords.electedOn), cell: ({ electedOn }) => say(shortDay(electedOn)) },
      { head: say(floorDeskWords.endedOn), cell: ({ endedOn }) => (endedOn === null ? '' : say(shortDay(endedOn))) },
      { head: say(floorDeskWords.deputyId), cell: ({ id }) => <code>{id}</code> },
    ]} />
  )
}

const EndForm = ({ state, sitting }: { readonly state: FormState; readonly sitting: readonly DeputyRow[] }) => {
  const { say } = useVisit()
  return (
    <section class="decision">
      <h2>{say(floorDeskWords.endMandate)}</h2>
      <Form id="thoi-nhiem-vu" action={DEPUTIES_DESK} state={state}>
        <Select name="deputyId" label={say(floorDeskWords.deputy)} choices={sitting.map(({ id, name, groupName }) => ({ value: id, name: groupName === null ? name : `${name} (${groupName})` }))} />
        <Field name="reason" label={say(floorDeskWords.reason)} />
        <DateField name="endedOn" label={say(floorDeskWords.endedDay)} />
        <Button kind="second" name="viec" value="thoi">{say(floorDeskWords.endMandate)}</Button>
      </Form>
    </section>
  )
}
