import { englishDate, explainDue, vietnameseShortDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'
import { dueOf, type Commitment } from './state.ts'

/** How the date on record came about; where words that fixed none came to mean a day later, by what. `sittingName` gives the name of a session by its id. */
export const explainDueOf = (state: Exclude<Commitment, { status: 'absent' }>, sittingName: (sittingId: string) => string | null): Bilingual => {
  const fixed = 'adoption' in state ? state.fixed : null
  if (fixed === null) return explainDue(dueOf(state))
  const { words } = dueOf(state)
  const quoted = words === null ? '' : `“${words}”: `
  const [vi, en] = [vietnameseShortDate(fixed.date), englishDate(fixed.date)]
  if (fixed.basis.kind === 'session') {
    const name = sittingName(fixed.basis.sittingId)
    return {
      vi: `${quoted}${name === null ? 'kỳ họp' : `“${name}”`} đã được triệu tập ngày ${vi}; hạn là hết ngày ${vi}.`,
      en: `${quoted}${name === null ? 'the session' : `“${name}”`} was called for ${en}: due by the end of that day.`,
    }
  }
  const { documentNumber, happenedOn } = fixed.basis
  return {
    vi: `${quoted}việc đó đã xảy ra ngày ${vietnameseShortDate(happenedOn)} (văn bản ${documentNumber}); hạn là hết ngày ${vi}.`,
    en: `${quoted}that came about on ${englishDate(happenedOn)} (document ${documentNumber}): due by the end of ${en}.`,
  }
}
