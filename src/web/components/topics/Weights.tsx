import { FACTORS, WEIGHTS } from '../../../domain/requestioning/index.ts'
import { useVisit } from '../../request/visit.ts'
import { FACTOR_WORDS, topicWords, weightWords } from '../../words/topicWords.ts'
import { Table } from '../Table.tsx'

/** How the score is counted, beside every list that is ordered by it. */
export const Weights = () => {
  const { say } = useVisit()
  const formulas = weightWords(WEIGHTS)
  return (
    <section id="cach-tinh">
      <h2>{say(topicWords.weights)}</h2>
      <p>{say(topicWords.weightsLead)}</p>
      <Table caption={say(topicWords.weights)} captionUnseen rows={FACTORS} columns={[
        { head: say(topicWords.factor), cell: (factor) => say(FACTOR_WORDS[factor]) }, { head: say(topicWords.formula), cell: (factor) => say(formulas[factor]) },
      ]} />
    </section>
  )
}
