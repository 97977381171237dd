import type { RecordedEvent } from '../../../application/ports.ts'
import type { CommitmentEvent } from '../../../domain/commitment/index.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import { useVisit } from '../../request/visit.ts'
import { conditionWords } from '../../words/conditionWords.ts'
import { ConditionLine } from './ConditionLine.tsx'
import { PeriodsSection } from './PeriodsSection.tsx'
import { TargetSection } from './TargetSection.tsx'

type Props = {
  readonly history: readonly RecordedEvent<CommitmentEvent>[]
  /** Names of offices by id, in the language of the page. */
  readonly names: ReadonlyMap<string, string>
}

/** What a promise is judged by beside its words and its date; each section only where it was recorded. */
export const CriteriaSections = ({ history, names }: Props) => {
  const { say } = useVisit()
  const state = adoptedOf(history)
  if (state === null) return null
  const { condition, periods } = state.criteria
  return (
    <>
      {condition === null ? null : <section id="dieu-kien"><h2>{say(conditionWords.heading)}</h2><ConditionLine condition={condition} names={names} /></section>}
      <TargetSection state={state} names={names} />
      {periods === null ? null : <PeriodsSection periods={periods} />}
    </>
  )
}
