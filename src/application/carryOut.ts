import { may, type Permission } from '../domain/access/index.ts'
import { stateAfter, unreachable, type Decider } from '../domain/decider.ts'
import type { DomainEvent, StreamName } from '../domain/domainEvent.ts'
import type { Caller } from './actor.ts'
import { done, refusedBecause, type Answer, type Refusal } from './answer.ts'
import type { AppendResult, Decided, EventLog, Ids, KeptFile, NewJob, RecordedEvent, StreamWrite } from './ports.ts'

/** What every use case that writes needs. */
export type LogPorts = { readonly log: EventLog; readonly ids: Ids }

export type Plan =
  | {
      readonly writes: readonly StreamWrite[]
      readonly files?: readonly KeptFile[]
      readonly jobs?: readonly NewJob[]
      /** The head the plan was made on, where it rests on more than the streams it writes to. */
      readonly onlyAtHead?: number
    }
  | { readonly refusal: Refusal; readonly at?: string }

export type Request<Result> = {
  readonly permission: Permission
  /** Names this request; a form sent twice carries the same key and is carried out once. */
  readonly key: string
  /** What is asked, in a form that serialises the same each time: tells a re-sent form from a reused key. */
  readonly content: unknown
  /** Known from the request alone, so that a repeated request gets the same answer. */
  readonly result: Result
  readonly plan: () => Promise<Plan>
}

/**
 * Carries one request out: may this role do it, was it done before, what do the rules say, write it all at once.
 * Nothing is written unless everything is.
 */
export const carryOut = async <Result>(ports: LogPorts, caller: Caller, request: Request<Result>): Promise<Answer<Result>> => {
  if (!may(caller.actor.role, request.permission)) return refusedBecause('not-allowed')
  const key = `${caller.actor.account}:${request.key}`
  const fingerprint = ports.ids.sha256(JSON.stringify([request.permission, request.content]))
  const earlier = await ports.log.earlier(caller.council, key, fingerprint)
  if (earlier) return earlier.kind === 'repeated' ? done(request.result, true) : refusedBecause('key-reused')

  for (let attempt = 1; ; attempt += 1) {
    const plan = await request.plan()
    if ('refusal' in plan) return refusedBecause(plan.refusal, plan.at ?? null)
    const { writes, files = [], jobs = [], onlyAtHead } = plan
    const outcome = await ports.log.append(caller.council, {
      actor: caller.actor, key, request: fingerprint, writes, files, jobs, ...(onlyAtHead === undefined ? {} : { onlyAtHead }),
    })
    if (attempt < ATTEMPTS && groundMoved(outcome, writes)) continue
    return answerTo(outcome, request.result)
  }
}

/** How often a plan is made anew before the person is asked to try again. */
const ATTEMPTS = 5

/** Whether only what the plan rested on has changed, and not what the person was looking at: then it is decided again, on what is so now. */
const groundMoved = (outcome: AppendResult, writes: readonly StreamWrite[]): boolean =>
  outcome.kind === 'head-moved' || (outcome.kind === 'conflict' && writes.some(({ stream, events }) => stream === outcome.stream && events.length === 0))

const answerTo = <Result>(outcome: AppendResult, result: Result): Answer<Result> => {
  switch (outcome.kind) {
    case 'appended':
      return done(result)
    case 'repeated':
      return done(result, true)
    case 'conflict':
      return refusedBecause('changed-meanwhile', outcome.stream.slice(outcome.stream.indexOf('/') + 1))
    case 'head-moved':
      return refusedBecause('log-busy')
    case 'key-reused':
      return refusedBecause('key-reused')
    default:
      return unreachable(outcome)
  }
}

/** What a stream adds up to now. */
export const stateOf = async <State, Event extends DomainEvent>(
  log: EventLog, council: string, decider: Pick<Decider<State, never, Event, never>, 'initialState' | 'evolve'>, stream: StreamName,
): Promise<State> => stateAfter(decider, (await log.read(council, stream)).map((recorded) => recorded.event as Event))

/**
 * Asks one aggregate what a command leads to. `basedOn` is the version the person saw; when the record has moved on
 * since, the answer is that it changed, not what the command would have done to a state nobody looked at.
 * `before` is the record the decision was made on.
 */
export const decideOn = async <State, Command, Event extends DomainEvent, R extends Refusal>(
  log: EventLog,
  council: string,
  decider: Decider<State, Command, Event, R>,
  stream: StreamName,
  command: Command,
  basedOn?: number,
): Promise<{ readonly write: StreamWrite; readonly before: State } | { readonly refusal: Refusal }> => {
  const past = await log.read(council, stream)
  const before = stateAfter(decider, past.map((recorded) => recorded.event as Event))
  const decision = decider.decide(command, before)
  if (basedOn !== undefined && basedOn !== past.length) return { refusal: 'changed-meanwhile' }
  return decision.kind === 'refused'
    ? { refusal: decision.refusal }
    : { write: { stream, expectedVersion: past.length, events: decision.events }, before }
}

/** As `carryOut`, for what many people press at once: decided on the streams as they stand when it is written, so that nobody is told that somebody else was quicker. */
export const carryOutNow = async <Result>(
  ports: LogPorts, caller: Caller,
  request: Omit<Request<Result>, 'plan'> & {
    readonly streams: readonly StreamName[]
    readonly box?: string
    readonly decide: (pasts: readonly (readonly RecordedEvent[])[], papers: readonly string[]) => Decided<Refusal>
  },
): Promise<Answer<Result>> => {
  const { permission, key, content, result, streams, box, decide } = request
  if (!may(caller.actor.role, permission)) return refusedBecause('not-allowed')
  const outcome = await ports.log.decide<Refusal>(caller.council, {
    actor: caller.actor, key: `${caller.actor.account}:${key}`, request: ports.ids.sha256(JSON.stringify([permission, content])), streams, decide, ...(box === undefined ? {} : { box }),
  })
  return outcome.kind === 'refused' ? refusedBecause(outcome.refusal) : answerTo(outcome, result)
}

/** What one aggregate answers to a command on the record given; the write that follows, or why not. */
export const decidedOn = <State, Command, Event extends DomainEvent, R extends Refusal>(
  decider: Decider<State, Command, Event, R>, stream: StreamName, past: readonly RecordedEvent[], command: Command,
): StreamWrite | { readonly refusal: R } => {
  const decision = decider.decide(command, stateAfter(decider, past.map((recorded) => recorded.event as Event)))
  return decision.kind === 'refused' ? { refusal: decision.refusal } : { stream, expectedVersion: past.length, events: decision.events }
}
