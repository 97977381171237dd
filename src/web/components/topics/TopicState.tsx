import type { TopicRow } from '../../../application/topicRegister.ts'
import { useVisit } from '../../request/visit.ts'
import { topicWords } from '../../words/topicWords.ts'
import { Tag } from '../Tag.tsx'

export const TopicState = ({ status }: Pick<TopicRow, 'status'>) => {
  const { say } = useVisit()
  return <Tag tone={status === 'proposed' ? 'waiting' : 'plain'}>{say(topicWords[status])}</Tag>
}
