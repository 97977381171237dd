import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv, csvCell } from './csv.ts'

test('a text that a spreadsheet would run gets an apostrophe before it', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) assert.match(csvCell(`${start}HYPERLINK("x")`), /^"?'/)
  assert.equal(csvCell('a=b'), 'a=b')
  assert.equal(csvCell(-3), '-3')
})

test('commas, quotes and line breaks stay inside their cell', () => {
  assert.equal(csvCell('nói: "xong", rồi'), '"nói: ""xong"", rồi"')
  assert.equal(csvCell('một\nhai'), '"một\nhai"')
  assert.equal(csvCell(['a', 'b']), 'a; b')
  assert.equal(csvCell(null), '')
})

test('a file has a byte-order mark, a head and CRLF after every row', () => {
  assert.equal(csv(['ten', 'so'], [{ ten: 'Sở Y tế', so: 2, thua: 'x' }]), '\uFEFFten,so\r\nSở Y tế,2\r\n')
})
