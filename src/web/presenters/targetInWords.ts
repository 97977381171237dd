import type { Target } from '../../domain/commitment/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { COMPARATOR_WORDS } from '../words/eventWords.ts'
import { figureWith } from '../words/figures.ts'

/** What has to be reached: "ít nhất 100 %". */
export const targetInWords = ({ comparator, value, unit }: Pick<Target, 'comparator' | 'value' | 'unit'>): Bilingual => {
  const [bound, amount] = [COMPARATOR_WORDS[comparator], figureWith(value, unit)]
  return { vi: `${bound.vi} ${amount.vi}`, en: `${bound.en} ${amount.en}` }
}
