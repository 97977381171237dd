import type { TimeCode } from '../../../../application/ports.ts'
import type { SecondReview } from '../../../../application/reviewSource.ts'
import type { OfficeRow } from '../../../../application/register.ts'
import type { FormState } from '../../../forms/formState.ts'
import type { WebDeps } from '../../../webDeps.ts'
import type { ReviewItem } from './reviewItems.ts'

/** What every card needs from its page. */
export type CardSetting = {
  readonly sourceId: string
  /** Where the forms of the page are sent: the page itself. */
  readonly action: string
  readonly offices: readonly OfficeRow[]
  /** When each cue of a recording begins; empty for everything else. */
  readonly times: readonly TimeCode[]
  /** What a second reader found; null where none has read it. */
  readonly second: SecondReview | null
  readonly explainRule: WebDeps['explainRule']
}

export type CardProps = CardSetting & {
  readonly item: ReviewItem
  /** Given when a form of this card was refused; carries what was typed. */
  readonly state?: FormState | undefined
}
