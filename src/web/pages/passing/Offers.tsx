import { ANSWERS, type Edge } from '../../../domain/passing/index.ts'
import { Table } from '../../components/Table.tsx'
import { passingGraph } from '../../presenters/passingGraph.ts'
import { useVisit } from '../../request/visit.ts'
import { ANSWER_WORDS, passingWords } from '../../words/passingWords.ts'
import { Graph, LineKey } from './Graph.tsx'
import type { Shown } from './shown.ts'

/** Who offered to whom: drawn, with the offices by number, and in a table of the same figures with its sum. */
export const Offers = ({ view, names }: Shown) => {
  const { say, href } = useVisit()
  const graph = passingGraph(view.edges)
  // Answers nobody gave in the period are left out: their column would be zeros, and the others still sum to the offers.
  const given = ANSWERS.filter((answer) => view.edges.some((edge) => edge[answer] > 0))
  const numbers = new Map(graph.nodes.map(({ officeId, number }) => [officeId, number]))
  const office = (officeId: string) => <><span class="band-key band-agency">{numbers.get(officeId)}</span> <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a></>
  const figure = (head: string, of: (edge: Edge) => number) => ({ head, figures: true, cell: ({ edge, count }: Row) => (edge === null ? <strong>{count(of)}</strong> : of(edge)) })
  return (
    <section id="so-do">
      <h2>{say(passingWords.graph)}</h2>
      <div class="passing-graph">
        <Graph graph={graph} offers={view.handOvers} names={names} />
        <div>
          <ol class="passing-offices">{graph.nodes.map(({ officeId }) => <li>{office(officeId)}</li>)}</ol>
          <LineKey />
        </div>
      </div>
      <Table caption={say(passingWords.edges)} columns={[
        { head: say(passingWords.from), cell: ({ edge }: Row) => (edge === null ? say(passingWords.sum) : office(edge.fromOfficeId)) },
        { head: say(passingWords.to), cell: ({ edge }) => (edge === null ? say(passingWords.all) : office(edge.toOfficeId)) },
        figure(say(passingWords.proposed), ({ proposed }) => proposed),
        ...given.map((answer) => figure(say(ANSWER_WORDS[answer]), (edge) => edge[answer])),
        figure(say(passingWords.cameBack), ({ cameBack }) => cameBack),
      ]} rows={rowsOf(view.edges)} />
      <p><small>{say(passingWords.cameBackMeans)}</small></p>
    </section>
  )
}

/** An edge, or the sum of all (`edge` null). */
type Row = { readonly edge: Edge | null; readonly count: (of: (edge: Edge) => number) => number }

const rowsOf = (edges: readonly Edge[]): readonly Row[] => [...edges, null].map((edge) => ({ edge, count: (of) => edges.reduce((sum, one) => sum + of(one), 0) }))
