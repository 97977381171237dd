import { unreachable } from '../../domain/decider.ts'
import type { Bilingual } from '../../domain/language.ts'
import { Notice } from '../components/Notice.tsx'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { deskWords } from '../words/deskWords.ts'
import type { Remark } from './remarks.ts'

/** What those who check still want, in their own words, where it cannot be overlooked. */
export const RemarkNotice = ({ remark }: { readonly remark: Remark | null | undefined }) => {
  const { say } = useVisit()
  if (!remark) return null
  return <Notice kind="warning"><p><strong>{say(introduction(remark))}</strong></p><p class="as-typed">{remark.text}</p></Notice>
}

const introduction = ({ kind, day }: Remark): Bilingual => {
  const on = shortDay(day)
  switch (kind) {
    case 'missing': return { vi: deskWords.missing(on.vi).vi, en: deskWords.missing(on.en).en }
    case 'checkAgain': return { vi: deskWords.checkAgain(on.vi).vi, en: deskWords.checkAgain(on.en).en }
    default: return unreachable(kind)
  }
}
