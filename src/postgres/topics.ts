import { sql } from 'kysely'
import { BOUNCES_TO_ASK_AGAIN } from '../domain/requestioning/index.ts'
import type { TopicEvent } from '../domain/topic/index.ts'
import type { AskedAgain, TopicRegister, TopicRow } from '../application/topicRegister.ts'
import type { Database } from './database.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Topics, and what is to be asked about again. */
export const topics = (database: Database): TopicRegister => ({
  askedAgain: (council, today) => database.inCouncil(council, async (scope) => {
    const head = await scope.selectFrom('head').select('position').where('councilId', '=', council).executeTakeFirst()
    // The question `reasonsOf` of the domain answers, asked of rows; the domain asks it again, and ranks.
    const { rows } = await sql<AskedAgain>`
      select commitment.id as commitment_id, owner_office_id, commitment.status, due_date as first_due, current_due_date as current_due, hops, bounces, reopenings, periods_not_met, voters,
        action, speaker, speaker_role, taken.id as in_topic_id
      from commitment left join lateral (
        select id from topic where topic.council_id = ${council} and topic.status = 'proposed' and commitment.id = any(topic.commitment_ids) limit 1) as taken on true
      where commitment.council_id = ${council} and part_of is null and owner_office_id is not null and commitment.status in ('owed', 'claimed', 'disputed', 'verified')
        and (current_due_date < ${today}::date or reopenings > 0 or periods_not_met > 0 or bounces >= ${BOUNCES_TO_ASK_AGAIN} or commitment.status = 'disputed')`.execute(scope)
    return { head: head?.position ?? 0, promises: rows }
  }, 'snapshot'),

  topics: (council, { statuses, about, limit, offset }) => database.inCouncil(council, async (scope) => {
    if (about !== undefined && !storable(about)) return { rows: [], total: 0 }
    const found = scope.selectFrom('topic').where('councilId', '=', council)
      .$if(statuses !== undefined, (query) => query.where('status', '=', sql<TopicRow['status']>`any(${statuses})`))
      .$if(about !== undefined, (query) => query.where(sql<boolean>`${about} = any(commitment_ids)`))
    const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    const rows = await found.select(['id', 'version', 'form', 'title', 'addresseeOfficeId', 'commitmentIds', 'criterion', 'officeId', 'status', 'proposedOn'])
      .orderBy('proposedOn', 'desc').orderBy('id').limit(limit).offset(offset).execute()
    return { rows, total }
  }, 'snapshot'),

  topicHistory: (council, topicId) => database.inCouncil(council, async (scope) => (storable(topicId) ? streamEntries<TopicEvent>(scope, council, `topic/${topicId}`) : []), 'read'),
})
