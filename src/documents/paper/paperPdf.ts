import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paperTemplate } from './paperTemplate.ts'
import type { Paper } from './paper.ts'

const require = createRequire(import.meta.url)

/** The face of the form, metric for metric: Tinos, which has all letters of Vietnamese and may be given away. */
const FACES = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic', '700Bold/Tinos_700Bold', '700Bold_Italic/Tinos_700Bold_Italic'] as const

let compiler: NodeCompiler | null = null

/** Made when the first paper is asked for: reading the faces takes a moment that a start need not wait for. */
const ready = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(require.resolve(`@expo-google-fonts/tinos/${face}.ttf`))) }] }))

/** A paper as a PDF file, words selectable. The same paper gives the same bytes. Throws with the place in the template where it could not be set. */
export const paperPdf = (paper: Paper): Uint8Array => {
  const typesetter = ready()
  try {
    // The words travel as data, never as markup: nothing a record holds can be read as an instruction.
    return new Uint8Array(typesetter.pdf({ mainFileContent: paperTemplate, inputs: { paper: JSON.stringify(paper) } }, { creationTimestamp: Date.parse(`${paper.stamped}T00:00:00Z`) / 1000 }))
  } finally {
    typesetter.evictCache(CACHED_RUNS)
  }
}

/** What was set lately is kept for this many papers, so that the memory of a long life stays small. */
const CACHED_RUNS = 10
