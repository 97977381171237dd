// Learns the weights of the reader from labelled texts: node bin/trainReader.mjs TRAIN.jsonl [--cross-validate]
// Writes src/reading/scored/kept.ts; the same file from the same texts every time. With --cross-validate it writes nothing and prints how
// well five readers, each taught on four fifths of the documents, read the fifth they never saw (documents of one event stay together).
import { readFileSync, writeFileSync } from 'node:fs'
import { evaluateFindings } from '../src/reading/evaluate/evaluate.ts'
import { labelledFrom } from '../src/reading/evaluate/labelled.ts'
import { readWith } from '../src/reading/read.ts'
import { parseWeights } from '../src/reading/scored/parseWeights.ts'
import { examplesIn } from './reader/examples.mjs'
import { train } from './reader/train.mjs'

const FOLDS = 5
const [file, option] = process.argv.slice(2)
if (!file || (option !== undefined && option !== '--cross-validate')) {
  console.error('Usage: node bin/trainReader.mjs TRAIN.jsonl [--cross-validate]')
  process.exit(2)
}
const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
const texts = rows.map((row) => labelledFrom(row))
const documents = texts.map((text) => examplesIn(text))

if (option === undefined) {
  const kept = train(documents)
  const target = new URL('../src/reading/scored/kept.ts', import.meta.url)
  const lines = kept.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\t', '\\t').replaceAll('\n', '\\n')
  writeFileSync(target, `/** Written by bin/trainReader.mjs; do not edit. Hundredths, read by parseWeights.ts. */\nexport const KEPT = '${lines}'\n`)
  console.log(`${kept.split('\n').length - 1} features, ${readFileSync(target).length} bytes`)
} else {
  const groups = [...new Set(rows.map((row) => row.event ?? row.id))]
  const foldOf = new Map(groups.map((group, n) => [group, n % FOLDS]))
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = (_, n) => foldOf.get(rows[n].event ?? rows[n].id) === fold
    const weights = parseWeights(train(documents.filter((_, n) => !unseen(_, n))))
    return texts.filter(unseen).map((labelled) => ({ labelled, findings: readWith(weights, labelled.text, { date: labelled.date }).commitments }))
  }).flat()
  const told = (name, { precision, recall, f1 }) => console.log(`${name}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
  const lenient = evaluateFindings(judged)
  const strict = evaluateFindings(judged.map(({ labelled, findings }) => ({ findings, labelled: { ...labelled, lookAlike: labelled.excused, excused: [] } })))
  told('binding', lenient.binding)
  told('with vague', lenient.all)
  told('binding, look-alikes counted as false', strict.binding)
  for (const [field, { right, of }] of Object.entries(lenient.binding.fields)) console.log(`  ${field} ${right}/${of} ${(right / of).toFixed(3)}`)
  for (const [force, { right, of }] of Object.entries({ ...lenient.binding.byForce, vague: lenient.vague })) console.log(`  found ${force} ${right}/${of}`)
  console.log(`  alarms ${lenient.alarmsInEmpty.right}/${lenient.alarmsInEmpty.of}, strict ${strict.alarmsInEmpty.right}/${strict.alarmsInEmpty.of}`)
}
