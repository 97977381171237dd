import type { Evidence } from '../../domain/commitment/index.ts'
import { evidencePath } from '../presenters/evidenceOf.ts'
import { sizeWords } from '../presenters/sizes.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'

/** Files and links submitted as proof. A file is named as its sender named it and fetched by its SHA-256. */
export const EvidenceList = ({ commitmentId, evidence }: { readonly commitmentId: string; readonly evidence: readonly Evidence[] }) => {
  const { say, language } = useVisit()
  return (
    <ul class="evidence">
      {evidence.map((one) => one.kind === 'file'
        ? <li><a href={evidencePath(commitmentId, one.sha256)} download={one.name}>{one.name}</a> <small>{sizeWords(language, one.size)} · SHA-256 <code title={one.sha256}>{one.sha256.slice(0, 12)}…</code></small></li>
        : <li><a href={one.url} rel="external nofollow noreferrer">{one.title || one.url}</a> <small>{say(commitmentWords.link)} · {hostOf(one.url)}</small></li>)}
    </ul>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
