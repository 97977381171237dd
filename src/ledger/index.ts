export { MAX_DEPTH, canonicalText, isCanonicalError, parseCanonical, type CanonicalError, type CanonicalReason } from './canonicalText.ts'
export { GENESIS, SCHEMA, entryHash, isEntry, sealed, type Entry } from './entry.ts'
export { chainStart, verifyChain, verifyEnd, verifyNext, type ChainFault, type ChainRow, type ChainState } from './verifyChain.ts'
export { utf8Bytes } from './utf8Bytes.ts'
