import { sql } from 'kysely'
import type { Scope } from './database.ts'

/** The papers in the box of a vote, sorted; the box is held until the end of the transaction, so that no paper comes in while it is emptied. */
export const papersIn = async (scope: Scope, council: string, voteId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ papers: readonly string[] }>`select papers from ballot_box where council_id = ${council} and vote_id = ${voteId} for update`.execute(scope)
  return rows[0]?.papers ?? []
}

/** Puts a paper into the box, among the others by what stands on it. */
export const putPaper = async (scope: Scope, council: string, voteId: string, paper: string): Promise<void> => {
  await sql`
    insert into ballot_box (council_id, vote_id, papers) values (${council}, ${voteId}, array[${paper}]::text[])
    on conflict (council_id, vote_id) do update
    set papers = (select array_agg(paper order by paper collate "C") from unnest(ballot_box.papers || excluded.papers) as paper)`.execute(scope)
}

/** Takes the box away: its papers are in the log by then. */
export const emptyBox = async (scope: Scope, council: string, voteId: string): Promise<void> => {
  await sql`delete from ballot_box where council_id = ${council} and vote_id = ${voteId}`.execute(scope)
}
