import type { Target } from '../../../domain/commitment/index.ts'
import { DateField, Field } from '../../components/Field.tsx'
import { useVisit } from '../../request/visit.ts'
import { targetWords } from '../../words/targetWords.ts'

/** The fields that tell a figure, alone or with a report; read by `figureIn`. */
export const FigureFields = ({ target: { unit } }: { readonly target: Target }) => {
  const { say } = useVisit()
  return (
    <>
      <Field name="figure" label={say(targetWords.figureIn(unit))} hint={say(targetWords.numberHint)} width="short" inputmode="decimal" />
      <DateField name="takenOn" label={say(targetWords.takenOn)} />
      <Field name="figureSource" label={say(targetWords.source)} hint={say(targetWords.sourceHint)} />
    </>
  )
}
