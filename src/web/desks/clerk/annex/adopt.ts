import { REFUSALS } from '../../../../application/answer.ts'
import type { SittingRow } from '../../../../application/register.ts'
import { refusalStatus, seeOther } from '../../../forms/answerForm.ts'
import { refusedForm } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { Typed } from '../../../forms/typed.ts'
import { render } from '../../../request/render.tsx'
import { callerOf } from '../../../request/staffOnly.tsx'
import type { WebContext } from '../../../request/visit.ts'
import { inRow } from './adoptionFaults.ts'
import { annexRows, unpackRows, type ChosenRow } from './annexRows.ts'
import { checkPage } from './checkPage.tsx'

export type Adoption = { readonly sitting: SittingRow; readonly typed: Typed; /** The lines as they were checked, in order. */ readonly rows: readonly ChosenRow[] }

/**
 * Adopts what was checked. Where someone changed a line meanwhile nothing is recorded: the page is shown again with the
 * line as it is now, and sending it once more adopts that.
 */
export const adopt = async (c: WebContext, { sitting, typed, rows }: Adoption): Promise<Response> => {
  const { deps, visit } = c.var
  const answer = await deps.useCases.adoptResolution(callerOf(c), {
    key: typed.text('key'), sittingId: sitting.id, number: typed.text('number'), date: readDay(typed.text('date')) ?? '', subject: typed.text('subject'), signer: typed.text('signer'),
    items: rows.map(({ row, basedOn, overseerOfficeId }) => ({ commitmentId: row.id, basedOn, overseerOfficeId })),
  })
  if (answer.kind === 'done') return seeOther(c, `/ban-lam-viec/nghi-quyet/${answer.result.resolutionId}`, 'da-thong-qua')

  const [now, offices] = await Promise.all([annexRows(deps.register, deps.council, sitting.id, deps.clock.today()), deps.register.offices(deps.council)])
  const still = unpackRows(now, typed.all('dong'))
  const changed = new Set(answer.refusal === 'changed-meanwhile' ? still.filter(({ row, basedOn }) => row.version !== basedOn).map(({ row }) => row.id) : [])
  const line = rows.find(({ row }) => row.id === answer.at)
  const message = line ? inRow(rows.indexOf(line) + 1, answer.refusal) : REFUSALS[answer.refusal]
  const state = refusedForm(typed, [{ field: null, message }], { newKey: answer.refusal === 'key-reused' })
  return render(c, checkPage(visit, { sitting, rows: still.map((row) => ({ ...row, basedOn: row.row.version })), offices, state, changed }), refusalStatus(answer.refusal))
}
