import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { createLiveReader, findingJson } from '../../reading/index.ts'

type Options = { readonly date: IsoDate | null; readonly json: boolean }

/**
 * Reads a sitting as it is typed or dictated, a sentence or a turn on each line, and prints each finding the moment its words are there. A finding keeps its
 * number; `dated` says that words behind it gave it its day. Offsets count from the first character of the first line, one line break between lines.
 */
export const readLines = async (input: Readable, { date, json }: Options, print: (line: string) => void): Promise<void> => {
  const live = createLiveReader({ date })
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    for (const { kind, at, finding } of live.push(line.normalize('NFC')).changes) {
      if (json) print(JSON.stringify({ kind, at, finding: findingJson(finding) }))
      else print(`${kind === 'found' ? '+' : '='}${at + 1}  ${finding.force}  ${finding.deadline ?? (finding.deadlineText ? `(${finding.deadlineText})` : '—')}  ${finding.owner ?? '?'}\n  ${finding.quote.replaceAll(/\s+/g, ' ')}`)
    }
  }
}
