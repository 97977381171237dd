import type { Condition } from '../../../domain/commitment/index.ts'
import { nameIn } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { conditionWords } from '../../words/conditionWords.ts'
import { shortDay } from '../../words/dates.ts'
import { inEach } from '../../words/words.ts'

/** What a promise waits for, on whom, until when, and whether it came about: "Chờ: …, phụ thuộc …, hạn …; đã xảy ra ngày …". */
export const ConditionLine = ({ condition: { condition, officeId, date, metOn }, names }: { readonly condition: Condition; readonly names: ReadonlyMap<string, string> }) => {
  const { say } = useVisit()
  const asked = [
    condition.replace(/[.;]+$/, ''),
    officeId === null ? null : say(conditionWords.dependsOn(nameIn(names, officeId))),
    date === null ? null : say(inEach((words) => conditionWords.by(words(shortDay(date))))),
  ].filter((part) => part !== null).join(', ')
  const came = metOn === null ? conditionWords.notMet : inEach((words) => conditionWords.met(words(shortDay(metOn))))
  return <p><strong>{say(conditionWords.waits)}</strong> {asked}; {say(came)}.</p>
}
