import type { Evidence } from '../domain/commitment/index.ts'
import type { Refusal } from './answer.ts'
import type { FileKinds, Ids, KeptFile } from './ports.ts'

/** What a person attaches: uploaded files and web addresses. */
export type Attached = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly links: readonly { readonly url: string; readonly title: string }[]
}

export const MAX_EVIDENCE_BYTES = 20 * 1024 * 1024

export type EvidencePorts = { readonly ids: Ids; readonly fileKinds: FileKinds }

/** Checks what was attached by its bytes, never its name, and names each file by its SHA-256. One bad file refuses all, naming it. */
export const gatherEvidence = async (
  { ids, fileKinds }: EvidencePorts,
  attached: Attached,
): Promise<{ readonly evidence: readonly Evidence[]; readonly files: readonly KeptFile[] } | { readonly refusal: Refusal; readonly at: string }> => {
  const evidence: Evidence[] = []
  const files: KeptFile[] = []
  for (const { name, bytes } of attached.files) {
    if (bytes.length === 0) return { refusal: 'file-empty', at: name }
    if (bytes.length > MAX_EVIDENCE_BYTES) return { refusal: 'file-too-large', at: name }
    const mediaType = await fileKinds.mediaTypeOf(bytes)
    if (mediaType === null) return { refusal: 'file-kind-unknown', at: name }
    const sha256 = ids.sha256(bytes)
    evidence.push({ kind: 'file', sha256, name, mediaType, size: bytes.length })
    files.push({ sha256, mediaType, bytes })
  }
  for (const { url, title } of attached.links) {
    if (!/^https?:\/\/[^\s/]+/i.test(url)) return { refusal: 'link-not-web', at: url }
    evidence.push({ kind: 'link', url, title })
  }
  return { evidence, files }
}
