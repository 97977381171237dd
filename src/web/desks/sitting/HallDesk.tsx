import { currentSpeech, isPresent, isQuorum, presentCount } from '../../../domain/floor/index.ts'
import { Button, Field } from '../../components/Field.tsx'
import { Press } from '../../components/live/Press.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { liveWords } from '../../words/liveWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'

type Shows = { readonly desk: DeskOfSitting }

/** Opening, suspending and closing. */
export const HallDesk = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { hall, action, paper, sent } = desk
  if (!desk.may.conduct || hall.status === 'closed') return null
  if (hall.status === 'planned') {
    const enough = hall.roll !== null && isQuorum(presentCount(hall), hall.roll.total)
    return (
      <Press id="khai-mac" action={action} state={sent?.deed === 'khai-mac' ? sent.state : freshForm()} paper={paper}>
        {enough ? null : <Field name="declared" label={say(floorDeskWords.declared)} />}
        <Button name="viec" value="khai-mac">{say(floorDeskWords.open)}</Button>
      </Press>
    )
  }
  if (hall.status === 'suspended') return <Press id="hop-tiep" action={action} paper={paper}><Button name="viec" value="hop-tiep">{say(floorDeskWords.resume)}</Button></Press>
  return (
    <details class="fold" id="tam-dung-be-mac">
      <summary>{say(floorDeskWords.suspend)}, {say(floorDeskWords.close).toLowerCase()}</summary>
      <Press id="tam-dung" action={action} state={sent?.deed === 'tam-dung' ? sent.state : freshForm()} paper={paper}>
        <Field name="suspendReason" label={say(floorDeskWords.reason)} />
        <Button kind="second" name="viec" value="tam-dung">{say(floorDeskWords.suspend)}</Button>
      </Press>
      {currentSpeech(hall) === null ? (
        <Press id="be-mac" action={action} paper={paper}>
          <p class="hint">{say(floorDeskWords.closeLead)}</p>
          <Button kind="grave" name="viec" value="be-mac">{say(floorDeskWords.close)}</Button>
        </Press>
      ) : null}
    </details>
  )
}

/** The agenda, with the item to begin or to end. */
export const AgendaDesk = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { hall, action, paper } = desk
  const free = desk.may.conduct && hall.status === 'open' && currentSpeech(hall) === null
  return (
    <ol class="agenda">
      {hall.items.map(({ itemId, title, status }) => (
        <li class={`agenda-${status}`} aria-current={status === 'current' ? 'step' : undefined}>
          <span class="agenda-title" lang="vi">{title}</span> <small>{say(liveWords[status])}</small>
          {!free ? null : status === 'current' ? (
            <Press id={`muc-${itemId}`} action={action} paper={paper}>
              <div class="press-row"><Button kind="second" name="viec" value="ket-thuc-muc">{say(floorDeskWords.endItem)}</Button><Button kind="second" name="viec" value="de-lai-muc">{say(floorDeskWords.deferItem)}</Button></div>
            </Press>
          ) : <Press id={`muc-${itemId}`} action={action} fields={{ itemId }} paper={paper}><Button kind="second" name="viec" value="bat-dau-muc">{say(floorDeskWords.beginItem)}</Button></Press>}
        </li>
      ))}
    </ol>
  )
}

/** Who is in the hall: entered by the desk for those who do not do so themselves. */
export const PresenceDesk = ({ desk }: Shows) => {
  const { say } = useVisit()
  const { hall, now, action, paper } = desk
  if (hall.roll === null) return <p>{say(floorDeskWords.rollNone)}</p>
  const roll = now.deputies.filter(({ id }) => hall.roll?.deputyIds.includes(id))
  const absent = roll.filter(({ id }) => !isPresent(hall, id))
  const mark = desk.may.presence && hall.status !== 'closed'
  return (
    <>
      <p>{say(liveWords.present(presentCount(hall), hall.roll.total))}</p>
      {mark && absent.length > 0 ? (
        <Press id="co-mat-tat-ca" action={action} paper={paper}>
          {absent.map(({ id }) => <input type="hidden" name="deputyId" value={id} />)}
          <Button kind="second" name="viec" value="co-mat">{say(floorDeskWords.arriveAll)}</Button>
        </Press>
      ) : null}
      <ul class="presence">
        {roll.map(({ id, name, groupName }) => {
          const here = isPresent(hall, id)
          return (
            <li class={here ? 'presence-here' : undefined}>
              <span>{name}{groupName === null ? null : <small> {groupName}</small>}</span>
              {mark ? <Press id={`dai-bieu-${id}`} action={action} fields={{ deputyId: id }} paper={paper}><Button kind="second" name="viec" value={here ? 'ra-ve' : 'co-mat'}>{say(here ? floorDeskWords.depart : floorDeskWords.arrive)}<span class="unseen"> {name}</span></Button></Press> : <small>{say(here ? floorDeskWords.arrive : floorDeskWords.absent)}</small>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
