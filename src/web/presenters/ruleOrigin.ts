import type { Ruled } from '../../domain/rules/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { dutyWords } from '../words/dutyWords.ts'

/** Who set a value people are held to, in words: an instrument is named only where one sets it, never for a default of ours. */
export const ruleOrigin = ({ certainty, citation }: Ruled<unknown>): Bilingual => {
  switch (certainty) {
    case 'ownDefault':
      return dutyWords.ownDefault
    case 'inferred':
      return { vi: `${citation} (suy ra, cần đối chiếu)`, en: `${citation} (inferred, to be checked)` }
    case 'read':
      return { vi: citation, en: citation }
    case 'regulation':
      return { vi: `Hội đồng quy định tại ${citation}`, en: `set by the council in ${citation}` }
  }
}
