import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read } from './index.ts'

/** Texts of our own invention, each with the reading a clerk would expect beside it; the day is that of the document. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['nghi-quyet-van-linh', '2023-07-14', 'a resolution on questioning with every kind of deadline, lines torn by a fixed width'],
  ['bien-ban-hong-khe', '2024-12-10', 'minutes with turns of officials, deputies and the chair'],
  ['bao-chi-hai-phu', '2025-07-09', 'a press report with headline, abstract and attributed speech'],
  ['khong-cam-ket-dong-ly', '2024-03-12', 'a report without any commitment'],
  ['ngay-thang-sai-an-trach', '2025-01-20', 'tasks due on days that do not exist'],
  ['ket-luan-xa-suoi-ngan', '2025-09-05', 'conclusions of a commune council'],
]

const folder = new URL('../../test/texts/', import.meta.url)

for (const [name, date, what] of TEXTS) {
  test(`${what} is read as expected (${name})`, () => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8').normalize('NFC')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8').normalize('NFC'))
    const found = read(text, { date }).commitments.map(({ quote, owner, deadline, precision, force }) => ({ quote, owner, deadline, precision, force }))
    assert.deepEqual(found, expected)
  })
}

test('a day that no calendar has is kept undated, with its kind and a rule that says so', () => {
  const text = readFileSync(new URL('ngay-thang-sai-an-trach.txt', folder), 'utf8').normalize('NFC')
  const unreadable = read(text, { date: '2025-01-20' }).commitments.filter(({ rules }) => rules.includes('deadline-impossible'))
  assert.deepEqual(unreadable.map(({ deadlineKind, deadline }) => [deadlineKind, deadline]), [['before', null], ['month', null], ['on', null], ['quarter', null]])
  assert.ok(unreadable.every(({ missing }) => missing.includes('time')))
})

test('minutes tell who spoke and in what post', () => {
  const text = readFileSync(new URL('bien-ban-hong-khe.txt', folder), 'utf8').normalize('NFC')
  const { speakers } = read(text, { date: '2024-12-10' })
  assert.deepEqual(speakers.map(({ name, role }) => [name, role]), [
    ['Chủ tọa', 'Chủ tọa'], ['Phạm Hoài Sơn', 'Đại biểu'], ['Trần Gia Khang', 'Giám đốc Sở Xây dựng'], ['Lý Thu Hà', 'Phó Chủ tịch UBND thành phố'],
    ['Đỗ Minh Tuệ', 'Đại biểu'], ['Vũ Đình Lâm', 'Giám đốc Sở Giao thông vận tải'], ['Ngô Thanh Mai', 'Chủ tịch HĐND thành phố'],
  ])
})
