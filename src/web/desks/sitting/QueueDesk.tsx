import { OWN_KINDS, TURN_KINDS, currentItem, currentLine, currentQueue, currentSpeech, isClosed, type Turn } from '../../../domain/floor/index.ts'
import { Button, Field, Select } from '../../components/Field.tsx'
import { Press } from '../../components/live/Press.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { ENDING_WORDS, TURN_WORDS, liveWords } from '../../words/liveWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'
import { deputyName, rollChoices } from './deputyName.ts'

type Shows = { readonly desk: DeskOfSitting }

/** Who waits, with what can be done about each; who is over; and whoever is put down by the desk. */
export const QueueDesk = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { hall, action, paper } = desk
  const item = currentItem(hall)
  const queue = currentQueue(hall)
  if (hall.status === 'closed') return <OverTurns desk={desk} />
  return (
    <>
      {item !== null && desk.may.conduct && hall.status === 'open' ? (
        <div class="press-row">
          <Press id="goi-luot" action={action} paper={paper}><Button kind="second" name="viec" value="goi-luot">{say(floorDeskWords.callRound)}</Button></Press>
          {OWN_KINDS.filter((kind) => kind !== 'order').map((kind) => {
            const closed = isClosed(hall, item.itemId, kind)
            return <Press id={`dang-ky-${kind}`} action={action} fields={{ kind }} paper={paper}><Button kind="second" name="viec" value={closed ? 'mo-dang-ky' : 'dong-dang-ky'}>{say((closed ? floorDeskWords.reopenList : floorDeskWords.closeList)(say(TURN_WORDS[kind]).toLowerCase()))}</Button></Press>
          })}
        </div>
      ) : null}
      {queue.length === 0 ? <p>{say(liveWords.queueNone)}</p> : <ol class="queue">{queue.map((turn) => <li class={turn.status === 'called' ? 'queue-called' : undefined}><TurnDesk desk={desk} turn={turn} /></li>)}</ol>}
      {item !== null && desk.may.enter ? (
        <details class="fold" id="dang-ky-ho">
          <summary>{say(floorDeskWords.enterTurn)}</summary>
          <Press id="dang-ky-ho-mau" action={action} state={desk.sent?.deed === 'dang-ky-ho' ? desk.sent.state : freshForm({ kind: 'question' })} paper={paper}>
            <Select name="deputyId" label={say(floorDeskWords.deputy)} choices={rollChoices(desk.now)} />
            <Select name="kind" label={say(floorDeskWords.kind)} choices={TURN_KINDS.filter((kind) => kind !== 'answer' && kind !== 'interjection').map((value) => ({ value, name: say(TURN_WORDS[value]) }))} />
            <Button kind="second" name="viec" value="dang-ky-ho">{say(floorDeskWords.enterTurn)}</Button>
          </Press>
        </details>
      ) : null}
      <OverTurns desk={desk} />
    </>
  )
}

const TurnDesk = ({ desk, turn }: Shows & { readonly turn: Turn }) => {
  const { say } = useVisit()
  const { hall, action, paper, now } = desk
  const { turnId, kind, status, deputyId } = turn
  const onFloor = currentSpeech(hall)?.speechId ?? ''
  return (
    <>
      <span class="queue-who">{deputyName(now, deputyId) ?? <em>{say(liveWords.unnamed)}</em>}</span> <span class="queue-kind">{say(TURN_WORDS[kind])}{status === 'called' ? ` · ${say(liveWords.called)}` : ''}</span>
      {desk.may.conduct && hall.status === 'open' ? (
        <div class="press-row">
          <Press id={`phat-bieu-${turnId}`} action={action} fields={{ turnId, onFloor }} paper={paper}><Button kind="second" name="viec" value="phat-bieu">{say(floorDeskWords.begin)}</Button></Press>
          {status === 'called'
            ? <Press id={`vang-${turnId}`} action={action} fields={{ turnId }} paper={paper}><Button kind="second" name="viec" value="vang">{say(floorDeskWords.missed)}</Button></Press>
            : <Press id={`moi-${turnId}`} action={action} fields={{ turnId }} paper={paper}><Button kind="second" name="viec" value="moi">{say(floorDeskWords.call)}</Button></Press>}
          <details class="fold" id={`khac-${turnId}`}>
            <summary aria-label={`${say(floorDeskWords.reason)}: ${deputyName(now, deputyId) ?? ''}`}>…</summary>
            <Press id={`ly-do-${turnId}`} action={action} fields={{ turnId }} paper={paper}>
              <Field name="reason" label={say(floorDeskWords.reasonFor)} />
              <div class="press-row">
                {currentLine(hall).some((one) => one.turnId === turnId) ? <Button kind="second" name="viec" value="len-dau">{say(floorDeskWords.toFront)}</Button> : null}
                <Button kind="second" name="viec" value="khong-moi">{say(floorDeskWords.strike)}</Button>
                <Button kind="second" name="viec" value="rut-ho">{say(floorDeskWords.withdraw)}</Button>
              </div>
            </Press>
          </details>
        </div>
      ) : null}
    </>
  )
}

/** Turns that are over, the last first: who was not there may stand again. */
const OverTurns = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { hall, action, paper, now } = desk
  const over = hall.turns.filter((turn) => turn.status !== 'waiting' && turn.status !== 'called' && turn.status !== 'speaking' && turn.status !== 'spoken').toReversed()
  if (over.length === 0) return null
  return (
    <details class="fold" id="luot-da-qua">
      <summary>{say(floorDeskWords.over)} ({over.length})</summary>
      <ul class="plain-list">
        {over.map(({ turnId, deputyId, kind, status, reason }) => (
          <li>
            {deputyName(now, deputyId) ?? say(liveWords.unnamed)} · {say(TURN_WORDS[kind])} · {say(ENDING_WORDS[status as keyof typeof ENDING_WORDS])}{reason === null ? '' : `: ${reason}`}
            {status === 'missed' && desk.may.enter && hall.status !== 'closed' ? <Press id={`cho-lai-${turnId}`} action={action} fields={{ turnId }} paper={paper}><Button kind="second" name="viec" value="cho-lai">{say(floorDeskWords.standAgain)}</Button></Press> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
