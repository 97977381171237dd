import type { z } from '@hono/zod-openapi'
import { problemSchema } from './schemas.ts'

/** An answer of the API as its description has it. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({ description, content: { 'application/json': { schema } } })
export const problemJson = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemSchema } } })
