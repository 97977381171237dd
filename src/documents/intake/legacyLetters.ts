import type { LegacyEncoding } from '../../application/ports.ts'

/**
 * Small letters of TCVN3 ("ABC", fonts .VnTime…) by the code point their byte shows as in Latin-1; in order à ả ã á ạ of each vowel.
 * TCVN 5712:1993, table VN3. It has no capitals with tone marks: those are small letters shown in a font of capitals, named with a final H.
 */
const TCVN3 = letters(
  'àảãáạ µ¶·¸¹ ă ¨ ằẳẵắặ »¼½¾Æ â © ầẩẫấậ ÇÈÉÊË đ ® èẻẽéẹ ÌÎÏÐÑ ê ª ềểễếệ ÒÓÔÕÖ ìỉĩíị ×ØÜÝÞ òỏõóọ ßáâãä ô « ồổỗốộ åæçèé ơ ¬ ờởỡớợ êëìíî ' +
  'ùủũúụ ïñòóô ư \u00AD ừửữứự õö÷øù ỳỷỹýỵ úûüýþ Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §',
)

/** VNI-Windows: a letter, then a second sign for its marks; capitals use the capital of both. Only ơ ư đ i and ỵ stand alone. */
const VNI_SMALL = vniLetters()
const VNI = new Map([...VNI_SMALL, ...[...VNI_SMALL].map(([sign, letter]) => [sign.toUpperCase(), letter.toUpperCase()] as const)])

const TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: TCVN3, vni: VNI }
const SIGNS: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: signsOf(TCVN3), vni: signsOf(VNI) }

/**
 * Turns letters typed in a legacy encoding, as they show when its bytes are taken for Latin-1, into Unicode (NFC). Everything else stays.
 * `capitals`: the words were set in a TCVN3 font of capitals. Private-use code points that Word keeps for symbol fonts (U+F0xx) count as their bytes.
 */
export const fromLegacy = (text: string, encoding: LegacyEncoding, capitals = false): string => {
  // PDF programs write the micro sign, which is à in TCVN3, as the Greek letter.
  const plain = text.replaceAll(/[\uF0A0-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000)).replaceAll('\u03BC', '\u00B5')
  const turned = plain.replaceAll(SIGNS[encoding], (sign) => TABLES[encoding].get(sign) ?? sign)
  return capitals ? turned.toUpperCase() : turned
}

/** The inverse, for tests and for showing: null when a letter cannot be written. Capitals with marks cannot in TCVN3 but by a font of capitals. */
export const toLegacy = (text: string, encoding: LegacyEncoding): string | null => {
  const signs = new Map([...TABLES[encoding]].map(([sign, letter]) => [letter, sign]))
  const written = [...text.normalize('NFC')].map((letter) => signs.get(letter) ?? (letter.charCodeAt(0) < 0x80 ? letter : null))
  return written.includes(null) ? null : written.join('')
}

/** Whether every letter beyond ASCII could have been typed in this encoding: words in a legacy font may be Unicode all the same. */
export const couldBeLegacy = (text: string, encoding: LegacyEncoding): boolean => {
  const beyond = text.replaceAll(/[\0-\u007F\u00A0–—‘’“”…•]/g, '')
  const known = beyond.replaceAll(/[\uF0A0-\uF0FF]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  return beyond !== '' && [...known].every((sign) => SIGN_LETTERS[encoding].has(sign))
}

const SIGN_LETTERS: Readonly<Record<LegacyEncoding, ReadonlySet<string>>> = {
  tcvn3: new Set(TCVN3.keys()), vni: new Set([...VNI.keys()].flatMap((sign) => [...sign]).filter((sign) => sign.charCodeAt(0) >= 0x80)),
}

function letters(listed: string): ReadonlyMap<string, string> {
  const groups = listed.split(' ')
  return new Map(groups.flatMap((group, index) => (index % 2 === 1 ? [] : [...group].map((letter, at) => [[...(groups[index + 1] ?? '')][at] ?? '', letter] as const))))
}

function vniLetters(): ReadonlyMap<string, string> {
  const tones = [['\u0301', 'ù'], ['\u0300', 'ø'], ['\u0309', 'û'], ['\u0303', 'õ'], ['\u0323', 'ï']] as const
  const circumflex = [['', 'â'], ['\u0301', 'á'], ['\u0300', 'à'], ['\u0309', 'å'], ['\u0303', 'ã'], ['\u0323', 'ä']] as const
  const breve = [['', 'ê'], ['\u0301', 'é'], ['\u0300', 'è'], ['\u0309', 'ú'], ['\u0303', 'ü'], ['\u0323', 'ë']] as const
  const of = (letter: string, typed: string, marks: readonly (readonly [string, string])[]) =>
    marks.map(([mark, sign]) => [`${typed}${sign}`, `${letter}${mark}`.normalize('NFC')] as const)
  return new Map([
    ...[...'aeou'].flatMap((vowel) => of(vowel, vowel, tones)), ...of('y', 'y', tones.slice(0, 4)), ...of('ơ', 'ô', tones), ...of('ư', 'ö', tones),
    ...[...'aeo'].flatMap((vowel) => of(`${vowel}\u0302`, vowel, circumflex)), ...of('ă', 'a', breve),
    ['ô', 'ơ'], ['ö', 'ư'], ['ñ', 'đ'], ['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['î', 'ỵ'],
  ])
}

/** Longest first, so that a letter and its mark are taken together. */
function signsOf(table: ReadonlyMap<string, string>): RegExp {
  return new RegExp([...table.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
}
