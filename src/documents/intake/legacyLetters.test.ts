import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detectLegacy } from './detectLegacy.ts'
import { encodingOfFont, joinRuns } from './fontEncoding.ts'
import { fromLegacy, toLegacy } from './legacyLetters.ts'

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const SMALL = [...VOWELS.flatMap((vowel) => TONES.map((tone) => `${vowel}${tone}`.normalize('NFC'))), 'đ', ...'bcdghklmnpqrstvx']
const CAPITALS = SMALL.map((letter) => letter.toUpperCase())

/** The alphabet as published tables of the two encodings give it, written out by hand rather than from the table under test. */
const TCVN3_WORDS = [['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'], ['Độc lập', '§éc lËp'], ['trước ngày', 'tr\u00ADíc ngµy'], ['Ủy ban nhân dân quận', 'ñy ban nh©n d©n quËn']] as const
const VNI_WORDS = [['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'], ['Độc lập', 'Ñoäc laäp'], ['TRƯỚC NGÀY', 'TRÖÔÙC NGAØY'], ['kỷ luật, kịp thời', 'kyû luaät, kòp thôøi']] as const

test('there are 134 letters that Vietnamese adds to ASCII, and VNI comes back the same for each, small and capital', () => {
  const added = [...new Set([...SMALL, ...CAPITALS])].filter((letter) => letter.charCodeAt(0) > 0x7f)
  assert.equal(added.length, 134)
  for (const letter of added) {
    const typed = toLegacy(letter, 'vni')
    assert.ok(typed !== null, letter)
    assert.equal(fromLegacy(typed, 'vni'), letter)
  }
  assert.equal(new Set(added.map((letter) => toLegacy(letter, 'vni'))).size, added.length, 'no two letters are typed alike')
})

test('TCVN3 comes back the same for each small letter; capitals with tone marks are small letters in a font of capitals', () => {
  for (const letter of SMALL) {
    const typed = toLegacy(letter, 'tcvn3')
    assert.ok(typed !== null && typed.length === 1, letter)
    assert.equal(fromLegacy(typed, 'tcvn3'), letter)
    assert.equal(fromLegacy(typed, 'tcvn3', true), letter.toUpperCase())
  }
  for (const letter of 'ĂÂÊÔƠƯĐ') assert.equal(fromLegacy(toLegacy(letter, 'tcvn3') ?? '', 'tcvn3'), letter)
  assert.equal(new Set(SMALL.map((letter) => toLegacy(letter, 'tcvn3'))).size, SMALL.length)
  assert.equal(toLegacy('Ấ', 'tcvn3'), null)
})

test('words written in each encoding read as they should', () => {
  for (const [words, typed] of VNI_WORDS) assert.equal(fromLegacy(typed, 'vni'), words)
  for (const [words, typed] of TCVN3_WORDS) assert.equal(fromLegacy(typed, 'tcvn3').toLowerCase(), words.toLowerCase())
  assert.equal(fromLegacy('Céng hßa', 'tcvn3', true), 'CỘNG HÒA')
  assert.equal(fromLegacy('C\uF0E9ng h\uF0DFa', 'tcvn3'), 'Cộng hòa', 'Word keeps letters of symbol fonts in its private area')
})

test('any text of Vietnamese letters comes back the same from both encodings', () => {
  const texts = (letters: readonly string[]) => fc.string({ unit: fc.constantFrom(...letters, ' ', ',', '.', '3', '\n'), maxLength: 80 })
  fc.assert(fc.property(texts([...SMALL, ...CAPITALS]), (text) => assert.equal(fromLegacy(toLegacy(text, 'vni') ?? '', 'vni'), text)), { numRuns: 1_000, seed: 1258 })
  fc.assert(fc.property(texts([...SMALL, 'Đ', 'B']), (text) => assert.equal(fromLegacy(toLegacy(text, 'tcvn3') ?? '', 'tcvn3'), text)), { numRuns: 1_000, seed: 5712 })
})

const PROSE = 'giám đốc sở xây dựng báo cáo: đến hết quý iv, đơn vị sẽ hoàn thành việc rà soát các dự án chậm tiến độ trên địa bàn thành phố, kiến nghị thu hồi đất.'

test('the letters of a text tell which encoding it is in; Unicode and other languages are left alone', () => {
  assert.equal(detectLegacy(toLegacy(PROSE, 'tcvn3') ?? ''), 'tcvn3')
  assert.equal(detectLegacy(toLegacy(PROSE, 'vni') ?? ''), 'vni')
  assert.equal(detectLegacy(toLegacy(PROSE.toUpperCase(), 'vni') ?? ''), 'vni')
  for (const text of [
    PROSE, PROSE.toUpperCase(), '', 'abc', 'Plain English words without any accents at all.',
    'Le comité a été créé à la fin du mois de février, il siégera à Genève; les députés français y étaient opposés, où était-ce très âpre.',
    'Größere Städte müssen künftig für Busse und Straßen zahlen, sagte der Präsident; das wäre für viele schön.',
    'Las niñas comían piña; el señor Núñez llegará mañana según él, también su compañía.', '50 °C, § 12, © 2026, « citation », 3 × 4 ÷ 2 ± 1',
    'Ông Nguyễn Văn A: “Tôi hứa”. Café, Überschrift, naïve.',
  ]) assert.equal(detectLegacy(text), null, text)
})

test('fonts tell the encoding by their name, and words in such a font that are Unicode stay', () => {
  for (const [font, encoding] of [['.VnTime', 'tcvn3'], ['.VnArialH', 'tcvn3'], ['VNI-Times', 'vni'], ['VNI-Helve', 'vni'], ['Times New Roman', null], [null, null]] as const) assert.equal(encodingOfFont(font), encoding, String(font))
  const seen = new Set<'tcvn3' | 'vni'>()
  assert.equal(joinRuns([{ font: '.VnTime', words: 'Sở Xây dựng' }, { font: null, words: ' é' }], true, seen), 'Sở Xây dựng é')
  assert.equal(seen.size, 0)
  assert.equal(joinRuns([{ font: 'VNI-Times', words: 'Sôû Xaây döïng' }, { font: '.VnTimeH', words: ' x©y' }], true, seen), 'Sở Xây dựng XÂY')
  assert.deepEqual([...seen], ['vni', 'tcvn3'])
})
