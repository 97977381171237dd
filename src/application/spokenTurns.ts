import { speechAt, type Hall, type Millis } from '../domain/floor/index.ts'
import type { TimeCode } from './ports.ts'

/** Marks words that ran over a change of speaker: the captions may hold somebody else's. */
const OVERLAP = '(có thể lẫn lời người khác)'

/**
 * The words of a recording as turns of those who spoke, told by the floor and never guessed from the captions: a new line with the name wherever another speech had the floor.
 * A voice the captions name gives way to it. Words while nobody had it stand without a name. `times` of the result count characters of its own text.
 */
export const spokenTurns = (
  { text, times }: { readonly text: string; readonly times: readonly TimeCode[] }, hall: Hall, startedAt: Millis, nameOf: (speaker: Hall['speeches'][number]['speaker']) => string,
): { readonly text: string; readonly times: readonly TimeCode[] } => {
  const lines: string[] = []
  const moved: TimeCode[] = []
  let length = 0
  let before: string | null | undefined
  for (const [index, { at, ms, voice }] of times.entries()) {
    const next = times[index + 1]
    const words = text.slice(at + (voice === undefined ? 0 : voice.length + 1), next?.at ?? text.length).replaceAll(/\s+/g, ' ').trim()
    if (words === '') continue
    const speech = speechAt(hall, startedAt + ms)
    const now = speech?.speechId ?? null
    const runsOver = next !== undefined && speechAt(hall, startedAt + next.ms - 1)?.speechId !== speech?.speechId
    const head = now === before ? ' ' : `${before === undefined ? '' : '\n'}${speech ? `${nameOf(speech.speaker)}: ` : ''}`
    moved.push({ at: length + (now === before ? 1 : before === undefined ? 0 : 1), ms })
    const piece = `${head}${words}${runsOver ? ` ${OVERLAP}` : ''}`
    lines.push(piece)
    length += piece.length
    before = now
  }
  return { text: `${lines.join('')}\n`, times: moved }
}
