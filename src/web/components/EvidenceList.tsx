import type { Evidence } from '../../domain/commitment/index.ts'
import { evidencePath, isPicture, picturePath } from '../presenters/evidenceOf.ts'
import { sizeWords } from '../presenters/sizes.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'

type File = Extract<Evidence, { kind: 'file' }>

/** Files and links submitted as proof; `base` is the address their files stand under. A file is named as its sender named it and fetched by its SHA-256. */
export const EvidenceList = ({ base, evidence }: { readonly base: string; readonly evidence: readonly Evidence[] }) => {
  const { say, language } = useVisit()
  return (
    <ul class="evidence">
      {evidence.map((one) => one.kind === 'file'
        ? (
            <li>
              <a href={evidencePath(base, one.sha256)} download={one.name}>{one.name}</a> <small>{sizeWords(language, one.size)} · SHA-256 <code title={one.sha256}>{one.sha256.slice(0, 12)}…</code></small>
              <Preview base={base} file={one} />
            </li>
          )
        : <li><a href={one.url} rel="external nofollow noreferrer">{one.title || one.url}</a> <small>{say(commitmentWords.link)} · {hostOf(one.url)}</small></li>)}
    </ul>
  )
}

/** Closed until somebody asks: a page over a slow network carries no picture that is not looked at. */
const Preview = ({ base, file: { sha256, name, mediaType } }: { readonly base: string; readonly file: File }) => {
  const { say } = useVisit()
  if (isPicture(mediaType))
    return (
      <details class="preview">
        <summary>{say(commitmentWords.preview)}</summary>
        <img src={picturePath(base, sha256)} alt={say(commitmentWords.previewOf(name))} loading="lazy" decoding="async" />
      </details>
    )
  if (mediaType !== 'application/pdf') return null
  return (
    <pdf-preview data-file={evidencePath(base, sha256)} data-label={say(commitmentWords.firstPageOf(name))} data-pages={say(commitmentWords.firstOfPages)} data-failed={say(commitmentWords.previewFailed)}>
      <details class="preview">
        <summary>{say(commitmentWords.firstPage)}</summary>
        <p>{say(commitmentWords.previewNeedsScript)}</p>
      </details>
    </pdf-preview>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
