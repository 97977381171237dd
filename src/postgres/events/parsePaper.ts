import type { Choice } from '../../domain/vote/index.ts'
import { paperSchema } from './voteSchemas.ts'

/** A paper of a box, read back. Throws for what no ballot can be. */
export const parsePaper = (text: string): Choice => paperSchema.parse(JSON.parse(text))
