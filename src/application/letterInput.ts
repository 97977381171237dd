import { nameOn } from '../domain/offices/index.ts'
import { stateAfter } from '../domain/decider.ts'
import { letter } from '../domain/letter/index.ts'
import type { LetterInput } from './papers.ts'
import type { Register } from './register.ts'

/** Letters named as sent before: the newest of them, should there be more. */
const MOST_EARLIER = 20

/** What the paper of a letter is made from; null when there is no such letter. Everything in it is of the day of the draft, so that the paper stays as it was. */
export const letterInput = async (register: Pick<Register, 'council' | 'offices' | 'letters'>, councilId: string, letterId: string): Promise<LetterInput | null> => {
  const [council, history, offices] = await Promise.all([register.council(councilId), register.letters.letterHistory(councilId, letterId), register.offices(councilId)])
  const state = stateAfter(letter, history.map(({ event }) => event))
  if (!council || state.status === 'absent') return null
  const ids = state.items.map(({ commitmentId }) => commitmentId)
  const [{ promises }, before] = await Promise.all([
    register.letters.places(councilId, ids),
    register.letters.letters(councilId, { about: ids, limit: MOST_EARLIER, offset: 0 }),
  ])
  const nameOf = (officeId: string): string => {
    const office = offices.find(({ id }) => id === officeId)
    return office === undefined ? officeId : nameOn(office, state.draftedOn).name
  }
  const earlier = before.rows.flatMap((row) =>
    row.number !== null && row.signedOn !== null && row.signedOn <= state.draftedOn && row.id !== letterId ? [{ step: row.step, number: row.number, signedOn: row.signedOn }] : [])
  return {
    council, letter: state, officeName: nameOf(state.officeId), addresseeName: state.addresseeOfficeId === null ? null : nameOf(state.addresseeOfficeId), promises,
    earlier: earlier.toSorted((one, other) => (one.signedOn === other.signedOn ? one.step - other.step : one.signedOn < other.signedOn ? -1 : 1)),
  }
}
