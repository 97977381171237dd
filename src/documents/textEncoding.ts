/** What bytes say when read in the encoding they are most likely written in. */
export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' }

/**
 * Reads bytes by their byte order mark, else as UTF-8, else as UTF-16 or Windows-1258 when the result has the statistics of Vietnamese.
 * Null when none of them fits; a byte that an encoding cannot hold is never replaced. Line ends and normal form are left as they are,
 * except that Windows-1258 writes tone marks apart from their letters and is returned composed.
 */
export const decodeBytes = (bytes: Uint8Array): Decoded | null => {
  if (startsWith(bytes, 0xff, 0xfe, 0x00, 0x00)) return null // UTF-32, which no text of an office is kept in
  if (startsWith(bytes, 0xff, 0xfe)) return strictly(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return strictly(bytes, 'utf-16be')
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null && !utf8.text.includes('\0')) return utf8
  return asUtf16(bytes) ?? utf8 ?? asWindows1258(bytes)
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte)

const strictly = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** High bytes of the characters Vietnamese is written with: Basic Latin and Latin-1, Latin Extended, combining marks, Vietnamese letters, punctuation. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x1e, 0x20])

/** Without a mark, UTF-16 shows by nearly every second byte being one of five values, and by many of them being zero. */
const asUtf16 = (bytes: Uint8Array): Decoded | null => {
  if (bytes.length % 2 !== 0) return null
  const units = bytes.length / 2
  const tally = (parity: 0 | 1) => {
    let typical = 0
    let zero = 0
    for (let index = parity; index < bytes.length; index += 2) {
      if (HIGH_BYTES.has(bytes[index] ?? 0xff)) typical += 1
      if (bytes[index] === 0) zero += 1
    }
    return { typical: typical / units, zero: zero / units }
  }
  const even = tally(0)
  const odd = tally(1)
  const fits = (high: typeof even, low: typeof even): boolean => high.typical >= 0.95 && high.zero >= 0.3 && low.zero < 0.05
  if (fits(odd, even)) return strictly(bytes, 'utf-16le')
  return fits(even, odd) ? strictly(bytes, 'utf-16be') : null
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu
/** Letters that hardly another language has: of Windows-1258's own, and those only a tone mark can have made. */
const UNMISTAKABLE = /[ăằắẳẵặầấẩẫậđẻẽẹềếểễệỉĩịỏọồốổỗộơờớởỡợủũụưừứửữựỷỹỵ]/giu
const TYPOGRAPHY = /[\u00A0“”‘’–—…•·°«§©®²³½€†]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Windows-1258 fits any bytes, so the result must look like Vietnamese: nearly every character beyond ASCII is a Vietnamese letter or a typographic mark,
 * and some of them are letters other languages do not have. Broken UTF-8, TCVN3 and VISCII read this way are full of symbols and fail.
 */
const asWindows1258 = (bytes: Uint8Array): Decoded | null => {
  const decoded = strictly(bytes, 'windows-1258')
  if (decoded === null) return null
  const text = decoded.text.normalize('NFC')
  const beyond = count(text, /[^\0-\u007F]/gu)
  const letters = count(text, VIETNAMESE)
  const odd = beyond - letters - count(text, TYPOGRAPHY) - closingQuotes(text)
  const plausible = letters > 0 && odd <= beyond * 0.02 && count(text, UNMISTAKABLE) >= letters * 0.2
  return plausible ? { text, encoding: 'windows-1258' } : null
}

/** A closing guillemet stands at the end of a word; inside one it is what is left of a broken UTF-8 letter. */
const closingQuotes = (text: string): number => count(text, /»(?![\p{L}\p{M}])/gu)
