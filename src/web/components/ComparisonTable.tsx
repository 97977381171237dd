import type { Comparison } from '../../domain/rates/index.ts'
import { useVisit } from '../request/visit.ts'
import { STANDING_WORDS, roundWords } from '../words/roundWords.ts'
import { Table } from './Table.tsx'

/** What changed since the round before; what moved, stayed and came anew add up to this round. */
export const ComparisonTable = ({ comparison }: { readonly comparison: Comparison }) => {
  const { say } = useVisit()
  const standing = (which: keyof typeof STANDING_WORDS): string => say({ vi: STANDING_WORDS[which].vi, en: STANDING_WORDS[which].en })
  const rows = [
    ...comparison.moved.map(({ from, to, count }) => ({ change: `${standing(from)} → ${standing(to)}`, count })),
    { change: say(roundWords.stayed), count: comparison.stayed },
    { change: say(roundWords.added), count: comparison.added },
    { change: say(roundWords.newlyOverdue), count: comparison.newlyOverdue },
  ]
  return (
    <Table caption={say(roundWords.comparison)} captionUnseen rows={rows} columns={[
      { head: say(roundWords.change), cell: ({ change }) => change },
      { head: say(roundWords.count), figures: true, cell: ({ count }) => count },
    ]} />
  )
}
