import { stateAfter } from '../domain/decider.ts'
import { floor, presentCount, type FloorEvent } from '../domain/floor/index.ts'
import { vote, type Choice, type Choosing, type Option, type Totals, type VoteCommand, type VoteEvent, type Way } from '../domain/vote/index.ts'
import type { Permission } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, carryOutNow, decidedOn, type LogPorts } from './carryOut.ts'
import { draftAsText, type DraftTextPorts } from './draftAsText.ts'
import type { Instants } from './ports.ts'
import type { Register } from './register.ts'

export type VotePorts = LogPorts & DraftTextPorts & { readonly instants: Instants; readonly register: Pick<Register, 'sitting' | 'sources'>; /** A paper of a box, read back; throws for anything else. */ readonly parsePaper: (text: string) => Choice }

export type PrepareVote = {
  readonly key: string; readonly sittingId: string; readonly title: string; readonly way: Way; readonly choosing: Choosing; readonly options: readonly { readonly title: string; /** Known already, such as a group of topics; made here where left out. */ readonly optionId?: string }[]
  /** The text that is voted on, filed under the sitting; null where there is none. */
  readonly sourceId: string | null
  readonly insteadOf: string | null
}
export type OnVote = { readonly key: string; readonly voteId: string }

type Timed<Type extends VoteCommand['type']> = Omit<Extract<VoteCommand, { type: Type }>, 'at'>
/** What the chair has done about a vote. */
export type VoteDeed = Timed<'SuspendVote'> | Timed<'ReopenVote'> | Timed<'DecideTie'> | Timed<'AnnounceVote'> | Timed<'CorrectAnnouncement'> | Timed<'VoidVote'>

