import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { assertBalanced, documentPart, documentParts, visibleText } from '../../test/documents/documentParts.ts'
import { sampleCommitment, sampleResolution } from '../../test/documents/sampleResolution.ts'
import { ANNEX_COLUMNS, renderAnnex } from './annexDocument.ts'

const rowsOf = (xml: string) =>
  [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => visibleText(cell)))

const render = async (...commitments: readonly ReturnType<typeof sampleCommitment>[]) => documentPart(await renderAnnex(sampleResolution({ commitments })), 'word/document.xml')

test('the annex stands on landscape A4 under its own title and names the resolution it goes with', async () => {
  const xml = await render(sampleCommitment())
  assert.match(xml, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  assert.match(xml, /<w:titlePg\/>/)
  assert.deepEqual(visibleText(xml).split('\n').slice(0, 3), [
    'Phụ lục', 'DANH MỤC CAM KẾT, LỜI HỨA, LỘ TRÌNH VÀ THỜI HẠN HOÀN THÀNH', '(Kèm theo Nghị quyết số 05/NQ-HĐND ngày 09 tháng 7 năm 2026 của Hội đồng nhân dân thành phố Thử Nghiệm)',
  ])
})

test('only the heading row repeats on every page, and every row has all columns', async () => {
  const xml = await render(sampleCommitment(), sampleCommitment({ id: 'c2', ordinal: 2 }))
  assert.equal([...xml.matchAll(/<w:tblHeader\/>/g)].length, 1)
  assert.ok(xml.indexOf('<w:tblHeader/>') < xml.indexOf('STT'))
  const rows = rowsOf(xml)
  assert.deepEqual(rows[0], ANNEX_COLUMNS.map(({ title }) => title))
  assert.deepEqual(rows.map((row) => row.length), [9, 9, 9])
})

test('a row says what was promised word for word, by whom, who owes it, by when, who watches and where it was said', async () => {
  assert.deepEqual(rowsOf(await render(sampleCommitment()))[1], [
    '1', '“Sở Xây dựng cam kết hoàn thành việc rà soát 42 chung cư cũ trước ngày 30/9/2026”', 'Trần Văn Khải\n(Giám đốc Sở Xây dựng)', 'Sở Xây dựng', 'Ủy ban nhân dân các phường',
    'Báo cáo rà soát', '“trước ngày 30/9/2026”\n29/9/2026', 'Ban Đô thị', 'Biên bản phiên chất vấn ngày 08/7/2026, ký tự 1204–1377',
  ])
})

test('what was not named is shown as missing, not invented', async () => {
  const bare = sampleCommitment({ speaker: null, speakerRole: null, supporting: [], product: null, dueWords: null, dueDate: null, dueKind: 'none', duePrecision: 'none', ownerName: null, adoptedOwnerName: null, ownerNamed: null })
  assert.deepEqual(rowsOf(await render(bare))[1]?.slice(2, 7), ['–', '–', '–', '–', 'Không nêu thời hạn'])
})

test('hostile text stays text: markup is escaped, control characters and lone surrogates become U+FFFD, line feeds become breaks', async () => {
  const quote = '</w:t></w:r><w:p>"&amp;\' ]]> <?x?> \u0000\u0001\u000B\u001B\uD800 một\nhai\u202E'
  const bytes = await renderAnnex(sampleResolution({
    commitments: [sampleCommitment({ quote, speaker: '<w:p>', speakerRole: 'a&b' })],
    resolution: { ...sampleResolution().resolution, number: '7<8>&"\u0002/NQ' },
    council: { ...sampleResolution().council, name: 'Hội đồng nhân dân xã <w:sectPr/>' },
  }))
  for (const [name, xml] of Object.entries(documentParts(bytes))) {
    assertBalanced(xml)
    assert.ok(xml.isWellFormed(), name)
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/, name)
  }
  const row = rowsOf(documentPart(bytes, 'word/document.xml'))[1]
  assert.equal(row?.[1], '“</w:t></w:r><w:p>"&amp;\' ]]> <?x?> \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD một\nhai\u202E”')
  assert.equal(row?.[2], '<w:p>\n(a&b)')
})

test('the same input gives the same bytes', async () => {
  const digest = async () => createHash('sha256').update(await renderAnnex(sampleResolution())).digest('hex')
  assert.equal(await digest(), await digest())
})
