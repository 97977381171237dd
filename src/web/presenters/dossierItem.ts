import type { DossierItem } from '../../application/papers.ts'
import type { LetterRow } from '../../application/letterRegister.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentRow } from '../../application/register.ts'
import { ROLE_NAMES } from '../../domain/access/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { FACTORS, type Ranked } from '../../domain/requestioning/index.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { shortDay } from '../words/dates.ts'
import { eventWords } from '../words/eventWords.ts'
import { figure } from '../words/figures.ts'
import { stepName } from '../words/letterWords.ts'
import { DOSSIER_WORDS } from '../words/dossierWords.ts'
import { FACTOR_WORDS, REASON_WORDS, topicWords } from '../words/topicWords.ts'
import { votersWords } from '../words/votersWords.ts'
import { sayIn } from '../words/words.ts'
import { evidenceOf } from './evidenceOf.ts'
import { historyEntry } from './historyEntry.ts'
import { letterState } from './letterState.ts'
import { timeBand } from './timeBand.ts'

/** Papers of the council are in its own language. */
const say = sayIn('vi')
const dayIn = (date: IsoDate | null): string => (date === null ? '–' : say(shortDay(date)))

export type DossierRecord = {
  readonly row: CommitmentRow
  readonly history: readonly RecordedEvent<CommitmentEvent>[]
  readonly letters: readonly LetterRow[]
  /** How it stands in the list for re-questioning; null where it gives no reason to be asked about again. */
  readonly ranked: Ranked | null
}

/** The record of one promise in words, for a dossier of that day. `names` are offices' names by id. */
export const dossierItem = ({ row, history, letters, ranked }: DossierRecord, names: ReadonlyMap<string, string>, today: IsoDate): DossierItem => ({
  action: row.action,
  quote: row.quote.trim(),
  spoken: [row.speaker, row.speakerRole, dayIn(row.spokenOn), row.sittingName].filter((part) => part !== null && part !== '').join(', '),
  facts: factsOf(row, ranked, names),
  daysByOffice: (timeBand(history.map(({ event }) => event), today)?.offices ?? []).filter(({ days }) => days > 0)
    .map(({ role, officeId, days }) => ({ office: (officeId === null ? undefined : names.get(officeId)) ?? say(ROLE_NAMES[role]), days })),
  evidence: evidenceOf(history).map((evidence) => (evidence.kind === 'file' ? evidence.name : `${evidence.title} (${evidence.url})`)),
  letters: letters.toReversed().map((letter) => [letter.number ?? '', dayIn(letter.signedOn), say(stepName(letter.step)), say(letterState(letter))]),
  history: history.map((recorded) => {
    const { title, by, day, details } = historyEntry(recorded, say, names)
    return [day === '' ? '' : dayIn(day), `${title}\n${by}`, details.map(([name, value]) => `${name}: ${value}`).join('\n')]
  }),
})

const factsOf = (row: CommitmentRow, ranked: Ranked | null, names: ReadonlyMap<string, string>): DossierItem['facts'] => {
  const office = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  const facts: readonly (readonly [string, string | null])[] = [
    [say(commitmentWords.owner), office(row.ownerOfficeId)],
    [say(DOSSIER_WORDS.firstOwner), row.adoptedOwnerOfficeId === row.ownerOfficeId ? null : row.adoptedOwnerName],
    [say(commitmentWords.overseer), office(row.overseerOfficeId)],
    [say(commitmentWords.resolution), row.resolutionNumber === null ? null : `${row.resolutionNumber}, ${dayIn(row.adoptedOn)}`],
    [say(DOSSIER_WORDS.dueWords), row.dueWords],
    [say(DOSSIER_WORDS.firstDue), dayIn(row.dueDate)],
    [say(DOSSIER_WORDS.currentDue), row.currentDueDate === row.dueDate ? null : say(DOSSIER_WORDS.extended(dayIn(row.currentDueDate), row.extensions))],
    [say(eventWords.voters), row.voters === 0 ? null : say(votersWords.count(row.voters))],
    ...(ranked === null ? [] : [
      [say(topicWords.reasons), ranked.reasons.map((reason) => say(REASON_WORDS[reason])).join(', ')] as const,
      [say(topicWords.score), `${say(figure(ranked.score))} = ${FACTORS.map((factor) => `${say(figure(ranked.factors[factor]))} (${say(FACTOR_WORDS[factor]).toLocaleLowerCase('vi')}: ${say(figure(ranked.measures[factor]))})`).join(' × ')}`] as const,
    ]),
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}
