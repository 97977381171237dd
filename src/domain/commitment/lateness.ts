import { timeliness, type IsoDate, type Timeliness } from '../calendar/index.ts'
import { currentDueOf, dueOf, finishedOn, type Commitment } from './state.ts'

/** What the calendar says of the date that was promised, and of the date as extended. An extension changes the second alone: lateness against the first never resets. */
export type Lateness = { readonly original: Timeliness; readonly current: Timeliness }

export const latenessOf = (state: Exclude<Commitment, { status: 'absent' }>, today: IsoDate): Lateness => ({
  original: timeliness(dueOf(state).date, finishedOn(state), today),
  current: timeliness(currentDueOf(state), finishedOn(state), today),
})
