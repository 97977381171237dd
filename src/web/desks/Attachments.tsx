import { Field, FileField } from '../components/Field.tsx'
import { Notice } from '../components/Notice.tsx'
import type { Typed } from '../forms/typed.ts'
import { useVisit } from '../request/visit.ts'
import { reportWords } from '../words/reportWords.ts'
import { LINK_ROWS } from './reportInput.ts'

/** What is accepted is told by the bytes on arrival; this only spares people the wrong choice. */
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.txt,.md,.csv'

/** Files and web addresses as proof; a browser does not give files back, so a form that comes back names those to choose again. */
export const Attachments = ({ typed, label }: { readonly typed: Typed; /** What the files are, where they are not proof. */ readonly label?: string }) => {
  const { say } = useVisit()
  const linked = LINK_ROWS.some((number) => typed.text(`linkUrl${number}`) !== '' || typed.text(`linkTitle${number}`) !== '')
  return (
    <>
      {typed.fileNames.length === 0 ? null : <Notice kind="warning"><p>{say(reportWords.filesAgain(typed.fileNames.join(', ')))}</p></Notice>}
      <FileField name="files" label={label ?? say(reportWords.files)} hint={say(reportWords.filesHint)} accept={ACCEPTED} multiple optional />
      <details class="links" open={linked}>
        <summary>{say(reportWords.links)}</summary>
        {LINK_ROWS.map((number) => (
          <div class="field-pair">
            <Field name={`linkUrl${number}`} type="url" label={say(reportWords.linkUrl(number))} />
            <Field name={`linkTitle${number}`} label={say(reportWords.linkTitle(number))} />
          </div>
        ))}
      </details>
    </>
  )
}
