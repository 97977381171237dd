import { tenuresOf } from '../../domain/offices/index.ts'
import type { KnownOffice } from '../presenters/officeState.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { officeWords } from '../words/officeWords.ts'
import { Table } from './Table.tsx'

/** Who held which post of an office when, the latest first; nothing where nobody is on record. */
export const Holders = ({ state }: { readonly state: KnownOffice }) => {
  const { say } = useVisit()
  const tenures = tenuresOf(state)
  if (tenures.length === 0) return null
  return (
    <section>
      <h2>{say(officeWords.holders)}</h2>
      <Table caption={say(officeWords.holders)} captionUnseen rows={tenures.toReversed()} columns={[
        { head: say(officeWords.person), cell: ({ person }) => person },
        { head: say(officeWords.post), cell: ({ post }) => post },
        { head: say(officeWords.since), cell: ({ from }) => <time datetime={from}>{say(shortDay(from))}</time> },
        { head: say(officeWords.until), cell: ({ until }) => (until === null ? say(officeWords.inPost) : <time datetime={until}>{say(shortDay(until))}</time>) },
        { head: say(officeWords.document), cell: ({ documentNumber }) => documentNumber ?? '–' },
      ]} />
    </section>
  )
}
