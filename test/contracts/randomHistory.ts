import fc from 'fast-check'
import { rulesInForce } from '../domain/rulesInForce.ts'
import { commitment, ENDINGS, PERIOD_VERDICTS, PROGRESS, RECHECK_MONTHS, type CommitmentCommand, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { office, type OfficeCommand } from '../../src/domain/offices/index.ts'
import { letter, STEPS, type LetterCommand } from '../../src/domain/letter/index.ts'
import { reportCall, type ReportCallCommand } from '../../src/domain/reportCall/index.ts'
import { CRITERIA, FORMS, topic, type TopicCommand } from '../../src/domain/topic/index.ts'
import { deputy } from '../../src/domain/deputies/index.ts'
import { floor, type FloorCommand } from '../../src/domain/floor/index.ts'
import { question, type QuestionCommand } from '../../src/domain/question/index.ts'
import { LIMITS } from '../domain/floorSamples.ts'
import { sitting, source } from '../../src/domain/sitting/index.ts'
import type { DomainEvent, StreamName } from '../../src/domain/domainEvent.ts'
import type { Decider } from '../../src/domain/decider.ts'
import type { StreamWrite } from '../../src/application/ports.ts'
import { captured, terms } from './samples.ts'

type Step = { readonly stream: StreamName; readonly decide: (history: readonly DomainEvent[]) => readonly DomainEvent[] }

/** What a decider makes of a command after a history; nothing when it refuses. */
const step = <State, Command, Event extends DomainEvent, Refusal>(stream: StreamName, decider: Decider<State, Command, Event, Refusal>, command: Command): Step => ({
  stream,
  decide: (history) => {
    const decision = decider.decide(command, (history as readonly Event[]).reduce(decider.evolve, decider.initialState))
    return decision.kind === 'accepted' ? decision.events : []
  },
})

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !text.includes('\u0000') && text.isWellFormed())
const day = fc.integer({ min: 0, max: 700 }).map((offset) => Temporal.PlainDate.from('2025-06-01').add({ days: offset }).toString())
/** Figures with and without decimals. */
const figure = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 3 })).map(([digits, decimals]) => String(digits / 10 ** decimals))
const which = fc.nat({ max: 3 })
const due = fc.oneof(
  fc.constant({ words: null, kind: 'none', date: null, precision: 'none' } as const),
  day.map((date) => ({ words: `ngày ${date}`, kind: 'on', date, precision: 'day' }) as const),
  day.map((date) => ({
    words: 'trong vòng 10 ngày', kind: 'within', date, precision: 'day',
    counted: { from: date, days: 10, dayType: 'working', calendarVersion: 2, skipped: { weekends: 4, holidays: [{ day: date, name: 'Nghỉ', nameEn: null }] } },
  }) as const),
)
const someTerms = fc.record({ action: name, due, product: fc.option(name), officeId: fc.constantFrom('o0', 'o1', null) })
  .map(({ officeId, ...rest }) => terms({ ...rest, owner: { named: officeId, officeId } }))
const evidence = fc.array(fc.record({ kind: fc.constant('link' as const), url: fc.constant('https://example.org'), title: name }), { maxLength: 2 })
const owner = fc.constantFrom('o0', 'o1')

