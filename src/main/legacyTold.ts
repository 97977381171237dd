import type { LegacyEncoding } from '../application/ports.ts'
import type { Bilingual } from '../domain/language.ts'

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

/** Says at the terminal that the letters of a file were turned into Unicode. */
export const legacyTold = (file: string, from: LegacyEncoding): Bilingual => ({
  vi: `${file}: chữ theo bảng mã ${NAMES[from]} đã được chuyển sang Unicode`,
  en: `${file}: letters in ${NAMES[from]} were turned into Unicode`,
})
