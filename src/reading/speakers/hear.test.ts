import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, type Finding } from '../index.ts'

const found = (text: string): readonly Finding[] => read(text, { date: '2024-07-03' }).commitments
const whoSays = (text: string): readonly (readonly [string | null, string | null, string | null])[] => found(text).map(({ speaker, speakerRole, owner }) => [speaker, speakerRole, owner])

test('one named with a post before speaking is known by it when speaking', () => {
  assert.deepEqual(whoSays('Sáng nay, Giám đốc Sở Xây dựng Lê Quốc Thịnh đi thăm chung cư cũ.\n"Chúng tôi sẽ công khai danh sách các hộ trong tháng 8/2024", ông Thịnh nói.'), [
    ['Lê Quốc Thịnh', 'Giám đốc Sở Xây dựng', 'Sở Xây dựng'],
  ])
})

test('a name that follows the seat of an office is not run together with it', () => {
  assert.deepEqual(whoSays('Trả lời đại biểu, giám đốc Sở Xây dựng Hà Nội Lê Quốc Thịnh cho biết sẽ công khai danh sách các hộ trong tháng 8/2024.'), [
    ['Lê Quốc Thịnh', 'giám đốc Sở Xây dựng Hà Nội', 'Sở Xây dựng Hà Nội'],
  ])
  assert.deepEqual(whoSays('Chủ tịch UBND quận Cầu Mây Bùi Quang Anh cho biết sẽ công khai danh sách các hộ trong tháng 8/2024.').map(([speaker]) => speaker), ['Bùi Quang Anh'])
})

test('another person of the same last name does not take over a post', () => {
  const [said] = whoSays('Giám đốc Sở Xây dựng Lê Quốc Thịnh đi thăm chung cư cũ.\n"Chúng tôi sẽ công khai danh sách trong tháng 8/2024", ông Phạm Hữu Thịnh nói.')
  assert.deepEqual(said, ['Phạm Hữu Thịnh', null, 'Phạm Hữu Thịnh'])
})

test('a place beside the name of an office is nobody who speaks', () => {
  const text = 'Về chùa Ba Sơn, UBND TP Hải Ninh cho biết sẽ kiểm tra trong tháng 8/2024.'
  assert.deepEqual(read(text, { date: '2024-07-03' }).speakers.map(({ name }) => name), ['UBND TP Hải Ninh'])
})

test('where a sentence is passive, whoever stands behind “được” bears the task', () => {
  const [one] = found('Giám đốc Sở Y tế Lê Văn Tường nói: Các vi phạm này sẽ được Thanh tra Chính phủ xem xét trong tháng 8/2024.')
  assert.equal(one?.owner, 'Thanh tra Chính phủ')
})

test('a day of the month is no number of offices', () => {
  assert.equal(found('Giám đốc Sở Y tế Lê Văn Tường nói: Ngày 5/11/2024 Sở Y tế sẽ công bố kết quả kiểm tra.')[0]?.owner, 'Sở Y tế')
})

test('a name that ends like a word for somebody outside is no outsider', () => {
  assert.equal(found('Giám đốc Sở Y tế Bùi Quang Anh cho biết sẽ công khai danh sách các phòng khám trong tháng 8/2024.').length, 1)
  assert.equal(found('Tại phiên họp, người đứng đầu cho biết nước Anh sẽ công khai danh sách trong tháng 8/2024.').length, 0)
})
