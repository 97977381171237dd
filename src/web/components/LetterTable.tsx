import type { LetterRow } from '../../application/letterRegister.ts'
import { letterState } from '../presenters/letterState.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { letterWords, stepName } from '../words/letterWords.ts'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'

type Props = { readonly caption: string; readonly rows: readonly LetterRow[]; readonly names: ReadonlyMap<string, string>; readonly to: (row: LetterRow) => string }

/** Letters with the step they took and what became of them. */
export const LetterTable = ({ caption, rows, names, to }: Props) => {
  const { say, href } = useVisit()
  return (
    <Table caption={caption} captionUnseen rows={rows} columns={[
      { head: say(letterWords.number), cell: (row) => <a href={href(to(row))}>{row.number ?? say(letterWords.noNumber)}</a> },
      { head: say(letterWords.day), cell: (row) => say(shortDay(row.signedOn ?? row.draftedOn)) },
      { head: say(letterWords.office), cell: (row) => names.get(row.officeId) ?? row.officeId },
      { head: say(letterWords.step), cell: (row) => say(stepName(row.step)) },
      { head: say(letterWords.promisesCount), figures: true, cell: (row) => row.commitmentIds.length },
      { head: say(letterWords.state), cell: (row) => { const { tone, ...word } = letterState(row); return <Tag tone={tone}>{say(word)}</Tag> } },
    ]} />
  )
}
