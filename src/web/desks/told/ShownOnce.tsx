import { useVisit } from '../../request/visit.ts'
import { Notice } from '../../components/Notice.tsx'
import { toldWords } from '../../words/toldWords.ts'

/** A secret that is told once, to be copied. */
export const ShownOnce = ({ label, value }: { readonly label: string; readonly value: string }) => {
  const { say } = useVisit()
  return (
    <Notice kind="done">
      <p><label for="bi-mat"><strong>{label}</strong></label></p>
      <input id="bi-mat" class="secret-shown" type="text" readonly value={value} aria-describedby="bi-mat-mot-lan" />
      <p id="bi-mat-mot-lan">{say(toldWords.shownOnce)}</p>
    </Notice>
  )
}
