import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { ROLES } from '../../domain/access/index.ts'
import { AWAITED } from '../../domain/commitment/index.ts'
import { periodOf, readPeriod } from '../presenters/passingPeriod.ts'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { json, problemJson } from './answers.ts'

const count = z.int().min(0)
const day = z.iso.date()
const office = z.string().openapi({ description: 'Id of an office; its name stands in `offices`' })

const periodQuery = z.object({
  year: z.union([z.literal('all'), z.string().regex(/^[12]\d{3}$/)]).optional().openapi({ description: 'A year, or `all`; the present year when left out' }),
  quarter: z.enum(['', '1', '2', '3', '4']).optional().openapi({ description: 'One quarter of that year' }),
})

export const passingSchema = z.object({
  asOf: day, position: z.int(),
  period: z.object({ from: day.nullable(), to: day.nullable() }).openapi({ description: 'Both ends included; null where there is none' }),
  handOvers: count.openapi({ description: 'Offers proposed in the period; each is counted in exactly one of adjoining periods' }), promises: count,
  edges: z.array(z.object({
    fromOfficeId: office, toOfficeId: office, proposed: count.openapi({ description: 'The sum of the five that follow' }),
    accepted: count, refused: count, named: count.openapi({ description: 'Ended by the arbiter, who named the owner' }),
    overtaken: count.openapi({ description: 'Claimed done or withdrawn before an answer' }), waiting: count,
    cameBack: count.openapi({ description: 'Refused, or accepted by an office that had owed it before' }),
  })),
  pingPongs: z.array(z.object({ officeIds: z.array(office).length(2), times: count, commitmentIds: z.array(z.string()) })),
  refusals: z.array(z.object({
    officeId: office, refusals: count, judged: count.openapi({ description: '`right` + `wrong`: the denominator of the accuracy; `open` ones are left out' }), right: count, wrong: count, open: count,
  })),
  bounced: z.array(z.object({ commitmentId: z.string(), proposed: count, refused: count, returned: count, bounces: count })),
  waits: z.array(z.object({ role: z.enum(ROLES), officeId: office.nullable(), commitmentId: z.string(), awaited: z.enum(AWAITED), days: count }))
    .openapi({ description: 'Days of the period on which a promise waited for the answer of an office, longest first' }),
  offices: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() })),
}).openapi('Passing')

const passingRoute = createRoute({
  method: 'get', path: '/passing', summary: 'Promises passed between offices in a period, the figures of the page /chuyen-trach-nhiem',
  request: { query: periodQuery },
  responses: { 200: json(passingSchema, 'What was offered to whom, what came back, who let it wait'), 400: problemJson('The period is malformed') },
})

/** Adds the passing view to the API. */
export const passingApi = (app: OpenAPIHono<WebEnv>, { register, council, clock, head }: WebDeps): void => {
  app.openapi(passingRoute, async (c) => {
    const today = clock.today()
    const period = periodOf(readPeriod(new URL(c.req.url).searchParams, today))
    const [view, offices, { position }] = await Promise.all([register.passing.view(council, period, today), register.offices(council), head()])
    const { edges, pingPongs, refusals, bounced, waits, ...rest } = view
    const of = new Set([...edges, ...pingPongs, ...refusals, ...waits].flatMap(officeIdsIn))
    return c.json({
      ...rest, position, edges: [...edges], refusals: [...refusals], bounced: [...bounced], waits: [...waits],
      pingPongs: pingPongs.map(({ officeIds, commitmentIds, times }) => ({ officeIds: [...officeIds], times, commitmentIds: [...commitmentIds] })),
      offices: offices.filter(({ id }) => of.has(id)).map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    }, 200)
  })
}

type Mentioning = { readonly fromOfficeId: string; readonly toOfficeId: string } | { readonly officeIds: readonly string[] } | { readonly officeId: string | null }

const officeIdsIn = (row: Mentioning): readonly string[] =>
  'fromOfficeId' in row ? [row.fromOfficeId, row.toOfficeId] : 'officeIds' in row ? row.officeIds : row.officeId === null ? [] : [row.officeId]
