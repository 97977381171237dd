import type { ConversionPreview } from '../../../application/previewConversion.ts'
import { Button } from '../../components/Field.tsx'
import { useVisit } from '../../request/visit.ts'
import { clerkWords } from '../../words/clerkWords.ts'

const ENCODINGS = { tcvn3: 'TCVN3 (ABC, .VnTime)', vni: 'VNI' } as const

/** Lines of a text in a legacy encoding before and after, and the choice what to file. */
export const ConversionChoice = ({ preview }: { readonly preview: ConversionPreview }) => {
  const { say } = useVisit()
  return (
    <section aria-labelledby="bang-ma">
      <h2 id="bang-ma">{say(clerkWords.legacyTitle(ENCODINGS[preview.from]))}</h2>
      <p>{say(clerkWords.legacyLead(preview.changed))}</p>
      <table class="table">
        <thead><tr><th scope="col">{say(clerkWords.legacyBefore)}</th><th scope="col">{say(clerkWords.legacyAfter)}</th></tr></thead>
        <tbody>
          {preview.lines.map(({ before, after }) => (
            <tr><td data-label={say(clerkWords.legacyBefore)}>{before}</td><td data-label={say(clerkWords.legacyAfter)} lang="vi">{after}</td></tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button name="conversion" value="accepted">{say(clerkWords.legacyAccept)}</Button>{' '}
        <Button kind="second" name="conversion" value="declined">{say(clerkWords.legacyDecline)}</Button>
      </p>
    </section>
  )
}
