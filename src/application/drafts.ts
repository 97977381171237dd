import type { Permission } from '../domain/access/index.ts'
import { stateAfter } from '../domain/decider.ts'
import { draft, type DraftCommand, type DraftEvent, type Place, type Texts } from '../domain/draft/index.ts'
import { resultOf, vote, type Taken, type Way } from '../domain/vote/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, carryOutNow, decidedOn, decideOn, type LogPorts } from './carryOut.ts'
import { draftAsText, type DraftTextPorts } from './draftAsText.ts'
import type { Instants, StreamWrite } from './ports.ts'
import type { Register } from './register.ts'

export type DraftPorts = LogPorts & DraftTextPorts & { readonly instants: Instants; readonly register: Pick<Register, 'floor' | 'commitment'> }

type OfSitting = { readonly key: string; readonly sittingId: string }
export type DraftResolution = OfSitting & { readonly subject: string; readonly texts: Texts; /** Entries of the draft the person saw. */ readonly basedOn: number }
export type TableDraft = OfSitting & { readonly title: string; readonly way: Way; readonly majority: 'half' | 'twoThirds'; readonly insteadOf: string | null }
export type ProposeAmendment = OfSitting & { readonly place: Place; readonly words: string; readonly reason: string }
export type DecideAmendment = OfSitting & { readonly amendmentId: string; readonly taken: boolean; readonly reason: string }
export type LeaveOut = OfSitting & { readonly commitmentId: string; readonly reason: string; readonly voteId: string | null }

type OnDraft = Answer<{ readonly sittingId: string }>

