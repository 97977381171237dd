import { IntakeRefused, type Taken } from './taken.ts'

/** Kinds whose parsing is left to a process of its own. HTML is passed as UTF-8. */
export const PARSED_KINDS = ['html', 'docx', 'xlsx', 'pdf'] as const
export type ParsedKind = (typeof PARSED_KINDS)[number]

export type ParsedFile = { readonly kind: 'taken'; readonly taken: Taken } | { readonly kind: 'fault'; readonly fault: IntakeRefused['fault']; readonly detail: string }

/** Reads one file. Whatever a library throws over bytes it did not expect means that the file is broken; `detail` keeps what was thrown. */
export const readFile = async (bytes: Uint8Array, kind: ParsedKind): Promise<ParsedFile> => {
  try {
    return { kind: 'taken', taken: await READERS[kind](bytes) }
  } catch (error) {
    if (error instanceof IntakeRefused) return { kind: 'fault', fault: error.fault, detail: error.message }
    return { kind: 'fault', fault: 'file-broken', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Each is loaded only for its own kind: a process reads one file, and the PDF reader alone takes as long to load as all the rest. */
const READERS: Readonly<Record<ParsedKind, (bytes: Uint8Array) => Promise<Taken>>> = {
  html: async (bytes) => (await import('./readHtml.ts')).readHtml(new TextDecoder().decode(bytes)),
  docx: async (bytes) => (await import('./readDocx.ts')).readDocx(bytes),
  xlsx: async (bytes) => (await import('./readXlsx.ts')).readXlsx(bytes),
  pdf: async (bytes) => (await import('./readPdf.ts')).readPdf(bytes),
}
