import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'

const found = (words: string) => read(`Ông Trần Văn Đường, Giám đốc Sở Xây dựng: ${words}\n`, { date: '2026-07-03' }).commitments[0] ?? assert.fail(words)

test('E40 what is said of a day at the sitting is read when it can be, and kept in its words when it cannot', () => {
  const quarter = found('Sở Xây dựng sẽ hoàn thành kè sông đoạn 2 trong quý IV năm 2026.')
  assert.deepEqual([quarter.deadline, quarter.precision], ['2026-12-31', 'quarter'])
  for (const words of ['sớm nhất', 'trong thời gian tới']) {
    const vague = found(`Sở Xây dựng cam kết hoàn thành kè sông đoạn 2 ${words}.`)
    assert.equal(vague.deadline, null, words)
    assert.ok(vague.quote.includes(words), `${words}: ${vague.quote}`)
  }
})
