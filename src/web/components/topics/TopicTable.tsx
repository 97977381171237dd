import type { TopicRow } from '../../../application/topicRegister.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { FORM_WORDS, topicWords } from '../../words/topicWords.ts'
import { Table } from '../Table.tsx'
import { TopicState } from './TopicState.tsx'

type Props = { readonly rows: readonly TopicRow[]; readonly names: ReadonlyMap<string, string>; readonly to: (row: TopicRow) => string }

/** Topics proposed, with who is to answer. */
export const TopicTable = ({ rows, names, to }: Props) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(topicWords.topics)} captionUnseen rows={rows} columns={[
      { head: say(topicWords.topic), cell: (row) => <a href={href(to(row))}>{row.title}</a> },
      { head: say(topicWords.addressee), cell: ({ addresseeOfficeId }) => names.get(addresseeOfficeId) ?? addresseeOfficeId },
      { head: say(topicWords.form), cell: ({ form }) => say(FORM_WORDS[form]) },
      { head: say(topicWords.promises), figures: true, cell: ({ commitmentIds }) => commitmentIds.length },
      { head: say(topicWords.proposedOn), cell: ({ proposedOn }) => <time datetime={proposedOn}>{say(shortDay(proposedOn))}</time> },
      { head: say(topicWords.state), cell: ({ status }) => <TopicState status={status} /> },
    ]} />
  )
}
