import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { utf8, windows1258 } from '../../test/documents/encodings.ts'
import { sampleResolution } from '../../test/documents/sampleResolution.ts'
import { EVIDENCE_KINDS, fileKinds } from './fileKinds.ts'
import { renderAnnex } from './annexDocument.ts'

const kind = (bytes: Uint8Array) => fileKinds.mediaTypeOf(bytes)
const office = (contentType: string, part: string) =>
  zipSync({ '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${contentType}"/></Types>`), [part]: strToU8('<x/>') })

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54]

test('the accepted kinds are told by their bytes', async () => {
  assert.equal(await kind(utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')), 'application/pdf')
  assert.equal(await kind(new Uint8Array(PNG)), 'image/png')
  assert.equal(await kind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])), 'image/jpeg')
  assert.equal(await kind(new Uint8Array([...utf8('RIFF'), 26, 0, 0, 0, ...utf8('WEBPVP8L')])), 'image/webp')
  assert.equal(await kind(await renderAnnex(sampleResolution())), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  assert.equal(await kind(office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xl/workbook.xml')), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  assert.equal(await kind(utf8('Biên bản nghiệm thu số 12\n')), 'text/plain')
})

test('text that begins like a picture or looks like markup is text, to be served as text', async () => {
  for (const text of ['BM 01/2026: biểu mẫu', '<html><script>alert(1)</script></html>', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', '<?xml version="1.0"?><a/>']) assert.equal(await kind(utf8(text)), 'text/plain', text)
})

test('programs, archives, office files with macros, other pictures, control characters and broken text are not accepted', async () => {
  const refused = {
    empty: new Uint8Array(),
    windowsProgram: new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    elf: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    zip: zipSync({ 'a.txt': strToU8('a') }),
    macros: office('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'),
    gif: utf8('GIF89a\u0001\u0000\u0001\u0000'),
    rtf: utf8('{\\rtf1\\ansi x}'),
    control: utf8('a\u0000b'),
    otherEncoding: windows1258('Được xác nhận'),
  }
  for (const [name, bytes] of Object.entries(refused)) assert.equal(await kind(bytes), null, name)
})

test('no bytes whatever make it fail or name a kind outside the list', async () => {
  const heads = [[], PNG, [0x50, 0x4b, 3, 4, 20, 0, 0, 0], [0x25, 0x50, 0x44, 0x46], [0x52, 0x49, 0x46, 0x46], [0x49, 0x49, 0x2a, 0], [0x1f, 0x8b, 8], [0xd0, 0xcf, 0x11, 0xe0]]
  await fc.assert(fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
    const found = await kind(new Uint8Array([...head, ...tail]))
    assert.ok(found === null || (EVIDENCE_KINDS as readonly string[]).includes(found), String(found))
  }), { numRuns: 1_500, seed: 26 })
})
