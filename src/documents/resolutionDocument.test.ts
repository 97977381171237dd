import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { documentPart, documentParts, visibleText } from '../../test/documents/documentParts.ts'
import { sampleResolution } from '../../test/documents/sampleResolution.ts'
import { legalBasis } from '../domain/rules/index.ts'
import { renderResolution } from './resolutionDocument.ts'

const input = sampleResolution()
const bytes = await renderResolution(input)
const body = documentPart(bytes, 'word/document.xml')
const seen = visibleText(body)
const lines = seen.split('\n')

const twips = (millimetres: number) => (millimetres * 1440) / 25.4
const marginsOf = (xml: string) => Object.fromEntries([...(/<w:pgMar ([^/]*)\/>/.exec(xml)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(([, side, value]) => [side, Number(value)]))

test('paper is A4 upright with the margins of the decree: top and bottom 20–25 mm, left 30–35, right 15–20', () => {
  assert.match(body, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/)
  const margins = marginsOf(body)
  const within = (side: string, from: number, to: number) => {
    const value = margins[side]
    assert.ok(value !== undefined && value >= twips(from) - 1 && value <= twips(to) + 1, `${side} ${value}`)
  }
  within('top', 20, 25)
  within('bottom', 20, 25)
  within('left', 30, 35)
  within('right', 15, 20)
})

test('Times New Roman stands in all four font slots, and no part names another font', () => {
  assert.match(documentPart(bytes, 'word/styles.xml'), /<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts (?=[^>]*w:ascii="Times New Roman")(?=[^>]*w:hAnsi="Times New Roman")(?=[^>]*w:cs="Times New Roman")(?=[^>]*w:eastAsia="Times New Roman")[^>]*\/>/)
  for (const [name, xml] of Object.entries(documentParts(bytes))) {
    if (!name.startsWith('word/') || name.includes('theme')) continue
    for (const [fonts] of xml.matchAll(/<w:rFonts [^>]*>/g)) for (const [, font] of fonts.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]*)"/g)) assert.equal(font, 'Times New Roman', name)
  }
})

test('the page number stands centred on top from the second page on, and not on the first', () => {
  assert.match(body, /<w:titlePg\/>/)
  const relations = documentPart(bytes, 'word/_rels/document.xml.rels')
  const headerOf = (kind: string) => {
    const id = new RegExp(`<w:headerReference (?=[^>]*w:type="${kind}")[^>]*r:id="([^"]+)"`).exec(body)?.[1]
    const target = [...relations.matchAll(/<Relationship [^>]*>/g)].map(([relation]) => relation).find((relation) => relation.includes(`Id="${id}"`))
    return documentPart(bytes, `word/${/Target="([^"]+)"/.exec(target ?? '')?.[1]}`)
  }
  assert.match(headerOf('default'), /<w:jc w:val="center"\/>.*<w:sz w:val="26"\/>.*PAGE/s)
  assert.doesNotMatch(headerOf('first'), /PAGE/)
})

test('the head names the nation, its motto, the issuer, the number with its leading zero, place and date', () => {
  assert.deepEqual(lines.slice(0, 8).filter((line) => line !== ''), [
    'HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ THỬ NGHIỆM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 05/NQ-HĐND', 'Thử Nghiệm, ngày 09 tháng 7 năm 2026',
  ])
  assert.match(body, /<w:i\/>[^]*?Thử Nghiệm, ngày 09 tháng 7 năm 2026/)
})

test('title, grounds, articles, the day it was adopted and the signature follow in the order of the form', () => {
  const order = [
    'NGHỊ QUYẾT', 'Về hoạt động chất vấn và trả lời chất vấn tại Kỳ họp thứ Hai', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
    'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 121/2025/QH15;', 'Trên cơ sở nội dung hỏi và trả lời tại Kỳ họp thứ Hai.', 'QUYẾT NGHỊ:',
    'Điều 1. ', 'Điều 2. ', 'Điều 3. ', 'chậm nhất 10 ngày trước ngày khai mạc kỳ họp tiếp theo',
    'Nghị quyết này được Hội đồng nhân dân thành phố Thử Nghiệm thông qua ngày 09 tháng 7 năm 2026./.', 'Nơi nhận:', '- Ủy ban nhân dân thành phố Thử Nghiệm;', 'TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Đức',
  ]
  const places = order.map((text) => seen.indexOf(text))
  order.forEach((text, index) => assert.ok((places[index] ?? -1) > (places[index - 1] ?? -1), text))
})

test('a resolution of a day under Law 87/2015 cites that law and not its successor', async () => {
  const older = await renderResolution(sampleResolution({ resolution: { ...input.resolution, date: '2024-07-04', number: '12/NQ-HĐND' }, legalBasis: legalBasis('2024-07-04') }))
  const text = visibleText(documentPart(older, 'word/document.xml'))
  assert.match(text, /87\/2015\/QH13/)
  assert.doesNotMatch(text, /121\/2025\/QH15/)
  assert.match(text, /Số: 12\/NQ-HĐND/)
})

test('the same input gives the same bytes, on another day and in another time zone too', async () => {
  const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
  assert.equal(digest(await renderResolution(sampleResolution())), digest(bytes))
  const script = `
    const Real = Date; globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [86400000 * 9000])) } static now() { return 86400000 * 9000 } }
    const { renderResolution } = await import('${import.meta.resolve('./resolutionDocument.ts')}')
    const { sampleResolution } = await import('${import.meta.resolve('../../test/documents/sampleResolution.ts')}')
    const { createHash } = await import('node:crypto')
    process.stdout.write(createHash('sha256').update(await renderResolution(sampleResolution())).digest('hex'))`
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } }).toString(), digest(bytes), TZ)
  }
})

