import type { SourceRow } from './register.ts'

/** Reads the kept text of a filed source. It was kept in the same append as the filing, so its absence is a broken store and throws. */
export type SourceTexts = { readonly sourceText: (council: string, source: Pick<SourceRow, 'sha256'>) => Promise<string> }
