import { REFUSALS } from '../../../application/answer.ts'
import type { ConversionPreview } from '../../../application/previewConversion.ts'
import type { SittingRow } from '../../../application/register.ts'
import { Button, DateField, Field, FileField, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import type { Visit } from '../../request/visit.ts'
import { ConversionChoice } from './ConversionChoice.tsx'
import type { KeptFile } from './keptFile.ts'
import { clerkWords } from '../../words/clerkWords.ts'

export type FileTextPage = {
  readonly sitting: SittingRow
  readonly state: FormState
  /** The source that holds this text already. */
  readonly filedAs?: string | null
  /** A file was chosen, and must be chosen again. */
  readonly fileLost?: boolean
  /** How much was pasted, where it was too much to show again. */
  readonly droppedMegabytes?: string | null
  /** What turning legacy letters into Unicode would do, for the person to choose. */
  readonly preview?: ConversionPreview | null
  /** The chosen file, sent back so that it need not be chosen again. */
  readonly keptFile?: KeptFile | null
}

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.xlsx,.pdf,.vtt,.srt'

/** Filing a text: pasted, or as a file. */
export const fileTextPage = ({ say, href }: Visit, { sitting, state, filedAs = null, fileLost = false, droppedMegabytes = null, preview = null, keptFile = null }: FileTextPage): PageContent => ({
  title: say(clerkWords.fileTitle),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: `/ban-lam-viec/phien/${sitting.id}`, name: sitting.name }],
  body: (
    <div class="prose">
      <Heading title={say(clerkWords.fileTitle)} lead={say(clerkWords.fileLead)} />
      {filedAs === null ? null : (
        <Notice kind="warning">
          <p>{say(REFUSALS['source-already-filed'])}</p>
          <p><a class="button button-second" href={href(`/ban-lam-viec/nguon/${filedAs}`)}>{say(clerkWords.openFiled)}</a></p>
        </Notice>
      )}
      {fileLost ? <Notice kind="warning"><p>{say(clerkWords.fileAgain)}</p></Notice> : null}
      {droppedMegabytes === null ? null : <Notice kind="warning"><p>{say(clerkWords.pastedDropped(droppedMegabytes))}</p></Notice>}
      <Form id={`nap-${sitting.id}`} action={`/ban-lam-viec/phien/${sitting.id}/nap-van-ban`} state={state} files>
        <Field name="name" label={say(clerkWords.textName)} hint={say(clerkWords.textNameHint)} />
        <DateField name="documentDate" label={say(clerkWords.documentDate)} hint={say(clerkWords.textDateHint)} optional />
        <TextArea name="text" label={say(clerkWords.pasted)} hint={say(clerkWords.pastedHint)} rows={14} />
        <FileField name="files" label={say(clerkWords.upload)} hint={say(clerkWords.uploadHint)} accept={ACCEPTED} />
        {keptFile === null ? null : (
          <>
            <input type="hidden" name="keptFile" value={keptFile.base64} />
            <input type="hidden" name="keptFileName" value={keptFile.name} />
            <p class="hint">{say(clerkWords.keptFile(keptFile.name))}</p>
          </>
        )}
        {preview === null ? <Button>{say(clerkWords.fileSubmit)}</Button> : <ConversionChoice preview={preview} />}
      </Form>
    </div>
  ),
})
