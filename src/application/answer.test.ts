import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFUSALS } from './answer.ts'

test('every refusal says what is wrong and what to do, in Vietnamese and in English', () => {
  for (const [code, { vi, en }] of Object.entries(REFUSALS)) {
    for (const text of [vi, en]) assert.ok(text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length >= 2 || /, nên |, so /.test(text), `${code}: "${text}" names no remedy`)
    assert.match(vi, /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i, code)
    assert.equal(vi, vi.normalize('NFC'))
    assert.doesNotMatch(en, /[đươ]/, code)
  }
})
