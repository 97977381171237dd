import type { Child } from 'hono/jsx'
import { clockText } from '../../../domain/floor/index.ts'
import { useVisit } from '../../request/visit.ts'
import type { LiveAsked, LiveQuestion, LiveSpeech, LiveView, Named } from '../../live/liveView.ts'
import { shortDay } from '../../words/dates.ts'
import { ADDRESSEE_WORDS, CAUSE_WORDS, HALL_WORDS, QUESTION_WORDS, SLOT_STATE_WORDS, SLOT_WORDS, TURN_WORDS, liveWords } from '../../words/liveWords.ts'
import type { Tone } from '../Mark.tsx'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'
import { SpeechClock } from './SpeechClock.tsx'

type Shows = { readonly view: LiveView }

/** Name, and below it where they belong; said in words where nobody knows yet. */
export const Who = ({ who: { name, of } }: { readonly who: Named }) => {
  const { say } = useVisit()
  return <>{name === null ? <em>{say(liveWords.unnamed)}</em> : <span lang="vi">{name}</span>}{of === null ? null : <small class="who-of" lang="vi">{of}</small>}</>
}

/** Who has the floor, with the clock. */
export const Stage = ({ view }: Shows) => {
  const { say } = useVisit()
  const { status, speech, interrupted, current, present, total, declared, suspendedFor } = view
  return (
    <>
      <p class="stage-state"><Tag tone={status === 'open' ? 'good' : status === 'suspended' ? 'soon' : 'plain'}>{say(HALL_WORDS[status])}</Tag> {total === null ? null : <span>{say(liveWords.present(present, total))}</span>}</p>
      {declared === null ? null : <p class="hint">{say(liveWords.declared(declared))}</p>}
      {suspendedFor === null ? null : <p class="stage-note">{say(liveWords.suspendedFor(suspendedFor))}</p>}
      <p class="stage-item">{current === null ? say(liveWords.noItem) : <span lang="vi">{current.title}</span>}</p>
      {speech === null ? <p class="stage-nobody">{say(liveWords.nobody)}</p> : <OnFloor speech={speech} />}
      {interrupted === null ? null : <p class="stage-interrupted">{say(liveWords.interrupted)}: <Who who={interrupted} /></p>}
    </>
  )
}

const OnFloor = ({ speech }: { readonly speech: LiveSpeech }) => {
  const { say } = useVisit()
  return (
    <div class="stage-speech">
      <p class="kicker">{say(TURN_WORDS[speech.kind])}{speech.paused ? ` · ${say(liveWords.paused)}` : ''}</p>
      <p class="stage-name"><Who who={speech} /></p>
      <SpeechClock speech={speech} />
    </div>
  )
}

/** Who waits, the next one first. */
export const Queue = ({ view: { queue, closedLists } }: Shows) => {
  const { say } = useVisit()
  return (
    <>
      {closedLists.length === 0 ? null : <p class="hint">{say(liveWords.listClosed(closedLists.map((kind) => say(TURN_WORDS[kind]).toLowerCase()).join(', ')))}</p>}
      {queue.length === 0 ? <p>{say(liveWords.queueNone)}</p> : (
        <ol class="queue">
          {queue.map((turn) => <li class={turn.called ? 'queue-called' : undefined}><span class="queue-who"><Who who={turn} /></span> <span class="queue-kind">{say(TURN_WORDS[turn.kind])}{turn.called ? ` · ${say(liveWords.called)}` : ''}</span></li>)}
        </ol>
      )}
    </>
  )
}

export const Agenda = ({ view: { items } }: Shows) => {
  const { say } = useVisit()
  return (
    <ol class="agenda">
      {items.map(({ title, status, minutes, offices }) => (
        <li class={`agenda-${status}`} aria-current={status === 'current' ? 'step' : undefined}>
          <span class="agenda-title" lang="vi">{title}</span>
          <small>{say(liveWords[status])}{minutes === null ? '' : ` · ${say(liveWords.minutes(minutes))}`}{offices.length === 0 ? '' : ` · ${offices.join(', ')}`}</small>
        </li>
      ))}
    </ol>
  )
}

