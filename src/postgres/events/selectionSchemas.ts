import { z } from 'zod'
import { CRITERIA } from '../../domain/topic/index.ts'
import type { ProposalEvent, SelectionEvent } from '../../domain/selection/index.ts'
import { day, id, words, type Same } from './wording.ts'

const ids = z.array(id).readonly()
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deputy'), deputyId: id }).readonly(),
  z.strictObject({ kind: z.literal('committee'), officeId: id }).readonly(),
  z.strictObject({ kind: z.literal('voters'), concernIds: ids }).readonly(),
  z.strictObject({ kind: z.literal('society'), who: words }).readonly(),
  z.strictObject({ kind: z.literal('promises'), topicId: id }).readonly(),
])
const group = z.strictObject({
  groupId: id, title: words, scope: words, criteria: z.array(z.enum(CRITERIA)).readonly(), proposalIds: ids, addressees: z.array(z.strictObject({ officeId: id, official: words }).readonly()).readonly(),
}).readonly()

/** The events of a proposal, schema version 1. */
export const proposalSchemas = [
  z.strictObject({
    type: z.literal('ProposalReceived'), proposalId: id, sittingId: id, origin, issue: words, addressee: z.strictObject({ officeId: id, official: words.nullable() }).readonly().nullable(),
    late: z.boolean(), via: z.enum(['device', 'desk']), receivedOn: day,
  }),
  z.strictObject({ type: z.literal('ProposalWithdrawn'), reason: words, withdrawnOn: day }),
  z.strictObject({ type: z.literal('GroupingContested'), groupId: id, words, contestedOn: day }),
] as const

/** The events by which the topics of a sitting are chosen, schema version 1. */
export const selectionSchemas = [
  z.strictObject({ type: z.literal('ProposalsCalled'), sittingId: id, until: day, calledOn: day }),
  z.strictObject({ type: z.literal('GroupFormed'), group, formedOn: day }),
  z.strictObject({ type: z.literal('GroupReformed'), group, reformedOn: day }),
  z.strictObject({ type: z.literal('GroupDissolved'), groupId: id, reason: words, dissolvedOn: day }),
  z.strictObject({ type: z.literal('GroupsChosen'), groupIds: ids, voteId: id.nullable(), documentNumber: words.nullable(), chosenOn: day }),
] as const

true satisfies Same<z.infer<(typeof proposalSchemas)[number]>, ProposalEvent>
true satisfies Same<z.infer<(typeof selectionSchemas)[number]>, SelectionEvent>
