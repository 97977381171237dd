import { Hono } from 'hono'
import { cameBack } from '../../domain/passing/index.ts'
import { PASSING } from '../pages/passing/passingPath.ts'
import { periodOf, readPeriod } from '../presenters/passingPeriod.ts'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { csv } from './csv.ts'

/** Every hand-over proposed in the period of the address, one a row: all figures of the page can be counted again from it. */
export const passingFeed = ({ register, council, clock, publicUrl }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(`${PASSING}.csv`, async (c) => {
    const period = periodOf(readPeriod(new URL(c.req.url).searchParams, clock.today()))
    const [handOvers, offices] = await Promise.all([register.passing.handOvers(council, period), register.offices(council)])
    const tasks = await register.passing.tasks(council, [...new Set(handOvers.map(({ commitmentId }) => commitmentId))])
    const names = new Map(offices.map(({ id, name }) => [id, name]))
    const rows = handOvers.map((handOver) => ({
      commitmentId: handOver.commitmentId, address: new URL(`/cam-ket/${handOver.commitmentId}`, publicUrl).href, action: tasks.get(handOver.commitmentId) ?? null, ordinal: handOver.ordinal,
      fromOfficeId: handOver.fromOfficeId, from: names.get(handOver.fromOfficeId) ?? null, toOfficeId: handOver.toOfficeId, to: names.get(handOver.toOfficeId) ?? null,
      proposedOn: handOver.proposedOn, answerBy: handOver.answerBy, answer: handOver.answer, answeredOn: handOver.answeredOn,
      properOfficeId: handOver.properOfficeId, properOffice: names.get(handOver.properOfficeId ?? '') ?? null, outcome: handOver.outcome,
      cameBack: cameBack(handOver) ? 1 : 0, otherWayRound: handOver.back ? 1 : 0,
    }))
    return c.body(csv(COLUMNS, rows), 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="chuyen-trach-nhiem.csv"' })
  })
  return app
}

const COLUMNS = [
  'commitmentId', 'address', 'action', 'ordinal', 'fromOfficeId', 'from', 'toOfficeId', 'to', 'proposedOn', 'answerBy', 'answer', 'answeredOn', 'properOfficeId', 'properOffice', 'outcome',
  'cameBack', 'otherWayRound',
] as const
