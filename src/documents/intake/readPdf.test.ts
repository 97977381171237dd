import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfFile } from '../../../test/documents/pdfFile.ts'
import { textIntake } from '../textIntake.ts'

const read = (bytes: Uint8Array) => textIntake.decode(bytes, 'nghi-quyet.pdf')
const fault = (reason: string) => ({ kind: 'fault', fault: reason })

test('lines of one paragraph are joined, points of a list begin lines, page numbers are left out', async () => {
  const decoded = await read(pdfFile([
    ['Sở Xây dựng cam kết hoàn thành việc rà soát các dự án', 'chậm tiến độ trước ngày 30/9/2026.', '1. Ủy ban nhân dân phường', '2. Sở Y tế chuẩn bị và', '1'],
    ['trình đề án.', '2'],
  ]))
  assert.deepEqual(decoded, {
    kind: 'text', encoding: 'utf-8', sourceKind: 'pdf', legacy: null, times: [],
    text: 'Sở Xây dựng cam kết hoàn thành việc rà soát các dự án chậm tiến độ trước ngày 30/9/2026.\n1. Ủy ban nhân dân phường\n2. Sở Y tế chuẩn bị và trình đề án.',
  })
})

test('a scan is told apart: no letters at all, or pictures on most pages', async () => {
  assert.deepEqual(await read(pdfFile(['picture', 'picture'])), fault('no-text-layer'))
  assert.deepEqual(await read(pdfFile([['Ký bởi: Ủy ban nhân dân'], 'picture', 'picture'])), fault('no-text-layer'))
  assert.deepEqual(await read(pdfFile([['123', '---']])), fault('no-text-layer'))
  assert.equal((await read(pdfFile([['Văn bản có chữ.'], 'picture']))).kind, 'text')
})

test('a locked, cut, or false PDF and one of 1,501 pages are refused, each by its own name', async () => {
  assert.deepEqual(await read(pdfFile([['chữ']], { locked: true })), fault('file-encrypted'))
  assert.deepEqual(await read(pdfFile([['chữ']]).slice(0, 200)), fault('file-broken'))
  assert.deepEqual(await read(new TextEncoder().encode('Đây là chữ')), fault('file-kind-mismatch'))
  assert.deepEqual(await read(pdfFile([['chữ']], { repeat: 1_501 })), fault('file-too-many-pages'))
})
