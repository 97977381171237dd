import type { Append } from '../../src/application/ports.ts'
import { captured, office, terms, write } from '../contracts/samples.ts'

/** The requests of the write load. What a key asks for follows from the key alone, so that it can be sent again after any death. */
export type Turn = { readonly lane: number; readonly number: number }

export const keyOf = ({ lane, number }: Turn): string => `lane${lane}-${number}`

/** Turns that belong to one commitment: captured, corrected, confirmed, set aside. */
export const LIFE = 4

export const commitmentOf = ({ lane, number }: Turn): string => `c${lane}-${Math.floor(number / LIFE)}`

/** Events of a turn: the first also establishes an office, so that half an append would show. */
export const eventsOf = ({ number }: Turn): number => (number % LIFE === 0 ? 2 : 1)

/** Whether the turn asks for a background task. */
export const asksForJob = ({ number }: Turn): boolean => number % LIFE === LIFE - 1

export const requestOf = (council: string, turn: Turn): Append => {
  const id = commitmentOf(turn)
  const stream = `commitment/${id}` as const
  const step = turn.number % LIFE
  const common = { actor: { account: 'ghi', role: 'secretary', office: 'van-phong' }, key: keyOf(turn), request: `hash of ${keyOf(turn)}`, files: [], jobs: [] } as const
  switch (step) {
    case 0: return { ...common, writes: [write(stream, 0, captured(id)), office(id, `Cơ quan ${id}`)] }
    case 1: return { ...common, writes: [write(stream, 1, { type: 'CaptureCorrected', terms: terms({ action: `Việc ${keyOf(turn)}` }), correctedOn: '2026-07-04' })] }
    case 2: return { ...common, writes: [write(stream, 2, { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })] }
    default: return {
      ...common, writes: [write(stream, 3, { type: 'CaptureSetAside', reason: 'Xong lượt', setAsideOn: '2026-07-04' })],
      jobs: [{ task: 'renderResolution', payload: { council, sittingId: 'p', resolutionId: id } }],
    }
  }
}
