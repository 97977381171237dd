import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { REFUSALS } from '../../application/answer.ts'
import { spokenAt, timeCode } from '../../application/keptReading.ts'
import type { TimeCode } from '../../application/ports.ts'
import { textIntake } from '../../documents/textIntake.ts'
import { isCalendarDay } from '../../domain/calendar/index.ts'
import { documentJson, explainRule, read } from '../../reading/index.ts'
import { legacyTold } from '../legacyTold.ts'
import { systemIds } from '../systemPorts.ts'
import { printEvaluation } from './readEvaluation.ts'
import { readLines } from './readLines.ts'
import { CommandRefused, specified } from '../specified.ts'
import { tell, type Command } from '../command.ts'

/** Reads one text and prints what it finds, or measures the reader against labelled texts; needs no database. */
export const readCommand: Command = specified({
  name: 'read',
  summary: { vi: 'tìm cam kết, cơ quan chịu trách nhiệm và thời hạn trong một văn bản', en: 'find commitments, owners and deadlines in a text' },
  usage: 'FILE|- [--date YYYY-MM-DD] [--json] | --live [--date YYYY-MM-DD] [--json] | --evaluate FILE.jsonl [--errors] [--json]',
  help: [
    'FILE         .txt .md .html .docx .xlsx .pdf .vtt .srt; - reads text from standard input',
    '--date DAY   the date of the document, against which "cuối năm nay" is read',
    '--json       one JSON object on one line, in the form the documentation fixes',
    '--live       reads standard input line by line, as a sitting is spoken, and prints each finding at once',
    '--evaluate F compares the reader with labelled texts, one JSON object a line; --errors shows every miss and false alarm in context',
  ],
  options: { date: { type: 'string' }, live: { type: 'boolean' }, json: { type: 'boolean' }, evaluate: { type: 'string' }, errors: { type: 'boolean' } },
  words: [0, 1],
  run: async ({ words, options, print }) => {
    const labelled = options['evaluate']
    if (typeof labelled === 'string') {
      if (words.length > 0 || options['date'] !== undefined) return 2
      printEvaluation(labelled, new TextDecoder().decode(await bytesOf(labelled)), { errors: options['errors'] === true, json: options['json'] === true }, print)
      return 0
    }
    const [file] = words
    const date = options['date']
    if (typeof date === 'string' && !isCalendarDay(date)) throw new CommandRefused(`--date ${date} is not a day of the calendar; write it as YYYY-MM-DD`)
    if (options['live'] === true) {
      if (file !== undefined || options['errors'] === true) return 2
      await readLines(process.stdin, { date: typeof date === 'string' ? date : null, json: options['json'] === true }, print)
      return 0
    }
    if (file === undefined || options['errors'] === true) return 2
    const name = file === '-' ? 'stdin.txt' : basename(file)
    const decoded = await textIntake.decode(file === '-' ? await standardInput() : await bytesOf(file), name)
    if (decoded.kind === 'fault') throw new CommandRefused(`${file}: ${REFUSALS[decoded.fault].en}`)
    if (decoded.legacy) tell(legacyTold(file, decoded.legacy.from))
    const reading = read(decoded.text, { date: typeof date === 'string' ? date : null })
    if (options['json']) {
      const json = documentJson(name, systemIds.sha256(decoded.text), decoded.sourceKind, reading)
      // Only a recording has times, so the form of every other document stays as it is fixed.
      const timed = decoded.times.length === 0 ? json : { ...json, commitments: json.commitments.map((found) => ({ ...found, time: timeOf(decoded.times, found.start) })) }
      print(JSON.stringify(timed))
      return 0
    }
    for (const found of reading.commitments) {
      print(`${found.force}  ${found.deadline ?? (found.deadlineText ? `(${found.deadlineText})` : '—')}  ${found.owner ?? '?'}`)
      if (decoded.times.length > 0) print(`  [${timeOf(decoded.times, found.start) ?? '—'}]`)
      print(`  ${found.quote.replaceAll(/\s+/g, ' ')}`)
      for (const rule of found.rules) print(`    ${rule}: ${explainRule(rule)?.vi ?? ''}`)
    }
    return 0
  },
})

const timeOf = (times: readonly TimeCode[], start: number): string | null => {
  const ms = spokenAt(times, start)
  return ms === null ? null : timeCode(ms)
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    throw new CommandRefused(`cannot read ${file}: ${(error as Error).message}`)
  }
}

const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
