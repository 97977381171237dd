import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { docxOf, paragraphOf } from '../../../test/documents/officeFiles.ts'
import { textIntake } from '../textIntake.ts'
import { readDocx } from './readDocx.ts'

const cells = (...words: readonly string[]) => words.map((word) => new TableCell({ children: [new Paragraph(word)] }))

test('a document as Word programs write it: headings, numbered and dashed items, a table with its header', async () => {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], words: string) => ({ level: at, format, text: words, alignment: AlignmentType.LEFT })
  const item = (reference: string, words: string, at = 0) => new Paragraph({ text: words, numbering: { reference, level: at } })
  const document = new Document({
    numbering: { config: [{ reference: 'so', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2)')] }, { reference: 'gach', levels: [level(0, LevelFormat.BULLET, '\u2022')] }] },
    sections: [{
      children: [
        new Paragraph({ text: 'NGHỊ QUYẾT', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [new TextRun('Sở Xây '), new TextRun({ text: 'dựng', bold: true }), new TextRun(' cam kết.')] }),
        item('so', 'Việc một'), item('so', 'ý a', 1), item('so', 'ý b', 1), item('so', 'Việc hai'), item('so', 'ý a nữa', 1), item('gach', 'Gạch'),
        new Table({ rows: [
          new TableRow({ tableHeader: true, children: cells('STT', 'Nội dung', 'Cơ quan') }), new TableRow({ children: cells('1', 'Mở đường | cầu', 'Sở Xây dựng') }), new TableRow({ children: cells('2', 'Khám bệnh', '') }),
        ] }),
      ],
    }],
  })
  const { text } = readDocx(new Uint8Array(await Packer.toBuffer(document)))
  assert.deepEqual(text.split('\n'), [
    'NGHỊ QUYẾT', 'Sở Xây dựng cam kết.', '1. Việc một', 'a) ý a', 'b) ý b', '2. Việc hai', 'a) ý a nữa', '• Gạch',
    '| STT | Nội dung | Cơ quan |', '| --- | --- | --- |', '| 1 | Mở đường \\| cầu | Sở Xây dựng |', '| 2 | Khám bệnh |  |',
  ])
})

test('what Word does not show is not read: deletions, moves, hidden words, field codes, the second copy of a text box', () => {
  const t = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
  const body = `<w:p>${t('Còn ')}<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:moveFrom>${t('chuyển')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>` +
    `<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins>${t('thêm')}</w:ins></w:p>` +
    `<w:p><w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent><w:p>${t('Trong khung')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${t('Trong khung')}</w:p></mc:Fallback></mc:AlternateContent></w:r>${t('Ngoài khung')}</w:p>`
  assert.equal(readDocx(docxOf(body)).text, 'Còn thêm\nTrong khung\nNgoài khung')
})

test('a letterhead of two cells is two blocks of lines, not a table; spanning cells keep later columns in place', () => {
  const cell = (words: string, span = 1) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${words.split('\n').map((line) => paragraphOf([null, line])).join('')}</w:tc>`
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  assert.equal(readDocx(docxOf(table(cell('HĐND TỈNH\nSố: 12/NQ') + cell('CỘNG HÒA')))).text, 'HĐND TỈNH\nSố: 12/NQ\nCỘNG HÒA')
  assert.equal(readDocx(docxOf(table(cell('A') + cell('B') + cell('C'), cell('chung', 2) + cell('c'), cell('1') + cell('2') + cell('3')))).text, '| A | B | C |\n| --- | --- | --- |\n| chung |  | c |\n| 1 | 2 | 3 |')
})

test('legacy fonts are turned run by run, even where a letter and its mark stand in two runs, and the words before are kept', async () => {
  const styles = '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Cu"/></w:style></w:styles>'
  const inherited = '<w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr><w:r><w:t>Sôû Y te</w:t></w:r><w:r><w:t>á cam keát</w:t></w:r></w:p>'
  const body = paragraphOf(['.VnTimeH', 'uû ban'], ['.VnTime', ' nh©n d©n '], ['Times New Roman', 'xã']) + inherited
  const decoded = await textIntake.decode(docxOf(body, { 'word/styles.xml': styles }), 'a.docx')
  assert.deepEqual(decoded, {
    kind: 'text', text: 'UỶ BAN nhân dân xã\nSở Y tế cam kết', encoding: 'tcvn3', sourceKind: 'docx', times: [],
    legacy: { from: 'tcvn3', original: 'uû ban nh©n d©n xã\nSôû Y teá cam keát', originalEncoding: 'utf-8' },
  })
})

test('decomposed letters are composed and footnotes stand at the end', async () => {
  const notes = '<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>Ghi chú</w:t></w:r></w:p></w:footnote></w:footnotes>'
  const decoded = await textIntake.decode(docxOf(paragraphOf([null, 'Sở Xây dựng'.normalize('NFD')]), { 'word/footnotes.xml': notes }), 'a.docx')
  assert.ok(decoded.kind === 'text')
  assert.equal(decoded.text, 'Sở Xây dựng\nGhi chú')
})
