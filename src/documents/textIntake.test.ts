import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { utf16, utf8, windows1258 } from '../../test/documents/encodings.ts'
import { MAX_TEXT_BYTES, textIntake } from './textIntake.ts'

const TEXT = 'Giám đốc Sở Xây dựng cam kết: “Hoàn thành rà soát trước ngày 30/9/2026”, nếu chậm sẽ chịu trách nhiệm.\nỦy ban nhân dân các phường phối hợp thực hiện.\n'

const read = (bytes: Uint8Array, name = 'bien-ban.txt') => textIntake.decode(bytes, name)
const fault = (reason: string) => ({ kind: 'fault', fault: reason })
const text = (content: string, encoding: string, sourceKind = 'text') => ({ kind: 'text', text: content, encoding, sourceKind, legacy: null, times: [] })

test('UTF-8 is read with and without a byte order mark, and the mark is not part of the text', async () => {
  assert.deepEqual(await read(utf8(TEXT)), text(TEXT, 'utf-8'))
  assert.deepEqual(await read(utf8(`\uFEFF${TEXT}`)), text(TEXT, 'utf-8'))
})

test('UTF-16 is read in both byte orders, with a mark or by its statistics', async () => {
  for (const order of ['le', 'be'] as const) for (const mark of [true, false]) assert.deepEqual(await read(utf16(TEXT, order, mark)), text(TEXT, `utf-16${order}`), `${order} ${mark}`)
})

test('Windows-1258 is recognised as Vietnamese and its separate tone marks are composed', async () => {
  const bytes = windows1258(TEXT)
  assert.ok(bytes.length > TEXT.length, 'tone marks are bytes of their own')
  assert.deepEqual(await read(bytes), text(TEXT, 'windows-1258'))
  assert.deepEqual(await read(windows1258('BM: Việc này sẽ làm xong trong quý IV.')), text('BM: Việc này sẽ làm xong trong quý IV.', 'windows-1258'))
})

test('decomposed letters are composed, and every line end becomes LF so that offsets are stable', async () => {
  assert.deepEqual(await read(utf8('Sở Xây dựng\r\ncam kết\rsẽ xong\fhết'.normalize('NFD'))), text('Sở Xây dựng\ncam kết\nsẽ xong\nhết', 'utf-8'))
})

test('any Vietnamese text comes back the same from every encoding', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ ,.0123456789ĐƯƠ'), minLength: 1, maxLength: 60 })
  await fc.assert(fc.asyncProperty(letters, async (random) => {
    const whole = `Được rồi, sẽ trả lời: ${random}.`
    for (const [bytes, encoding] of [[utf8(whole), 'utf-8'], [windows1258(whole), 'windows-1258'], [utf16(whole, 'le', true), 'utf-16le'], [utf16(whole, 'be', true), 'utf-16be']] as const) {
      assert.deepEqual(await read(bytes), text(whole, encoding))
    }
  }), { numRuns: 200, seed: 20_260_703 })
})

test('no bytes, or nothing but white space and invisible characters, is an empty file', async () => {
  for (const bytes of [new Uint8Array(), utf8(' \r\n\t\u00A0'), utf8('\uFEFF'), utf8('\u200B\u2060\n'), utf16('  \n', 'le', true)]) assert.deepEqual(await read(bytes), fault('file-empty'))
})

test('a text of exactly 5 MB is taken, one byte more is not', async () => {
  assert.equal((await read(new Uint8Array(MAX_TEXT_BYTES).fill(0x61))).kind, 'text')
  assert.deepEqual(await read(new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61)), fault('file-too-large'))
})

test('a picture, an archive or a PDF named .txt is not text', async () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00])
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  const zip = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])
  for (const bytes of [jpeg, png, zip, utf8('%PDF-1.7\n1 0 obj\n'), utf8('{\\rtf1\\ansi Cam k\\u7871?t}')]) assert.deepEqual(await read(bytes), fault('file-not-text'))
})

test('NUL and other control characters are not text, in any encoding', async () => {
  for (const bytes of [utf8('Cam kết\u0000 hoàn thành'), utf8('Cam kết \u001B[31m'), utf16('Cam kết \u0007 hoàn thành', 'le', true), new Uint8Array([0x00, 0xff, 0x00, 0xfe, 0x01]), utf8('C1 \u0090')]) {
    assert.deepEqual(await read(bytes), fault('file-not-text'))
  }
})

test('what no known encoding fits is unreadable, and never guessed', async () => {
  const lastOfALetter = utf8(TEXT).findIndex((byte) => byte >= 0x80) + 1
  const cut = utf8(TEXT).filter((_, index) => index !== lastOfALetter)
  const french = Uint8Array.from('Le comité a été créé à la fin du mois, ça ira très bien', (letter) => letter.charCodeAt(0))
  const halfUtf16 = utf16(TEXT, 'le', true).slice(0, -1)
  const utf32 = new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])
  for (const bytes of [cut, french, halfUtf16]) assert.deepEqual(await read(bytes), fault('file-unreadable'))
  assert.equal((await read(utf32)).kind, 'fault')
})

test('a name without an ending is that of a text; dots that people write in names are no ending, and unknown endings are refused', async () => {
  for (const name of ['a.TXT', 'Biên bản', 'Biên bản 8.7.2026', 'TP. Vĩnh Sơn', '']) assert.equal((await read(utf8(TEXT), name)).kind, 'text', name)
  for (const name of ['a.doc', 'a.xls', 'a.docm', 'a.txt.exe', 'a.csv']) assert.deepEqual(await read(utf8(TEXT), name), fault('file-kind-unknown'), name)
})

test('Markdown is kept as written, and told', async () => {
  assert.deepEqual(await read(utf8('# Nghị quyết\n'), 'a.md'), text('# Nghị quyết\n', 'utf-8', 'markdown'))
})

test('no bytes whatever make it fail otherwise than with a typed fault, and what it returns is NFC without control characters', async () => {
  const heads = [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46], [0xff, 0xd8, 0xff], [0x49, 0x44, 0x33], [0x1f, 0x8b]]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
    const answer = await read(new Uint8Array([...head, ...tail]))
    if (answer.kind === 'fault') return
    assert.equal(answer.text, answer.text.normalize('NFC'))
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(answer.text, /[\u0000-\u0008\u000B-\u001F\u007F]/)
  }), { numRuns: 1_500, seed: 95 })
})
