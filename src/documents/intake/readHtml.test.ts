import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utf8 } from '../../../test/documents/encodings.ts'
import { textIntake } from '../textIntake.ts'
import { readHtml } from './readHtml.ts'

const SAID = 'Giám đốc Sở Xây dựng cam kết hoàn thành việc rà soát các dự án chậm tiến độ trước ngày 30/9/2026 và báo cáo Hội đồng nhân dân thành phố tại kỳ họp cuối năm.'
const AROUND = `<header><a href="/">Báo</a></header><nav><ul><li><a>Thời sự</a></li></ul></nav>`
const AFTER = `<aside>Bên lề</aside><form>Bình luận <input></form><footer>Giấy phép</footer><script>alert('x')</script><style>p{}</style>`
const LINKS = '<ul><li><a href="1">Tin thứ nhất</a></li><li><a href="2">Tin thứ hai</a></li><li><a href="3">Tin thứ ba</a></li></ul>'

test('only the article is read: no menu, header, footer, side column, form, script, hidden words or other news', () => {
  const page = `<!DOCTYPE html><html><head><title>T</title></head><body>${AROUND}<article><header><h1>Phiên chất vấn</h1></header><p>${SAID}</p>` +
    `<p style="display:none">ẩn</p><div hidden>ẩn</div><div class="box-related">Tin cũ</div><h3>Tin liên quan</h3>${LINKS}<p>Xem thêm:</p><p>Hết.</p></article>${AFTER}</body></html>`
  assert.deepEqual(readHtml(page).text.split('\n'), ['Phiên chất vấn', SAID, 'Hết.'])
})

test('without an article element, the block whose own paragraphs say most is the article', () => {
  const page = `<body>${AROUND}<div id="left"><p>Quảng bá ngắn.</p></div><div id="c"><h1>Tiêu đề</h1><p>${SAID}</p><p>${SAID}</p><p>${SAID}</p></div>${LINKS}${AFTER}</body>`
  assert.deepEqual(readHtml(page).text.split('\n'), ['Tiêu đề', SAID, SAID, SAID])
})

test('items of lists keep their dash or number, tables their columns, line breaks their lines', () => {
  const page = `<main><p>${SAID}<br>Hai&nbsp;dòng &amp; ba</p><ol start="3"><li>Ba</li><li><p>Bốn</p></li></ol><ul><li>Gạch</li></ul>` +
    '<table><thead><tr><th>STT</th><th>Việc</th></tr></thead><tbody><tr><td>1</td><td>Cầu</td></tr><tr><td>2</td><td>Đường</td></tr></tbody></table></main>'
  assert.deepEqual(readHtml(page).text.split('\n').slice(1), ['Hai\u00A0dòng & ba', '3. Ba', '4. Bốn', '- Gạch', '| STT | Việc |', '| --- | --- |', '| 1 | Cầu |', '| 2 | Đường |'])
})

test('a page without an article is read whole, and one that nests without end is refused', async () => {
  assert.equal(readHtml('<p>Một</p>hai<div>ba</div>').text, 'Một\nhai\nba')
  assert.deepEqual(await textIntake.decode(utf8('<div>'.repeat(50_000) + SAID), 'a.html'), { kind: 'fault', fault: 'file-too-complex' })
})

test('a page is told as such, with its own encoding', async () => {
  assert.deepEqual(await textIntake.decode(utf8(`<article>${SAID}</article>`), 'bai.HTM'), { kind: 'text', text: SAID, encoding: 'utf-8', sourceKind: 'html', legacy: null, times: [] })
})