const command: fc.Arbitrary<CommitmentCommand> = fc.oneof(
  someTerms.map((value) => ({ type: 'CorrectCapture', terms: value, today: '2026-07-04' }) as const),
  name.map((reason) => ({ type: 'SetCaptureAside', reason, today: '2026-07-04' }) as const),
  fc.constant({ type: 'RestoreCapture', today: '2026-07-04' } as const),
  fc.constant({ type: 'ConfirmWording', today: '2026-07-04' } as const),
  fc.constant({ type: 'ConfirmWording', today: '2026-07-04' } as const),
  fc.record({
    type: fc.constant('AdoptCommitment' as const), resolutionId: fc.constant('nq'), resolutionNumber: fc.constant('1/NQ-HĐND'), adoptedOn: day, ordinal: fc.integer({ min: 1, max: 9 }),
    overseerOfficeId: fc.constant('o2'),
  }).map((adopt) => ({ ...adopt, ...rulesInForce(adopt.adoptedOn) })),
  fc.record({ type: fc.constant('ReportProgress' as const), officeId: owner, progress: fc.constantFrom(...PROGRESS), text: name, evidence, today: day }),
  fc.record({ type: fc.constant('ClaimCompletion' as const), officeId: owner, text: name, evidence, today: day }),
  fc.record({ type: fc.constant('ReturnClaim' as const), officeId: fc.constant('o2'), missing: name, today: day }),
  fc.record({ type: fc.constant('VerifyCompletion' as const), officeId: fc.constant('o2'), finding: name, today: day }),
  fc.record({ type: fc.constant('SendVerdictBack' as const), officeId: fc.constant('tt'), reason: name, today: day }),
  fc.record({ type: fc.constant('CloseCommitment' as const), officeId: fc.constant('tt'), documentNumber: name, recheckMonths: fc.subarray([...RECHECK_MONTHS]), today: day }),
  fc.record({ type: fc.constant('WithdrawCommitment' as const), officeId: fc.constant('tt'), documentNumber: name, ending: fc.constantFrom(...ENDINGS), byCommitmentId: fc.constant('c9'), reason: name, today: day }),
  fc.record({
    type: fc.constant('ProposeHandOver' as const), officeId: owner, toOfficeId: owner, reason: name, legalBasis: name, documentNumber: fc.option(name), today: day,
  }),
  fc.record({ type: fc.constant('AcceptHandOver' as const), officeId: owner, today: day }),
  fc.record({ type: fc.constant('RefuseHandOver' as const), officeId: owner, properOfficeId: owner, reason: name, today: day }),
  fc.record({ type: fc.constant('NameOwner' as const), officeId: fc.constant('tt'), ownerOfficeId: owner, reason: name, documentNumber: name, today: day }),
  fc.record({
    type: fc.constant('AskExtension' as const), officeId: owner, newDate: day, reasonCode: fc.constantFrom('land', 'funding'), reason: name, documentNumber: name, workSoFar: name, evidence, latest: fc.constant(null), today: day,
  }),
  fc.record({ type: fc.constant('GrantExtension' as const), officeId: fc.constant('tt'), date: day, documentNumber: name, today: day }),
  fc.record({ type: fc.constant('RefuseExtension' as const), officeId: fc.constant('tt'), reason: name, today: day }),
  fc.record({ type: fc.constant('DisputeClaim' as const), officeId: fc.constant('o2'), reason: name, today: day }),
  fc.record({ type: fc.constant('ContestReturn' as const), officeId: owner, reason: name, today: day }),
  fc.record({ type: fc.constant('SettleDispute' as const), officeId: fc.constant('tt'), outcome: fc.constantFrom('lookAgain' as const, 'returned' as const), reason: name, documentNumber: name, today: day }),
  fc.record({ type: fc.constantFrom('PassRecheck' as const, 'FailRecheck' as const), officeId: fc.constant('o2'), finding: name, today: day }),
  fc.record({ type: fc.constant('SucceedOffice' as const), endedOfficeId: owner, successorOfficeId: owner, toChooseFrom: fc.constantFrom([], ['o0', 'o1']), documentNumber: name, today: day }),
  fc.record({ type: fc.constant('FixDueDate' as const), date: day, basis: fc.constant({ kind: 'session', sittingId: 'p1' } as const), today: day }),
  fc.record({ type: fc.constant('StateProof' as const), officeId: fc.constant('o2'), proof: name, today: day }),
  fc.record({ type: fc.constant('CountVoters' as const), voters: fc.integer({ min: 1, max: 5000 }), source: name, today: day }),
  fc.record({ type: fc.constant('SetTarget' as const), measure: name, unit: name, comparator: fc.constant('atLeast' as const), value: figure, baseline: fc.constant(null), today: day }),
  fc.record({ type: fc.constant('TakeReading' as const), officeId: owner, value: figure, takenOn: day, source: name, today: day }),
  fc.record({ type: fc.constant('SetPeriods' as const), every: fc.constant('month' as const), until: fc.constant(null), today: day }),
  fc.record({ type: fc.constant('ReportPeriod' as const), officeId: owner, period: fc.constantFrom('2025-09', '2026-01'), text: name, evidence, today: day }),
  fc.record({ type: fc.constant('JudgePeriod' as const), officeId: fc.constant('o2'), period: fc.constantFrom('2025-09', '2026-01'), verdict: fc.constantFrom(...PERIOD_VERDICTS), finding: name, today: day }),
)

const officeCommand: fc.Arbitrary<OfficeCommand> = fc.oneof(
  fc.record({ type: fc.constant('RenameOffice' as const), name, nameEn: fc.option(name), documentNumber: name, renamedOn: day, today: fc.constant('2028-01-01') }),
  fc.record({ type: fc.constant('AppointHolder' as const), post: fc.constantFrom('Giám đốc', 'Phó Giám đốc'), person: name, from: day, until: fc.option(day), documentNumber: fc.option(name) }),
  fc.record({
    type: fc.constant('EndOffice' as const), how: fc.constantFrom('merged', 'split', 'abolished'), promises: fc.constant(0), documentNumber: name, endedOn: day, today: fc.constant('2028-01-01'),
    successors: fc.subarray(['o0', 'o1', 'o2', 'o3']).map((ids) => ids.map((officeId) => ({ officeId, standingKind: 'agency' as const }))),
  }),
)

