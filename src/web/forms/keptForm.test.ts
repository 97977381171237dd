import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Hono } from 'hono'
import { isOwnPath, packKept, unpackKept } from './keptForm.ts'
import { readTyped, typedFrom } from './typed.ts'

test('whatever was typed comes back whole: marks, quotes, tags, repeated fields', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (pairs) => {
    const kept = { target: '/ban-lam-viec/bao-cao/1?x=1', pairs, fileNames: ['minh chứng.pdf'] }
    assert.deepEqual(unpackKept(packKept(kept)), kept)
  }))
})

test('a kept form goes only to a path of this site', () => {
  for (const path of ['/', '/cam-ket/1?q=a#b', '/en/ban-lam-viec']) assert.ok(isOwnPath(path), path)
  for (const path of ['', 'cam-ket', '//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example', '/\n/evil.example', '/.//evil.example'])
    assert.ok(!isOwnPath(path), JSON.stringify(path))
  assert.equal(unpackKept(packKept({ target: '//evil.example', pairs: [], fileNames: [] })), null)
})

test('a field that is not a kept form is none', () => {
  for (const text of ['', '{', 'null', '[]', '{"target":"/"}', '{"target":"/","pairs":[["a"]],"fileNames":[]}']) assert.equal(unpackKept(text), null)
})

test('a posted form is read with plain line ends, every value of a name, and files by name', async () => {
  const form = new FormData()
  form.append('text', 'một\r\nhai')
  form.append('ids', '1')
  form.append('ids', '2')
  form.append('files', new File([], ''))
  form.append('files', new File(['x'], 'ảnh.png'))
  form.append('files', new File([], 'rỗng.txt'))
  const app = new Hono()
  let typed = typedFrom([])
  app.post('/', async (c) => {
    typed = await readTyped(c)
    return c.body(null, 204)
  })
  await app.request('/', { method: 'POST', body: form })
  assert.equal(typed.text('text'), 'một\nhai')
  assert.deepEqual(typed.all('ids'), ['1', '2'])
  assert.deepEqual(typed.fileNames, ['ảnh.png', 'rỗng.txt'])
  assert.deepEqual((await typed.files('files')).map(({ name, bytes }) => [name, bytes.length]), [['ảnh.png', 1], ['rỗng.txt', 0]])
  assert.equal(typedFrom([]).text('absent'), '')
})