test('an example says at the foot of every page that it is no official act; a real council has no such line', async () => {
  const example = await renderResolution(sampleResolution({ council: { ...input.council, isExample: true, name: 'Hội đồng nhân dân thành phố Thử Nghiệm (ví dụ)' }, sittingName: 'Kỳ họp thứ Hai (ví dụ)' }))
  const footers = Object.entries(documentParts(example)).filter(([name]) => name.startsWith('word/footer'))
  assert.equal(footers.length, 2)
  for (const [, xml] of footers) assert.match(visibleText(xml), /không có giá trị pháp lý/)
  assert.match(visibleText(documentPart(example, 'word/document.xml')), /\nTHÀNH PHỐ THỬ NGHIỆM\n/)
  assert.doesNotMatch(visibleText(documentPart(example, 'word/document.xml')), /ví dụ/i)
  for (const [name, xml] of Object.entries(documentParts(bytes))) if (name.startsWith('word/footer')) assert.equal(visibleText(xml).trim(), '')
})

test('a resolution dated on a day outside the calendar is not rendered', async () => {
  await assert.rejects(renderResolution(sampleResolution({ resolution: { ...input.resolution, date: '2026-02-30' } })), RangeError)
})

test('what the council drafted stands in the resolution under the four contents the law names, in its own words', async () => {
  const drafted = await renderResolution(sampleResolution({ texts: { assessment: 'Kè chậm hai năm.\nDo giải phóng mặt bằng.', timeLimit: 'Trước 30/9/2027.', responsibility: 'Giám đốc Sở Xây dựng.', reporting: 'Báo cáo giữa năm.' } }))
  const text = visibleText(documentPart(drafted, 'word/document.xml')).split('\n')
  const at = text.indexOf('1. Đánh giá kết quả thực hiện nhiệm vụ, quyền hạn, trách nhiệm của người bị chất vấn; hạn chế, bất cập và nguyên nhân:')
  assert.deepEqual(text.slice(at + 1, at + 9), [
    'Kè chậm hai năm.', 'Do giải phóng mặt bằng.', '2. Thời hạn khắc phục hạn chế, bất cập:', 'Trước 30/9/2027.', '3. Trách nhiệm thi hành của cơ quan, cá nhân:', 'Giám đốc Sở Xây dựng.',
    '4. Trách nhiệm báo cáo kết quả thực hiện nghị quyết:', 'Báo cáo giữa năm.',
  ])
})