const named = fc.array(fc.record({ commitmentId: fc.constantFrom('c0', 'c1', 'c2'), lateDays: fc.integer({ min: 1, max: 400 }), reopenings: fc.nat({ max: 2 }), actBy: day })
  .map((item) => ({ ...item, officeId: 'o0', urged: null })), { minLength: 1, maxLength: 3 })

const letterCommand = (letterId: string): fc.Arbitrary<LetterCommand> => fc.oneof(
  fc.record({
    type: fc.constant('DraftLetter' as const), letterId: fc.constant(letterId), step: fc.constantFrom(...STEPS), officeId: fc.constant('o0'), aboveOfficeId: fc.constant('o1'), named,
    explanationDays: fc.constant(15), skipDocument: fc.constant('1/TB'), today: fc.constant('2026-07-01'),
  }),
  fc.record({ type: fc.constant('FileLetter' as const), number: name, signedOn: fc.constant('2026-07-02'), signer: name, paper: evidence, named, today: fc.constant('2026-07-03') }),
  fc.record({ type: fc.constant('DropLetter' as const), reason: name, today: day }),
  fc.record({ type: fc.constant('Explain' as const), officeId: owner, text: name, evidence, today: day }),
  fc.record({ type: fc.constant('JudgeExplanation' as const), outcome: fc.constantFrom('accepted' as const, 'notAccepted' as const), reason: name, today: day }),
)

const reportCallCommand = (callId: string): fc.Arbitrary<ReportCallCommand> => fc.oneof(
  fc.record({ type: fc.constant('RequestReports' as const), callId: fc.constant(callId), session: name, opensOn: fc.constant('2029-12-08'), officeIds: fc.subarray(['o0', 'o1', 'o2'], { minLength: 1 }), today: day }),
  fc.record({ type: fc.constant('ChaseReport' as const), officeId: owner, documentNumber: fc.option(name), today: day }),
  fc.record({ type: fc.constant('FileReport' as const), officeId: owner, number: name, signedOn: fc.constant('2025-01-02'), signer: name, text: name, evidence, today: day }),
  fc.record({ type: fc.constant('CancelReportCall' as const), reason: name, today: day }),
)

const topicCommand = (topicId: string): fc.Arbitrary<TopicCommand> => fc.oneof(
  fc.record({
    type: fc.constant('ProposeTopic' as const), topicId: fc.constant(topicId), form: fc.constantFrom(...FORMS), title: name, addresseeOfficeId: fc.constant('o0'), criterion: fc.constantFrom(...CRITERIA),
    named: fc.subarray(['c0', 'c1', 'c2'], { minLength: 1 }).map((ids) => ids.map((commitmentId) => ({ commitmentId, ownerOfficeId: 'o0', inTopicId: null }))), officeId: owner, today: day,
  }),
  fc.record({ type: fc.constant('WithdrawTopic' as const), officeId: owner, reason: name, today: day }),
)

/** Milliseconds of one day of 2026. */
const instant = fc.nat({ max: 86_400_000 }).map((ms) => 1_783_000_000_000 + ms)
const person = fc.constantFrom('d0', 'd1', 'd2')

const floorCommand = (sittingId: string): fc.Arbitrary<FloorCommand> => fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('SetAgenda' as const), sittingId: fc.constant(sittingId), items: fc.constant([{ itemId: 'm', kind: 'questioning' as const, title: 'M', officeIds: ['o0'], minutes: 60 }]) }) },
  { weight: 2, arbitrary: fc.constant({ type: 'FixRoll', deputyIds: ['d0', 'd1'], total: 2 } as const) },
  { weight: 2, arbitrary: instant.map((at) => ({ type: 'OpenFloor', limits: LIMITS, declared: 'Chủ tọa tuyên bố', at }) as const) },
  { weight: 2, arbitrary: instant.map((at) => ({ type: 'BeginItem', itemId: 'm', at }) as const) },
  { weight: 4, arbitrary: fc.tuple(person, name, instant).map(([deputyId, turnId, at]) => ({ type: 'RegisterTurn', turnId, itemId: 'm', kind: 'question', deputyId, questionId: null, via: 'desk', at }) as const) },
  { weight: 2, arbitrary: fc.tuple(name, instant).map(([speechId, at]) => ({ type: 'BeginTurn', speechId, turnId: null, at }) as const) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('EndSpeech' as const, 'CloseFloor' as const), instant).map(([type, at]) => ({ type, at })) },
)

