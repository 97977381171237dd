import { NODE_RADIUS, type LineKind, type PassingGraph } from '../../presenters/passingGraph.ts'
import { useVisit } from '../../request/visit.ts'
import { ANSWER_WORDS, passingWords } from '../../words/passingWords.ts'

/** The drawing alone; offices stand in it by number, so that it can be read on a phone. */
export const Graph = ({ graph: { size, nodes, lines }, offers, names }: { readonly graph: PassingGraph; readonly offers: number; readonly names: ReadonlyMap<string, string> }) => {
  const { say } = useVisit()
  const what = { accepted: ANSWER_WORDS.accepted, refused: ANSWER_WORDS.refused, other: passingWords.other } as const satisfies Record<LineKind, unknown>
  const name = (officeId: string): string => names.get(officeId) ?? officeId
  return (
    <svg class="graph" viewBox={`0 0 ${size} ${size}`} role="img" aria-labelledby="so-do-ten so-do-mo-ta">
      <title id="so-do-ten">{say(passingWords.graphTitle)}</title>
      <desc id="so-do-mo-ta">{say(passingWords.graphDescription(nodes.length, offers))}</desc>
      {lines.map(({ kind, path, end, width, fromOfficeId, toOfficeId, count }) => (
        <g class={`graph-${kind}`}>
          <title>{say(passingWords.line(name(fromOfficeId), name(toOfficeId), say(what[kind]), count))}</title>
          <path class="graph-line" d={path} stroke-width={width} />
          <path class="graph-end" d={end} />
        </g>
      ))}
      {nodes.map(({ officeId, number, x, y }) => (
        <g class="graph-office">
          <title>{`${number}. ${name(officeId)}`}</title>
          <circle cx={x} cy={y} r={NODE_RADIUS} />
          <text x={x} y={y} dy="0.35em" text-anchor="middle">{number}</text>
        </g>
      ))}
      {lines.map(({ kind, labelX, labelY, count }) => (
        <g class={`graph-count graph-${kind}`}>
          <circle cx={labelX} cy={labelY} r={10} />
          <text x={labelX} y={labelY} dy="0.35em" text-anchor="middle">{count}</text>
        </g>
      ))}
    </svg>
  )
}

const SAMPLES = [
  { kind: 'accepted', words: passingWords.keyAccepted, end: 'M44 6L32 1V11Z', stop: 32 },
  { kind: 'refused', words: passingWords.keyRefused, end: 'M34 1L44 11M34 11L44 1', stop: 34 },
  { kind: 'other', words: passingWords.keyOther, end: 'M34 6A4 4 0 1 0 42 6A4 4 0 1 0 34 6Z', stop: 34 },
] as const satisfies readonly { readonly kind: LineKind; readonly words: unknown; readonly end: string; readonly stop: number }[]

/** How a line says what became of the offers: by its stroke and its end, not by colour alone. */
export const LineKey = () => {
  const { say } = useVisit()
  return (
    <>
      <h3>{say(passingWords.key)}</h3>
      <ul class="graph-key">
        {SAMPLES.map(({ kind, words, end, stop }) => (
          <li>
            <svg class={`graph-${kind}`} viewBox="0 0 46 12" width="46" height="12" aria-hidden="true"><path class="graph-line" d={`M2 6H${stop}`} stroke-width="2" /><path class="graph-end" d={end} /></svg>
            {say(words)}
          </li>
        ))}
      </ul>
      <p><small>{say(passingWords.keyNumbers)}</small></p>
    </>
  )
}