/** Saves the draft resolution of a sitting. Somebody else's later wording is never written over: the person is told that it changed. */
export const draftResolution = (ports: DraftPorts) => (caller: Caller, { key, sittingId, subject, texts, basedOn }: DraftResolution): Promise<OnDraft> =>
  carryOut(ports, caller, {
    permission: 'draftResolution', key, content: [sittingId, subject, texts], result: { sittingId },
    plan: async () => {
      if ((await ports.register.sitting(caller.council, sittingId)) === null) return { refusal: 'sitting-not-recorded' }
      const decided = await decideOn(ports.log, caller.council, draft, `draft/${sittingId}`, { type: 'DraftResolution', sittingId, subject, texts, today: ports.clock.today() }, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })

/** Puts the draft to the vote as it stands: its text is kept whole with the vote, and its hash is what deputies see. */
export const tableDraft = (ports: DraftPorts) => (caller: Caller, { key, sittingId, title, way, majority, insteadOf }: TableDraft): Promise<Answer<{ readonly voteId: string }>> => {
  const voteId = ports.ids.derived(`vote:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission: 'prepareVote', key, content: ['TableDraft', sittingId, title, way, majority, insteadOf], result: { voteId },
    plan: async () => {
      const { text, sha256 } = await draftAsText(ports, caller.council, sittingId)
      if (text === null || sha256 === null) return { refusal: 'draft-unknown' }
      const [tabled, prepared] = [
        await decideOn(ports.log, caller.council, draft, `draft/${sittingId}`, { type: 'TableDraft', voteId, text, sha256, today: ports.clock.today() }),
        decidedOn(vote, `vote/${voteId}`, [], { type: 'PrepareVote', voteId, sittingId, title, way, choosing: { kind: 'yesNo', majority }, options: [], textSha256: sha256, insteadOf, at: ports.instants.now() }),
      ]
      if ('refusal' in tabled) return tabled
      return 'refusal' in prepared ? prepared : { writes: [tabled.write, prepared] }
    },
  })
}

const onDraft = <Result>(ports: DraftPorts, caller: Caller, permission: Permission, { key, sittingId }: OfSitting, content: unknown, result: Result, ask: (today: IsoDate) => DraftCommand): Promise<Answer<Result>> => {
  const stream = `draft/${sittingId}` as const
  return carryOutNow(ports, caller, {
    permission, key, content: [sittingId, content], result, streams: [stream],
    decide: ([past = []]) => {
      const decided = decidedOn(draft, stream, past, ask(ports.clock.today()))
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

const propose = (ports: DraftPorts, caller: Caller, permission: Permission, via: 'device' | 'desk', deputyId: string, { place, words, reason, ...of }: ProposeAmendment): Promise<Answer<{ readonly amendmentId: string }>> => {
  const amendmentId = ports.ids.derived(`amendment:${caller.council}:${caller.actor.account}:${of.key}`)
  return onDraft(ports, caller, permission, of, [deputyId, place, words, reason], { amendmentId }, (today) => ({ type: 'ProposeAmendment', amendmentId, deputyId, place, words, reason, via, today }))
}

/** A deputy proposes other words for a place of the draft. */
export const proposeAmendment = (ports: DraftPorts) => (caller: Caller, input: ProposeAmendment) => propose(ports, caller, 'proposeAmendment', 'device', caller.actor.office, input)

/** Enters an amendment a deputy moved on paper or in the hall. */
export const enterAmendment = (ports: DraftPorts) => (caller: Caller, { deputyId, ...input }: ProposeAmendment & { readonly deputyId: string }) => propose(ports, caller, 'enterAmendment', 'desk', deputyId, input)

/** A deputy takes their own amendment back; the desk records that one did. */
export const withdrawAmendment = (ports: DraftPorts) => (caller: Caller, { amendmentId, ...of }: OfSitting & { readonly amendmentId: string }): Promise<OnDraft> =>
  onDraft(ports, caller, 'withdrawAmendment', of, amendmentId, { sittingId: of.sittingId }, (today) => ({ type: 'WithdrawAmendment', amendmentId, deputyId: caller.actor.role === 'deputy' ? caller.actor.office : null, today }))

/** Records what was decided on an amendment, with the reason or the count. */
export const decideAmendment = (ports: DraftPorts) => (caller: Caller, { amendmentId, taken, reason, ...of }: DecideAmendment): Promise<OnDraft> =>
  onDraft(ports, caller, 'decideAmendment', of, [amendmentId, taken, reason], { sittingId: of.sittingId }, (today) => ({ type: 'DecideAmendment', amendmentId, taken, reason, today }))

/** Records that the council did not want a promise in the annex. It is not owed by the resolution, and stays public with the reason. */
export const leaveOutPromise = (ports: DraftPorts) => (caller: Caller, { key, sittingId, commitmentId, reason, voteId }: LeaveOut): Promise<OnDraft> =>
  carryOut(ports, caller, {
    permission: 'leaveOutPromise', key, content: [sittingId, commitmentId, reason, voteId], result: { sittingId },
    plan: async () => {
      const row = await ports.register.commitment(caller.council, commitmentId)
      if (row === null || row.sittingId !== sittingId || row.status !== 'confirmed') return { refusal: 'promise-not-of-sitting' }
      const decided = await decideOn(ports.log, caller.council, draft, `draft/${sittingId}`, { type: 'LeaveOut', commitmentId, reason, voteId, today: ports.clock.today() })
      // The line as it is now: nobody may adopt or change it between the look and the record.
      return 'refusal' in decided ? decided : { writes: [decided.write, { stream: `commitment/${commitmentId}`, expectedVersion: row.version, events: [] }] }
    },
  })

/** The council changed its mind: the promise is in the annex again. */
export const takeInPromise = (ports: DraftPorts) => (caller: Caller, { commitmentId, reason, ...of }: Omit<LeaveOut, 'voteId'>): Promise<OnDraft> =>
  onDraft(ports, caller, 'takeInPromise', of, [commitmentId, reason], { sittingId: of.sittingId }, (today) => ({ type: 'TakeIn', commitmentId, reason, today }))

const hasPassed = (taken: Taken): boolean => {
  const result = taken.status === 'announced' ? resultOf(taken) : null
  return result?.kind === 'text' && result.passed
}

/**
 * What adopting a resolution means for the draft of its sitting. Where the draft was put to the vote, what is adopted is what was voted for, to the letter. Null where there is no
 * draft: a resolution that was written and voted on elsewhere.
 */
export const adoptedDraft = async (
  ports: DraftPorts, council: string, { sittingId, resolutionId, number, subject, commitmentIds }: { readonly sittingId: string; readonly resolutionId: string; readonly number: string; readonly subject: string; readonly commitmentIds: readonly string[] },
): Promise<StreamWrite | null | { readonly refusal: Refusal; readonly at?: string }> => {
  const past = await ports.log.read(council, `draft/${sittingId}`)
  const state = stateAfter(draft, past.map(({ event }) => event as DraftEvent))
  const left = state.leftOut.find(({ commitmentId }) => commitmentIds.includes(commitmentId))
  if (left) return { refusal: 'promise-left-out-already', at: left.commitmentId }
  if (state.current === null) return null
  const votes = ((await ports.register.floor.sittingNow(council, sittingId))?.votes ?? []).map(({ vote: taken }) => taken).filter(({ voteId, status }) => status !== 'void' && state.tabled.some((one) => one.voteId === voteId))
  const passed = votes.filter(hasPassed)
  const { sha256 } = await draftAsText(ports, council, sittingId, { subject, commitmentIds })
  const by = passed.findLast(({ textSha256 }) => textSha256 === sha256)
  if (votes.length > 0 && by === undefined) return { refusal: passed.length > 0 ? 'resolution-not-as-voted' : 'draft-not-passed' }
  return decidedOn(draft, `draft/${sittingId}`, past, { type: 'AdoptDraft', resolutionId, number, voteId: by?.voteId ?? null, today: ports.clock.today() })
}
