import type { Typed } from '../../forms/typed.ts'

/** A chosen file on its way through the page, as a browser does not choose it again by itself. */
export type KeptFile = { readonly name: string; readonly base64: string }

/** Above this a file is chosen again rather than sent twice over a slow line; bytes. */
const MAX_KEPT_BYTES = 3 * 1024 * 1024

export const keepFile = (file: { readonly name: string; readonly bytes: Uint8Array }): KeptFile | null =>
  file.bytes.length > MAX_KEPT_BYTES ? null : { name: file.name, base64: Buffer.from(file.bytes).toString('base64') }

/** The file a page carried along; undefined when there is none. It is as little trusted as one freshly uploaded. */
export const keptFileIn = (typed: Typed): { readonly name: string; readonly bytes: Uint8Array } | undefined => {
  const base64 = typed.text('keptFile')
  return base64 === '' ? undefined : { name: typed.text('keptFileName'), bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}
