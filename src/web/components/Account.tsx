import type { Totals } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { STATUS_TONES } from '../presenters/tones.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { listPath } from '../presenters/listFilter.ts'
import { openOf } from '../presenters/officeTotals.ts'
import { homeWords } from '../words/homeWords.ts'
import { Mark } from './Mark.tsx'

/** Totals as an account: the parts, a rule, their sum. Each line leads to what it counts. */
export const Account = ({ totals, office = '' }: { readonly totals: Totals; readonly office?: string }) => {
  const { say, href } = useVisit()
  const open = openOf(totals)
  return (
    <div class="account">
      <dl>
        {PUBLIC_STATUSES.map((status) => (
          <div>
            <dt><Mark tone={STATUS_TONES[status]} /><a href={href(listPath({ status, office }))}>{say(homeWords[status])}</a></dt>
            <dd class="figures">{totals[status]}</dd>
          </div>
        ))}
        <div class="account-total">
          <dt><a href={href(listPath({ office }))}>{say(homeWords.total)}</a></dt>
          <dd class="figures">{totals.total}</dd>
        </div>
      </dl>
      <p class={totals.overdue > 0 ? 'account-overdue tone-bad' : 'account-overdue'}>
        <Mark tone={totals.overdue > 0 ? 'bad' : 'plain'} /><a href={href(listPath({ status: 'open', timeliness: 'overdue', office }))}>{say(homeWords.overdueOf(totals.overdue, open))}</a>
      </p>
    </div>
  )
}