const questionCommand = (questionId: string): fc.Arbitrary<QuestionCommand> => fc.oneof(
  fc.tuple(name, instant).map(([text, at]) => ({ type: 'PutQuestion', questionId, sittingId: 'p0', itemId: 'm', deputyId: 'd0', speechId: null, text, onTopic: true, addressees: [{ officeId: 'o0', official: 'A' }], at }) as const),
  fc.tuple(name, instant).map(([text, at]) => ({ type: 'RewordQuestion', text, at }) as const),
  instant.map((at) => ({ type: 'OweInWriting', officeId: 'o0', reason: 'notReached', dueOn: '2026-07-23', at }) as const),
  fc.tuple(name, instant).map(([text, at]) => ({ type: 'FileWrittenAnswer', officeId: 'o0', signedBy: 'a', documentNumber: '1', text, receivedOn: '2026-07-20', at }) as const),
)

const capture = (id: string): CommitmentCommand => {
  const { type: _, ...facts } = captured(id) as Extract<CommitmentEvent, { type: 'CommitmentCaptured' }>
  return { ...facts, type: 'CaptureCommitment' }
}

const SHA = 'a'.repeat(64)

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(which, name).map(([at, title]) => step(`office/o${at}`, office, { type: 'EstablishOffice', officeId: `o${at}`, name: title, nameEn: null, kind: 'agency', establishedOn: null })) },
  { weight: 2, arbitrary: fc.tuple(which, officeCommand).map(([at, given]) => step(`office/o${at}`, office, given)) },
  { weight: 1, arbitrary: fc.tuple(which, name, day).map(([at, title, date]) => step(`sitting/p${at}`, sitting, { type: 'RecordSitting', sittingId: `p${at}`, name: title, date })) },
  { weight: 1, arbitrary: fc.tuple(which, name, name).map(([at, number, signer]) => step(`sitting/p${at}`, sitting,
    { type: 'AdoptResolution', resolutionId: `nq-${at}-${number}`, number, date: '2027-12-31', subject: 'S', signer, commitmentIds: ['c0', 'c1'] })) },
  { weight: 1, arbitrary: which.map((at) => step(`source/s${at}`, source, {
    type: 'FileSource', sourceId: `s${at}`, sittingId: 'p0', name: 'B', sha256: SHA, receivedSha256: SHA, encoding: 'utf-8', kind: null, characters: 20, documentDate: null, readingSha256: SHA, findings: 2,
  })) },
  { weight: 2, arbitrary: fc.tuple(which, fc.constantFrom('RejectFinding', 'RestoreFinding'), fc.nat({ max: 3 }), fc.option(name)).map(([at, type, start, reason]) =>
    step(`source/s${at}`, source, (type === 'RejectFinding' ? { type, start, end: start + 2, reason } : { type, start, end: start + 2 }))) },
  { weight: 2, arbitrary: which.map((at) => step(`commitment/c${at}`, commitment, capture(`c${at}`))) },
  { weight: 4, arbitrary: which.chain((at) => letterCommand(`l${at}`).map((given) => step(`letter/l${at}`, letter, given))) },
  { weight: 2, arbitrary: which.chain((at) => reportCallCommand(`d${at}`).map((given) => step(`reportCall/d${at}`, reportCall, given))) },
  { weight: 2, arbitrary: which.chain((at) => topicCommand(`t${at}`).map((given) => step(`topic/t${at}`, topic, given))) },
  { weight: 1, arbitrary: fc.tuple(which, name, day).map(([at, title, electedOn]) => step(`deputy/d${at}`, deputy, { type: 'ElectDeputy', deputyId: `d${at}`, name: title, group: null, electedOn, nameTaken: false })) },
  { weight: 1, arbitrary: fc.tuple(which, name).map(([at, reason]) => step(`deputy/d${at}`, deputy, { type: 'EndMandate', reason, endedOn: '2028-01-01' })) },
  { weight: 4, arbitrary: which.chain((at) => floorCommand(`p${at}`).map((given) => step(`floor/p${at}`, floor, given))) },
  { weight: 2, arbitrary: which.chain((at) => questionCommand(`q${at}`).map((given) => step(`question/q${at}`, question, given))) },
  { weight: 16, arbitrary: fc.tuple(which, command).map(([at, given]) => step(`commitment/c${at}`, commitment, given)) },
)

/** Appends that the rules of the domain allow one after the other, over four streams of every subject. */
export const randomHistory: fc.Arbitrary<readonly StreamWrite[]> = fc.array(steps, { minLength: 40, maxLength: 110, size: 'max' }).map((all) => {
  const histories = new Map<StreamName, readonly DomainEvent[]>()
  return all.flatMap(({ stream, decide }) => {
    const history = histories.get(stream) ?? []
    const events = decide(history)
    if (events.length === 0) return []
    histories.set(stream, [...history, ...events])
    return [{ stream, expectedVersion: history.length, events }]
  })
})
