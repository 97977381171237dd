import type { OfficeRow } from '../../../application/register.ts'
import { Notice } from '../../components/Notice.tsx'
import { standingInPlaceOf } from '../../presenters/lineage.ts'
import { officeName } from '../../presenters/officeNames.ts'
import { useVisit } from '../../request/visit.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'

/** Tells someone who sits down at the desk of an office that has ended why it is empty, and where its work went. */
export const DeskOfEnded = ({ officeId, offices }: { readonly officeId: string; readonly offices: readonly OfficeRow[] }) => {
  const { say, language } = useVisit()
  const office = offices.find(({ id }) => id === officeId)
  if (office === undefined || office.endedOn === null) return null
  const successor = standingInPlaceOf(office, offices)
  return (
    <Notice kind="warning">
      <p><strong>{say(officeDeskWords.deskEnded(officeName(language, office)))}</strong></p>
      {successor === null ? null : <p>{say(officeDeskWords.deskSuccessor(officeName(language, successor)))}</p>}
    </Notice>
  )
}
