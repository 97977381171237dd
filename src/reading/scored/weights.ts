import { parseWeights } from './parseWeights.ts'
import { KEPT } from './kept.ts'

/** The weights in use, written by `node bin/trainReader.mjs`. */
export const WEIGHTS = parseWeights(KEPT)
