import { ENDINGS, type EndingKind } from '../../../domain/offices/index.ts'
import type { IsoDate } from '../../../domain/calendar/index.ts'
import type { Fault } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'

export type TypedEnding = { readonly how: EndingKind; readonly successorOfficeIds: readonly string[]; readonly documentNumber: string; readonly endedOn: IsoDate }

/** How an office is to end, as typed; the faults where it cannot be told. The leading successor is named first and once. */
export const typedEnding = (typed: Pick<Typed, 'text' | 'all'>): TypedEnding | { readonly faults: readonly Fault[] } => {
  const how = ENDINGS.find((known) => known === typed.text('how'))
  const endedOn = readDay(typed.text('endedOn'))
  if (how === undefined || endedOn === null)
    return { faults: [...(how === undefined ? [{ field: 'how', message: officeDeskWords.howMissing }] : []), ...(endedOn === null ? [{ field: 'endedOn', message: officeDeskWords.dayMissing }] : [])] }
  const lead = typed.text('lead')
  const successorOfficeIds = [...(lead === '' ? [] : [lead]), ...typed.all('others').filter((id) => id !== lead)]
  return { how, successorOfficeIds, documentNumber: typed.text('documentNumber'), endedOn }
}
