import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The UTF-8 bytes of a text: what is hashed and what is kept. */
export const utf8Bytes = (text: string): Uint8Array => utf8ToBytes(text)
