import type { IsoDate } from '../domain/calendar/index.ts'
import { commitment } from '../domain/commitment/index.ts'
import { regulation, rulesToKeep } from '../domain/regulation/index.ts'
import { sitting } from '../domain/sitting/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, stateOf, type Plan } from './carryOut.ts'
import type { StreamWrite } from './ports.ts'
import { adoptedDraft, type DraftPorts } from './drafts.ts'
import { readOffice } from './standingOffice.ts'

export type AdoptResolution = {
  readonly key: string
  readonly sittingId: string
  readonly number: string
  readonly date: IsoDate
  readonly subject: string
  readonly signer: string
  /** The annex in order, each with the committee that will verify it. */
  readonly items: readonly { readonly commitmentId: string; readonly basedOn: number; readonly overseerOfficeId: string }[]
}

/**
 * Records that the council adopted a resolution: every line of its annex is owed from this moment, all of them or none and only by offices
 * that stand, and each keeps the rules that were in force on the day of the resolution.
 */
export const adoptResolution = (ports: DraftPorts) => (caller: Caller, input: AdoptResolution): Promise<Answer<{ readonly resolutionId: string }>> => {
  const resolutionId = ports.ids.derived(`resolution:${caller.council}:${input.sittingId}:${input.number.trim()}`)
  return carryOut(ports, caller, {
    permission: 'adoptResolution',
    key: input.key,
    content: [input.sittingId, input.number, input.date, input.subject, input.signer, input.items],
    result: { resolutionId },
    plan: async (): Promise<Plan> => {
      const { sittingId, number, date, subject, signer } = input
      const resolution = await decideOn(ports.log, caller.council, sitting, `sitting/${sittingId}`, {
        type: 'AdoptResolution', resolutionId, number, date, subject, signer, commitmentIds: input.items.map((item) => item.commitmentId),
      })
      if ('refusal' in resolution) return resolution
      const rules = rulesToKeep(await stateOf(ports.log, caller.council, regulation, `regulation/${caller.council}`), date)
      const drafted = await adoptedDraft(ports, caller.council, { sittingId, resolutionId, number, subject, commitmentIds: input.items.map((item) => item.commitmentId) })
      if (drafted !== null && 'refusal' in drafted) return drafted
      const writes = [resolution.write, ...(drafted === null ? [] : [drafted])]
      const grounds = new Map<string, StreamWrite>()
      for (const [index, item] of input.items.entries()) {
        const decided = await decideOn(
          ports.log, caller.council, commitment, `commitment/${item.commitmentId}`,
          { type: 'AdoptCommitment', resolutionId, resolutionNumber: number.trim(), adoptedOn: date, ordinal: index + 1, overseerOfficeId: item.overseerOfficeId, ...rules },
          item.basedOn,
        )
        if ('refusal' in decided) return { ...decided, at: item.commitmentId }
        writes.push(decided.write)
        for (const event of decided.write.events) {
          if (event.type !== 'CommitmentAdopted') continue
          const [owner, overseer] = [await readOffice(ports, caller.council, event.ownerOfficeId), await readOffice(ports, caller.council, event.overseerOfficeId)]
          if (owner.office.status !== 'standing') return { refusal: owner.office.status === 'ended' ? 'owner-has-ended' : 'owner-missing', at: item.commitmentId }
          if (overseer.office.status !== 'standing') return { refusal: overseer.office.status === 'ended' ? 'overseer-has-ended' : 'overseer-missing', at: item.commitmentId }
          // The executive carries out and a committee verifies: whatever offices become later, no doer can turn into its own judge.
          if (owner.office.kind !== 'agency') return { refusal: 'not-an-agency', at: item.commitmentId }
          if (overseer.office.kind !== 'committee') return { refusal: 'not-a-committee', at: item.commitmentId }
          for (const { guard } of [owner, overseer]) grounds.set(guard.stream, guard)
        }
      }
      return { writes: [...writes, ...grounds.values()], jobs: [{ task: 'renderResolution', payload: { council: caller.council, sittingId, resolutionId } }] }
    },
  })
}
