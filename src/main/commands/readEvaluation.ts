import { evaluate, labelledFrom, type Evaluation, type Fault, type Figures, type LabelledText, type Share } from '../../reading/index.ts'
import { CommandRefused } from '../specified.ts'

const CONTEXT = 60

/** The rows of a labelled file; refuses naming the first line that is none. */
export const labelledTexts = (file: string, content: string): readonly LabelledText[] =>
  content.split('\n').flatMap((line, n) => {
    if (line.trim() === '') return []
    const labelled = labelledFrom(parsed(line))
    if (!labelled) throw new CommandRefused(`${file}, line ${n + 1}: not a labelled text; each line is {"id","text","commitments":[{"start","end","force"}],…}`)
    return [labelled]
  })

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const inThousandths = (value: number): number => Math.round(value * 1000) / 1000
const share = ({ right, of }: Share): string => (of === 0 ? '0/0' : `${right}/${of} (${inThousandths(right / of)})`)
const line = (name: string, { precision, recall, f1, truePositive, falsePositive, falseNegative, skipped }: Figures): string =>
  `${name}  P ${inThousandths(precision)}  R ${inThousandths(recall)}  F1 ${inThousandths(f1)}  right ${truePositive}  false ${falsePositive}  missed ${falseNegative}  skipped ${skipped}`

/** The figures as lines for a person: the primary one first, each share with its numerator and denominator. */
export const evaluationLines = ({ texts, binding, all, vague, alarmsInEmpty }: Evaluation): readonly string[] => [
  `texts ${texts}`,
  line('binding', binding),
  line('with vague', all),
  ...(['promise', 'target', 'directive', 'plan'] as const).map((force) => `  found ${force}  ${share(binding.byForce[force])}`),
  `  found vague  ${share(vague)}`,
  ...(['force', 'owner', 'speaker', 'deadline', 'noDeadline', 'precision'] as const).map((field) => `${field}  ${share(binding.fields[field])}`),
  `split  merged ${binding.merged}  torn ${binding.torn}`,
  `false on look-alikes  ${binding.onLookAlike}`,
  `alarms in texts without any  ${share(alarmsInEmpty)}`,
]

/** The figures with the faults' texts left out, as one object. */
export const evaluationJson = ({ texts, binding, all, vague, alarmsInEmpty }: Evaluation): string => JSON.stringify({ texts, binding, all, vague, alarmsInEmpty }, (_key, value: unknown) => (typeof value === 'number' ? inThousandths(value) : value))

/** One fault in its context: the words between ⟦ and ⟧. */
export const faultLine = ({ id, kind, place, note }: Fault, texts: ReadonlyMap<string, string>): string => {
  const text = texts.get(id) ?? ''
  const [before, words, after] = [text.slice(Math.max(0, place.start - CONTEXT), place.start), text.slice(place.start, place.end), text.slice(place.end, place.end + CONTEXT)]
  return `${kind}  ${id}  ${note}\n    ${`${before}⟦${words}⟧${after}`.replaceAll(/\s+/g, ' ')}`
}

/** Prints how well the reader reads a labelled file, and with `errors` every miss, false alarm and wrong field in context. */
export const printEvaluation = (file: string, content: string, asked: { readonly errors: boolean; readonly json: boolean }, print: (line: string) => void): void => {
  const texts = labelledTexts(file, content)
  const evaluation = evaluate(texts)
  if (asked.json) print(evaluationJson(evaluation))
  else evaluationLines(evaluation).forEach(print)
  if (!asked.errors) return
  const byId = new Map(texts.map(({ id, text }) => [id, text]))
  for (const fault of evaluation.faults) print(faultLine(fault, byId))
}
