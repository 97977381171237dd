import type { Child } from 'hono/jsx'
import { FACTORS } from '../../../domain/requestioning/index.ts'
import type { RankedPromise } from '../../presenters/rankedPromises.ts'
import { useVisit } from '../../request/visit.ts'
import { figure } from '../../words/figures.ts'
import { FACTOR_WORDS, REASON_WORDS, topicWords } from '../../words/topicWords.ts'
import { Table } from '../Table.tsx'

type Props = {
  readonly rows: readonly RankedPromise[]
  readonly names: ReadonlyMap<string, string>
  /** What stands before a promise, such as a box to tick. */
  readonly choose?: (row: RankedPromise) => Child
}

/** Promises in the order in which they call for new questions, with every measure and the factor it became. */
export const RankTable = ({ rows, names, choose }: Props) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(topicWords.list)} captionUnseen rows={rows} rowId={({ promise }) => `c-${promise.commitmentId}`} columns={[
      {
        head: say(topicWords.promise),
        cell: (row) => {
          const { promise: { commitmentId, action, ownerOfficeId, inTopicId }, place, reasons } = row
          return (
            <>
              <div class="rank-title">{choose?.(row)}<span><span class="figures">{place}.</span> <a href={href(`/cam-ket/${commitmentId}`)}>{action}</a></span></div>
              <p class="rank-facts">
                {names.get(ownerOfficeId) ?? ownerOfficeId} · {reasons.map((reason) => say(REASON_WORDS[reason])).join(', ')}
                {inTopicId === null ? null : <> · <a href={href(`/chu-de/${inTopicId}`)}>{say(topicWords.inTopic)}</a></>}
                {' · '}<a href={href(`/cam-ket/${commitmentId}/ho-so.pdf`)}>{say(topicWords.dossier)}<span class="unseen">: {action}</span></a>
              </p>
            </>
          )
        },
      },
      ...FACTORS.map((factor) => ({ head: say(FACTOR_WORDS[factor]), figures: true, cell: ({ measures, factors }: RankedPromise) => say(topicWords.measured(measures[factor], factors[factor])) })),
      { head: say(topicWords.score), figures: true, cell: ({ score }) => <strong>{say(figure(score))}</strong> },
    ]} />
  )
}