const TONES: Readonly<Record<LiveQuestion['state'], Tone>> = { awaiting: 'waiting', writtenDue: 'soon', partAnswered: 'waiting', answered: 'good', settled: 'good', withdrawn: 'plain' }

/** Every question, the latest first, with what each of those asked answered. */
export const Questions = ({ view: { questions }, below }: Shows & { readonly below?: (question: LiveQuestion) => Child }) => {
  const { say } = useVisit()
  if (questions.length === 0) return <p>{say(liveWords.questionsNone)}</p>
  return <ol class="questions" reversed>{questions.toReversed().map((question) => <li id={`cau-${question.number}`}><Question question={question} />{below?.(question)}</li>)}</ol>
}

const Question = ({ question }: { readonly question: LiveQuestion }) => {
  const { say } = useVisit()
  const { number, deputy, text, firstText, onTopic, ruling, state, addressees } = question
  return (
    <>
      <p class="question-head"><strong>{say(liveWords.questionNumber(number))}</strong> <span lang="vi">{deputy}</span> <Tag tone={TONES[state]}>{say(QUESTION_WORDS[state])}</Tag>{onTopic ? null : <> <Tag tone="soon">{say(liveWords.offTopic)}</Tag></>}</p>
      <blockquote lang="vi">{text}</blockquote>
      {firstText === null ? null : <p class="hint">{say(liveWords.earlierWords)}: <span lang="vi">{firstText}</span></p>}
      {ruling === null ? null : <p class="hint">{say(ruling.admitted ? liveWords.ruledIn(ruling.reason) : liveWords.ruledOut(ruling.reason))}</p>}
      <ul class="asked">{addressees.map((asked) => <li><Addressee asked={asked} /></li>)}</ul>
    </>
  )
}

const Addressee = ({ asked }: { readonly asked: LiveAsked }) => {
  const { say } = useVisit()
  const { office, official, state, substitute, slots, causeKind, missing, dueOn, written, pressed, disputed } = asked
  return (
    <>
      <p><span lang="vi">{office}</span> – <span lang="vi">{official}</span>: {say(ADDRESSEE_WORDS[state])}{dueOn === null ? '' : ` ${say(liveWords.writtenBy(say(shortDay(dueOn))))}`}{substitute === null ? '' : ` (${say(liveWords.substitute(substitute))})`}</p>
      {slots.length === 0 ? null : (
        <dl class="slots">
          {slots.map(({ slot, value }) => (
            <div class={`slot slot-${value.state}`}>
              <dt>{say(SLOT_WORDS[slot])}</dt>
              <dd>{value.state === 'present' ? null : <span class="slot-state">{say(SLOT_STATE_WORDS[value.state])}</span>}{value.words === '' ? null : <> <q lang="vi">{value.words}</q></>}{slot === 'cause' && causeKind !== null ? ` (${say(CAUSE_WORDS[causeKind])})` : ''}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length === 0 ? null : <p class="slot-missing">{say(liveWords.missing(missing.map((slot) => say(SLOT_WORDS[slot]).toLowerCase()).join(', ')))}</p>}
      {pressed.map((words) => <p class="hint">{say(liveWords.pressed(words))}</p>)}
      {written === null ? null : <><p>{say(liveWords.document(written.documentNumber, say(shortDay(written.receivedOn))))}</p><blockquote lang="vi">{written.text}</blockquote></>}
      {disputed === null ? null : <p class="hint">{say(liveWords.disputed(disputed))}</p>}
    </>
  )
}

/** How often and how long each has spoken. */
export const Figures = ({ view: { figures } }: Shows) => {
  const { say } = useVisit()
  if (figures.length === 0) return <p>{say(liveWords.figuresNone)}</p>
  return (
    <Table caption={say(liveWords.figures)} captionUnseen rows={figures} columns={[
      { head: say(liveWords.speaker), cell: (row) => <Who who={row} /> },
      { head: say(liveWords.kind), cell: ({ kind }) => say(TURN_WORDS[kind]) },
      { head: say(liveWords.speeches), cell: ({ speeches }) => speeches, figures: true },
      { head: say(liveWords.spoken), cell: ({ ms }) => clockText(ms), figures: true },
    ]} />
  )
}
