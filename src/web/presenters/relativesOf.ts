import type { CommitmentRow, Register } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'

/** What a promise belongs to or is made of: the whole it is a part of, and its parts in the order in which it was divided. */
export type Relatives = { readonly whole: CommitmentRow | null; readonly parts: readonly CommitmentRow[] }

type Divided = { readonly row: CommitmentRow; readonly history: readonly { readonly event: CommitmentEvent }[] }

export const relativesOf = async (register: Register, council: string, { row, history }: Divided, today: IsoDate): Promise<Relatives> => {
  const divided = history.map(({ event }) => event).find((event) => event.type === 'CommitmentSplit')
  const order = divided?.parts.map(({ commitmentId }) => commitmentId) ?? []
  const [whole, found] = await Promise.all([
    row.partOf === null ? null : register.commitment(council, row.partOf),
    order.length === 0 ? null : register.commitments(council, { partOf: row.id, order: 'annex', limit: order.length, offset: 0, today }),
  ])
  return { whole, parts: (found?.rows ?? []).toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)) }
}
