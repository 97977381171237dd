import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disposition } from './downloads.ts'

test('a file keeps its Vietnamese name, and no name can add a header', () => {
  assert.equal(disposition('Nghị quyết 65.docx'), `attachment; filename="Nghi quyet 65.docx"; filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%2065.docx`)
  assert.match(disposition('a"\r\nSet-Cookie: x=1'), /^[\x20-\x7e]+$/)
  assert.equal(disposition('a"b').split('"').length, 3)
})
