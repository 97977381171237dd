import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'

const missing = (text: string): readonly string[] => read(text, { date: '2024-07-03' }).commitments[0]?.missing ?? ['nothing found']

test('a task that names one body, a checkable act, a date, a product and its superior misses nothing', () => {
  assert.deepEqual(missing('UBND tỉnh giao Sở Y tế trình đề án trạm y tế trước ngày 30/9/2024.'), [])
})

test('each of the six points is missed when its words are absent', () => {
  assert.ok(missing('Chủ tịch UBND tỉnh yêu cầu các đơn vị liên quan kiểm tra trước ngày 30/9/2024.').includes('person'))
  assert.ok(missing('UBND tỉnh giao Sở Y tế tăng cường phối hợp.').includes('task'))
  assert.ok(missing('UBND tỉnh giao Sở Y tế trình đề án.').includes('time'))
  assert.ok(missing('UBND tỉnh giao Sở Y tế trình đề án trước ngày 30/02/2025.').includes('time'))
  assert.ok(missing('UBND tỉnh giao Sở Y tế, Sở Tài chính trình đề án.').includes('responsibility'))
  assert.ok(missing('UBND tỉnh giao Sở Y tế rà soát nguồn lực.').includes('product'))
  assert.ok(missing('Ông Lê Quốc Thịnh, Giám đốc Sở Xây dựng: Chúng tôi sẽ công khai danh sách các hộ.').includes('authority'))
})
