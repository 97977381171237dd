import { readFile } from 'node:fs/promises'

/** The bytes of one text of the example, as a `FileSource` step names it. Rejects when there is no such file. */
export const exampleText = (file: string): Promise<Uint8Array> => readFile(new URL(`./texts/${file}`, import.meta.url))
