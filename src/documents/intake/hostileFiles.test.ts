import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as hostile from '../../../test/documents/hostileFiles.ts'
import { docxOf, paragraphOf, xlsxOf, zipOf } from '../../../test/documents/officeFiles.ts'
import { pdfFile } from '../../../test/documents/pdfFile.ts'
import { MAX_FILE_BYTES, MAX_TEXT_BYTES, cappedIntake, textIntake } from '../textIntake.ts'
import { CAPS } from './parseApart.ts'
import { readFile } from './readFile.ts'
import { MAX_ENTRIES } from './zipParts.ts'

const fault = (reason: string) => ({ kind: 'fault', fault: reason })
const GOOD = docxOf(paragraphOf([null, 'Sở Xây dựng cam kết.']))

/** What is refused by name; and that the next file is read as if nothing had been. */
const refusedAs = async (cases: readonly (readonly [Uint8Array, string, string])[]): Promise<void> => {
  for (const [bytes, name, reason] of cases) assert.deepEqual(await textIntake.decode(bytes, name), fault(reason), `${name}: ${reason}`)
  assert.equal((await textIntake.decode(GOOD, 'a.docx')).kind, 'text')
}

test('a bomb of 100 MB in 100 kB, many small ones, and 65,535 entries are refused before they are unpacked', async () => {
  const bomb = hostile.zipBomb()
  assert.ok(bomb.length < 120_000)
  await refusedAs([[bomb, 'a.docx', 'file-too-complex'], [hostile.manySmallBombs(), 'a.xlsx', 'file-too-complex'], [hostile.manyEntries(65_535), 'a.docx', 'file-too-complex']])
  assert.deepEqual(await textIntake.decode(hostile.manyEntries(MAX_ENTRIES), 'a.docx'), fault('file-kind-mismatch'), 'as many as are allowed, but none a document')
})

test('a part that unpacks to more than it says is cut there, and then is no document', async () => {
  await refusedAs([[hostile.lyingSize(1_000), 'a.docx', 'file-broken'], [hostile.lyingSize(0), 'a.docx', 'file-broken']])
})

test('a DOCTYPE is refused whatever it declares; an entity nobody declared is broken XML', async () => {
  await refusedAs([[hostile.externalEntity(), 'a.docx', 'file-unsafe'], [hostile.laughs(), 'a.docx', 'file-unsafe'], [hostile.undeclaredEntity(), 'a.docx', 'file-broken']])
})

test('names that leave the archive are refused', async () => {
  for (const name of ['../../etc/passwd', '/etc/passwd', 'C:/a', 'word\\..\\a', 'word/../../a']) assert.deepEqual(await textIntake.decode(docxOf('', { [name]: 'x' }), 'a.docx'), fault('file-unsafe'), name)
})

test('an archive inside is never opened', async () => {
  const decoded = await textIntake.decode(docxOf(paragraphOf([null, 'Chữ']), { 'word/embeddings/a.zip': hostile.zipBomb() }), 'a.docx')
  assert.ok(decoded.kind === 'text' && decoded.text === 'Chữ')
})

test('macros, passwords, cut files, endless nesting and false names are refused, each by its own name', async () => {
  await refusedAs([
    [hostile.macro(), 'a.docx', 'file-has-macros'], [hostile.lockedOffice(), 'a.docx', 'file-encrypted'], [hostile.lockedOffice().slice(0, 512), 'a.docx', 'file-kind-mismatch'],
    [GOOD.slice(0, -30), 'a.docx', 'file-broken'], [hostile.nested(100_000), 'a.docx', 'file-too-complex'], [pdfFile([['chữ']]), 'a.docx', 'file-kind-mismatch'], [GOOD, 'a.pdf', 'file-kind-mismatch'],
    [GOOD, 'a.xlsx', 'file-kind-mismatch'], [xlsxOf([{ name: 'a', rows: [['b']] }]), 'a.docx', 'file-kind-mismatch'], [GOOD, 'a.txt', 'file-not-text'], [GOOD, 'a.html', 'file-not-text'],
    [zipOf({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) }), 'a.docx', 'file-broken'],
  ])
})

test('a PDF that unpacks to hundreds of megabytes is killed at its limit, and the next file is read', async () => {
  await refusedAs([[hostile.pdfBomb(300, 'BT (aaaaaaaaaaaaaaaaaaaa) Tj ET '), 'a.pdf', 'file-too-complex']])
})

/** A long text would make a long message where it was not refused. */
const told = (answer: Awaited<ReturnType<typeof textIntake.decode>>): string => (answer.kind === 'fault' ? answer.fault : 'taken')

test('each cap bites by itself: clock, processor, heap, memory beside the heap, size of the answer', async () => {
  const many = docxOf(Array.from({ length: 20_000 }, (_, index) => paragraphOf([null, `Sở Xây dựng cam kết ${index}`])).join(''))
  assert.equal((await textIntake.decode(many, 'a.docx')).kind, 'text')
  for (const cap of [{ wallMs: 1 }, { cpuMs: 20 }, { residentBytes: 8 * 1024 * 1024 }, { answerBytes: 1_000 }]) {
    assert.equal(told(await cappedIntake({ ...CAPS, ...cap }).decode(many, 'a.docx')), 'file-too-complex', JSON.stringify(cap))
  }
  const rows = Array.from({ length: 30_000 }, (_, index) => [`Việc ${index}`, `Cơ quan ${index}`, index, index * 2, index * 3])
  assert.equal(told(await cappedIntake({ ...CAPS, heapMb: 12 }).decode(xlsxOf([{ name: 'a', rows }]), 'a.xlsx')), 'file-too-complex', 'heap')
})

test('20 MB of file and 5 MB of text are the most, however small the file', async () => {
  assert.deepEqual(await textIntake.decode(new Uint8Array(MAX_FILE_BYTES + 1).fill(0x50), 'a.docx'), fault('file-too-large'))
  const long = docxOf(Array.from({ length: 60_000 }, (_, index) => paragraphOf([null, `${index * 7_919} Sở Xây dựng cam kết hoàn thành việc số ${index} trước ngày 30/9/2026, báo cáo Hội đồng.`])).join(''))
  assert.ok(long.length < MAX_TEXT_BYTES)
  assert.deepEqual(await textIntake.decode(long, 'a.docx'), fault('file-too-large'))
})

test('a file without a word is empty', async () => {
  await refusedAs([[docxOf('<w:p/>'), 'a.docx', 'file-empty'], [xlsxOf([{ name: 'a', rows: [[]] }]), 'a.xlsx', 'file-empty']])
})

test('files broken at random places are read or refused by name, never otherwise', async () => {
  const files = [['docx', GOOD], ['xlsx', xlsxOf([{ name: 'a', rows: [['STT', 'Việc'], [1, 'Cầu']] }])], ['html', new TextEncoder().encode('<article><p>Một</p><ul><li>Hai</ul></article>')]] as const
  await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }), async ([kind, bytes], changes) => {
    const broken = bytes.slice()
    for (const [at, byte] of changes) broken[at % broken.length] = byte
    const parsed = await readFile(broken, kind)
    if (parsed.kind === 'fault') assert.match(parsed.fault, /^file-/)
    // What a library threw is known by its trace; nothing of our own may be among it.
    if (parsed.kind === 'fault') assert.doesNotMatch(parsed.detail, /^(?:TypeError|RangeError|ReferenceError)/)
  }), { numRuns: 600, seed: 77 })
})
