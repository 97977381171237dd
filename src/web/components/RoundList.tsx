import type { RoundRow } from '../../application/roundRegister.ts'
import { useVisit } from '../request/visit.ts'
import { RATE_WORDS } from '../../domain/rates/index.ts'
import { shortDay } from '../words/dates.ts'
import { ROUND_STATES, roundWords } from '../words/roundWords.ts'
import { percent } from './RateTable.tsx'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'

/** Rounds with the two rates most asked for. */
export const RoundList = ({ rows, to }: { readonly rows: readonly RoundRow[]; readonly to: (row: RoundRow) => string }) => {
  const { say, href, language } = useVisit()
  const rate = (name: 'dueDone' | 'onFirstDate') => ({
    head: say(RATE_WORDS[name].title), figures: true,
    cell: ({ rates }: RoundRow) => {
      const found = rates.find((one) => one.name === name)
      return found === undefined ? '–' : `${percent(found, language) ?? '–'} (${found.numerator}/${found.denominator})`
    },
  })
  return (
    <Table caption={say(roundWords.title)} captionUnseen rows={rows} columns={[
      { head: say(roundWords.name), cell: (row) => <a href={href(to(row))}>{row.name}</a> },
      { head: say(roundWords.asOf), cell: ({ asOf }) => say(shortDay(asOf)) },
      { head: say(roundWords.state), cell: ({ status }) => { const { tone, ...word } = ROUND_STATES[status]; return <Tag tone={tone}>{say(word)}</Tag> } },
      { head: say(roundWords.promises), figures: true, cell: ({ promises }) => promises ?? '–' },
      rate('dueDone'), rate('onFirstDate'),
    ]} />
  )
}