/** Prepares a vote of a sitting. */
export const prepareVote = (ports: VotePorts) => (caller: Caller, { key, sittingId, sourceId, options, ...asked }: PrepareVote): Promise<Answer<{ readonly voteId: string }>> => {
  const voteId = ports.ids.derived(`vote:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission: 'prepareVote', key, content: [sittingId, sourceId, options, asked], result: { voteId },
    plan: async () => {
      if ((await ports.register.sitting(caller.council, sittingId)) === null) return { refusal: 'sitting-not-recorded' }
      const source = sourceId === null ? null : (await ports.register.sources(caller.council, sittingId)).find(({ id }) => id === sourceId)
      if (source === undefined) return { refusal: 'source-not-filed' }
      const named: readonly Option[] = options.map(({ title, optionId }, index) => ({ optionId: optionId ?? `${voteId}-${index + 1}`, title }))
      const decided = decidedOn(vote, `vote/${voteId}`, [], { ...asked, type: 'PrepareVote', voteId, sittingId, options: named, textSha256: source?.sha256 ?? null, at: ports.instants.now() })
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** Opens a vote on the roll of its sitting. A text of the same name filed since is another text, and so is a draft that was changed: the vote is then prepared anew. */
export const openVote = (ports: VotePorts) => (caller: Caller, { key, voteId }: OnVote): Promise<Answer<{ readonly voteId: string }>> =>
  carryOut(ports, caller, {
    permission: 'conductVote', key, content: ['OpenVote', voteId], result: { voteId },
    plan: async () => {
      const stream = `vote/${voteId}` as const
      const past = await ports.log.read(caller.council, stream)
      const state = stateAfter(vote, past.map(({ event }) => event as VoteEvent))
      if (state.status === 'absent') return { refusal: 'vote-unknown' }
      const [sources, floorPast] = await Promise.all([ports.register.sources(caller.council, state.sittingId), ports.log.read(caller.council, `floor/${state.sittingId}`)])
      const hall = stateAfter(floor, floorPast.map(({ event }) => event as FloorEvent))
      const text = sources.find(({ sha256 }) => sha256 === state.textSha256)
      const now = text ? sources.findLast(({ name }) => name === text.name)?.sha256 : state.textSha256 === null ? null : (await draftAsText(ports, caller.council, state.sittingId)).sha256
      const decided = decidedOn(vote, stream, past, {
        type: 'OpenVote', roll: hall.status === 'absent' ? null : hall.roll, present: hall.status === 'absent' ? 0 : presentCount(hall), textSha256: now ?? null, at: ports.instants.now(),
      })
      // The roll and who is present are those of this entry, whoever comes or goes meanwhile.
      return 'refusal' in decided ? decided : { writes: [decided, { stream: `floor/${state.sittingId}`, expectedVersion: floorPast.length, events: [] }] }
    },
  })

/**
 * Takes a deputy's ballot. The receipt is known from the request alone: sent again under the same key, it is the same one, and the ballot is counted once. What is chosen is not part of
 * what is kept of the request, from which a secret choice could be guessed.
 */
export const castBallot = (ports: VotePorts) => (caller: Caller, input: OnVote & { readonly choice: Choice }) => ballot(ports, caller, 'castBallot', caller.actor.office, 'device', input)

/** Enters the ballot of a deputy whose device failed; it is marked so. */
export const enterBallot = (ports: VotePorts) => (caller: Caller, { deputyId, ...input }: OnVote & { readonly deputyId: string; readonly choice: Choice }) => ballot(ports, caller, 'enterBallot', deputyId, 'desk', input)

const ballot = (ports: VotePorts, caller: Caller, permission: Permission, deputyId: string, via: 'device' | 'desk', { key, voteId, choice }: OnVote & { readonly choice: Choice }): Promise<Answer<{ readonly receipt: string }>> => {
  const stream = `vote/${voteId}` as const
  const receipt = ports.ids.derived(`ballot:${caller.council}:${caller.actor.account}:${key}`)
  return carryOutNow(ports, caller, {
    permission, key, content: [voteId, deputyId], result: { receipt }, streams: [stream], box: voteId,
    decide: ([past = []]) => {
      const decided = decidedOn(vote, stream, past, { type: 'CastBallot', deputyId, receipt, choice, via, at: ports.instants.now() })
      if ('refusal' in decided) return decided
      const secret = decided.events.some((event) => event.type === 'BallotCast' && event.choice === null)
      return { writes: [decided], ...(secret ? { paper: JSON.stringify(choice) } : {}) }
    },
  })
}

/** Closes a vote. A ballot that comes with it is counted or is told that it was too late, never lost. */
export const closeVote = (ports: VotePorts) => (caller: Caller, { key, voteId }: OnVote): Promise<Answer<{ readonly voteId: string }>> => {
  const stream = `vote/${voteId}` as const
  return carryOutNow(ports, caller, {
    permission: 'conductVote', key, content: ['CloseVote', voteId], result: { voteId }, streams: [stream], box: voteId,
    decide: ([past = []], papers) => {
      const decided = decidedOn(vote, stream, past, { type: 'CloseVote', papers: papers.map(ports.parsePaper), by: caller.actor.account, at: ports.instants.now() })
      return 'refusal' in decided ? decided : { writes: [decided], empties: true }
    },
  })
}

const onVote = (ports: VotePorts, caller: Caller, permission: Permission, { key, voteId }: OnVote, command: VoteCommand): Promise<Answer<{ readonly voteId: string }>> => {
  const stream = `vote/${voteId}` as const
  const { at: _, ...content } = command
  return carryOutNow(ports, caller, {
    permission, key, content: [voteId, content], result: { voteId }, streams: [stream],
    decide: ([past = []]) => {
      const decided = decidedOn(vote, stream, past, command)
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** One deed of the chair about a vote. */
export const conductVote = (ports: VotePorts) => (caller: Caller, { deed, ...on }: OnVote & { readonly deed: VoteDeed }) => onVote(ports, caller, 'conductVote', on, { ...deed, at: ports.instants.now() })

/** Enters what was counted in the hall, by hands or on paper. */
export const enterTotals = (ports: VotePorts) => (caller: Caller, { totals, ...on }: OnVote & { readonly totals: Totals }) =>
  onVote(ports, caller, 'enterTotals', on, { type: 'EnterTotals', totals, by: caller.actor.account, at: ports.instants.now() })

/** A second person has checked the count. */
export const certifyVote = (ports: VotePorts) => (caller: Caller, on: OnVote) => onVote(ports, caller, 'certifyVote', on, { type: 'CertifyVote', by: caller.actor.account, at: ports.instants.now() })

/** A deputy says for the record that their ballot was a mistake. */
export const regretBallot = (ports: VotePorts) => (caller: Caller, { words, ...on }: OnVote & { readonly words: string }) =>
  onVote(ports, caller, 'regretBallot', on, { type: 'RegretBallot', deputyId: caller.actor.office, words, at: ports.instants.now() })
