import { may } from '../../../domain/access/index.ts'
import type { Actor } from '../../../application/actor.ts'
import type { Excuse, TallyRound } from '../../../domain/tallyRound/index.ts'
import { Button, Field, Select, type Choice } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Table } from '../../components/Table.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { roundWords } from '../../words/roundWords.ts'
import type { SentDeed } from '../deedRoutes.ts'
import { casePath } from '../deskPaths.ts'
import { roundDeskPath } from './roundPaths.ts'

/** What can be sent from the page of an open round. */
export type RoundDeed = 'ghi-ly-do' | 'rut-ly-do' | 'chot' | 'huy'

type Props = {
  readonly round: Extract<TallyRound, { status: 'open' }>
  readonly version: number
  readonly actor: Actor
  /** Overdue promises that are not excused, to choose from. */
  readonly late: readonly Choice[]
  readonly actions: ReadonlyMap<string, string>
  readonly sent: SentDeed<RoundDeed>
}

/** What the secretary does with an open round: excuses, sealing, cancelling. A clerk sees the excuses. */
export const RoundForms = ({ round, version, actor, late, actions, sent }: Props) => {
  const { say, today } = useVisit()
  const stateOf = (deed: RoundDeed): FormState => (sent?.deed === deed ? sent.state : freshForm())
  const final = may(actor.role, 'sealRound')
  const form = (deed: RoundDeed) => ({ id: `${deed}-${round.roundId}`, action: roundDeskPath(round.roundId), state: stateOf(deed), basedOn: version })
  return (
    <>
      <section>
        <h2>{say(roundWords.excuses)}</h2>
        <p>{say(roundWords.excusesLead)}</p>
        {round.excuses.length === 0 ? <p>{say(roundWords.excusesNone)}</p> : <Excuses excuses={round.excuses} actions={actions} />}
        {!final ? null : (
          <Form {...form('ghi-ly-do')}>
            <Select name="commitmentId" label={say(roundWords.promise)} empty={say(roundWords.choosePromise)} choices={late} />
            <Field name="documentNumber" label={say(roundWords.document)} width="medium" />
            <Field name="reason" label={say(roundWords.reason)} />
            <Button kind="second" name="viec" value="ghi-ly-do">{say(roundWords.recordExcuse)}</Button>
          </Form>
        )}
        {!final || round.excuses.length === 0 ? null : (
          <Form {...form('rut-ly-do')}>
            <Select name="excusedId" label={say(roundWords.promise)} choices={round.excuses.map(({ commitmentId }) => ({ value: commitmentId, name: actions.get(commitmentId) ?? commitmentId }))} />
            <Field name="withdrawReason" label={say(roundWords.withdrawReason)} />
            <Button kind="second" name="viec" value="rut-ly-do">{say(roundWords.withdraw)}</Button>
          </Form>
        )}
      </section>
      {!final ? null : (
        <>
          <section class="decision">
            <h2>{say(roundWords.seal)}</h2>
            <p>{say(roundWords.sealLead)}</p>
            {today <= round.asOf ? <p><strong>{say(roundWords.sealAfter(say(shortDay(round.asOf))))}</strong></p> : (
              <Form {...form('chot')}><Button kind="grave" name="viec" value="chot">{say(roundWords.seal)}</Button></Form>
            )}
          </section>
          <section class="decision">
            <h2>{say(roundWords.cancel)}</h2>
            <Form {...form('huy')}>
              <Field name="cancelReason" label={say(roundWords.reason)} />
              <Button kind="second" name="viec" value="huy">{say(roundWords.cancel)}</Button>
            </Form>
          </section>
        </>
      )}
    </>
  )
}

const Excuses = ({ excuses, actions }: { readonly excuses: readonly Excuse[]; readonly actions: ReadonlyMap<string, string> }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(roundWords.excuses)} captionUnseen rows={excuses} columns={[
      { head: say(roundWords.promise), cell: ({ commitmentId }) => <a href={href(casePath(commitmentId))}>{actions.get(commitmentId) ?? commitmentId}</a> },
      { head: say(roundWords.document), cell: ({ documentNumber }) => documentNumber },
      { head: say(roundWords.reason), cell: ({ reason }) => reason },
    ]} />
  )
}
