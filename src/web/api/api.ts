import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { presentCommitment } from '../presenters/presentCommitment.ts'
import { presentEvent } from '../presenters/presentEvent.ts'
import { isPublic } from '../presenters/threeStatuses.ts'
import { readListFilter, registerFilter } from '../presenters/listFilter.ts'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { json, problemJson } from './answers.ts'
import { passingApi } from './passingApi.ts'
import { problem } from './problem.ts'
import { commitmentSchema, entrySchema, listQuery } from './schemas.ts'

const listRoute = createRoute({
  method: 'get', path: '/commitments', summary: 'Adopted commitments, soonest due first, under the same filters as the page /cam-ket',
  request: { query: listQuery },
  responses: {
    200: json(z.object({ asOf: z.iso.date(), position: z.int(), total: z.int(), page: z.int(), size: z.int(), commitments: z.array(commitmentSchema) }), 'One page of the list'),
    400: problemJson('A filter is malformed'),
  },
})

const oneRoute = createRoute({
  method: 'get', path: '/commitments/{id}', summary: 'One commitment with its whole history',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(z.object({ asOf: z.iso.date(), commitment: commitmentSchema, history: z.array(entrySchema) }), 'The commitment'), 404: problemJson('No adopted commitment has this id') },
})

/** The public API: reading only, described by `/api/v1/openapi.json`. Its errors are problem documents (RFC 9457). */
export const api = (deps: WebDeps): OpenAPIHono<WebEnv> => {
  const { register, council, clock, head, publicUrl, buildId } = deps
  const app = new OpenAPIHono<WebEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      return problem(c, 400, 'A parameter is malformed', faults.join('; '))
    },
  })

  app.openapi(listRoute, async (c) => {
    const { size } = c.req.valid('query')
    const today = clock.today()
    const filter = readListFilter(new URL(c.req.url).searchParams)
    const [{ rows, total }, { position }] = await Promise.all([register.commitments(council, registerFilter(filter, today, size)), head()])
    return c.json({ asOf: today, position, total, page: filter.page, size, commitments: rows.map((row) => presentCommitment(row, today, publicUrl)) }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const today = clock.today()
    const row = await register.commitment(council, c.req.valid('param').id)
    if (!row || !isPublic(row)) return problem(c, 404, 'Not found', 'No adopted commitment has this id.') as never
    const history = await register.history(council, row.id)
    return c.json({ asOf: today, commitment: presentCommitment(row, today, publicUrl), history: history.map(presentEvent) }, 200)
  })

  passingApi(app, deps)

  app.doc31('/openapi.json', {
    openapi: '3.1.0', info: { title: 'Lời Hứa', version: buildId, description: 'Commitments made to an elected council: who owes what, by when, with what proof.' },
    servers: [{ url: new URL('/api/v1', publicUrl).href }],
  })
  return app
}
