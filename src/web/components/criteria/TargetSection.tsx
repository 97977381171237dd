import { reaches, type Adopted } from '../../../domain/commitment/index.ts'
import { nameIn } from '../../presenters/officeNames.ts'
import { targetInWords } from '../../presenters/targetInWords.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { figureWith } from '../../words/figures.ts'
import { targetWords } from '../../words/targetWords.ts'
import { inEach } from '../../words/words.ts'
import { Table } from '../Table.tsx'
import { TargetChart } from './TargetChart.tsx'

/** The figure a promise names, and every figure recorded on the way: in words, drawn, and in a table. Nothing where no target was set. */
export const TargetSection = ({ state, names }: { readonly state: Adopted; readonly names: ReadonlyMap<string, string> }) => {
  const { say } = useVisit()
  const { target } = state.criteria
  if (target === null) return null
  const { measure, unit, baseline, readings } = target
  const last = readings.at(-1)
  return (
    <section id="chi-tieu">
      <h2>{say(targetWords.heading)}</h2>
      <p><strong>{measure}: {say(targetInWords(target))}.</strong>{baseline === null ? null : ` ${say(inEach((words) => targetWords.baselineWas(words(figureWith(baseline, unit)))))}`}</p>
      {last === undefined ? <p>{say(targetWords.noReadings)}</p> : (
        <>
          <p>{say(inEach((words) => targetWords.latest(words(figureWith(last.value, unit)), words(shortDay(last.takenOn)), reaches(target, last.value))))}</p>
          <TargetChart state={state} target={target} />
          <Table caption={say(targetWords.caption)} rows={readings.toReversed()} columns={[
            { head: say(targetWords.day), cell: ({ takenOn }) => <time datetime={takenOn}>{say(shortDay(takenOn))}</time> },
            { head: say(targetWords.figure), cell: ({ value }) => say(figureWith(value, unit)), figures: true },
            { head: say(targetWords.against), cell: ({ value }) => say(reaches(target, value) ? targetWords.reached : targetWords.notReached) },
            { head: say(targetWords.by), cell: ({ officeId }) => nameIn(names, officeId) },
            { head: say(targetWords.sourceHead), cell: ({ source }) => source },
          ]} />
        </>
      )}
    </section>
  )
}
