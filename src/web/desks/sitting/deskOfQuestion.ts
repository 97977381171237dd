import type { Actor } from '../../../application/actor.ts'
import type { SittingNow } from '../../../application/floorRegister.ts'
import type { OfficeRow } from '../../../application/register.ts'
import type { Permission } from '../../../domain/access/index.ts'
import type { Put } from '../../../domain/question/index.ts'
import type { SentDeed } from '../deedRoutes.ts'
import type { QuestionDeedName } from './questionDeeds.ts'

/** One question and what the person before the screen may do about it. */
export type DeskOfQuestion = {
  readonly put: Put
  readonly now: SittingNow
  readonly offices: readonly OfficeRow[]
  readonly action: string
  readonly actor: Actor
  readonly allows: (permission: Permission) => boolean
  readonly sent: SentDeed<QuestionDeedName>
}
