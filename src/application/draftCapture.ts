import type { Terms } from '../domain/commitment/index.ts'
import { commitment } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts, type Plan } from './carryOut.ts'
import { changeCommitment } from './changeCommitment.ts'
import type { Clock } from './ports.ts'

type OnCommitment = { readonly key: string; readonly commitmentId: string }
type Changed = { readonly commitmentId: string }

export type DraftPorts = LogPorts & { readonly clock: Clock }

export type CorrectCapture = OnCommitment & { readonly basedOn: number; readonly terms: Terms }
export type SetCaptureAside = OnCommitment & { readonly reason: string }
export type ConfirmWordings = { readonly key: string; readonly commitmentIds: readonly string[] }

/** Corrects what was understood from the words; the words themselves never change. Needs the version that was on screen. */
export const correctCapture = (ports: DraftPorts) => (caller: Caller, input: CorrectCapture): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'correctCapture', command: { type: 'CorrectCapture', terms: input.terms, today: ports.clock.today() } })

/** Puts a mistaken capture aside with a reason; it can be restored. */
export const setCaptureAside = (ports: DraftPorts) => (caller: Caller, input: SetCaptureAside): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { key: input.key, commitmentId: input.commitmentId, permission: 'setCaptureAside', command: { type: 'SetCaptureAside', reason: input.reason, today: ports.clock.today() } })

export const restoreCapture = (ports: DraftPorts) => (caller: Caller, input: OnCommitment): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'restoreCapture', command: { type: 'RestoreCapture', today: ports.clock.today() } })

/** The office a promise is meant for says how it understands that it was said; what was taken down stays beside it. */
export const contestWording = (ports: DraftPorts) => (caller: Caller, { words, ...input }: OnCommitment & { readonly words: string }): Promise<Answer<Changed>> =>
  changeCommitment(ports, caller, { ...input, permission: 'contestWording', command: { type: 'ContestWording', officeId: caller.actor.office, words, today: ports.clock.today() } })

/** The secretary confirms the wording of one or several captures, all or none; those already confirmed are left as they are. */
export const confirmWordings = (ports: DraftPorts) => (caller: Caller, input: ConfirmWordings): Promise<Answer<{ readonly commitmentIds: readonly string[] }>> =>
  carryOut(ports, caller, {
    permission: 'confirmWording',
    key: input.key,
    content: input.commitmentIds,
    result: { commitmentIds: input.commitmentIds },
    plan: async (): Promise<Plan> => {
      const writes = []
      for (const id of new Set(input.commitmentIds)) {
        const decided = await decideOn(ports.log, caller.council, commitment, `commitment/${id}`, { type: 'ConfirmWording', today: ports.clock.today() })
        if ('write' in decided) writes.push(decided.write)
        else if (decided.refusal !== 'already-confirmed' || input.commitmentIds.length === 1) return { refusal: decided.refusal, at: id }
      }
      return writes.length === 0 ? { refusal: 'already-confirmed' } : { writes }
    },
  })
