/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshForm, refusedForm } from '../forms/formState.ts'
import { typedFrom } from '../forms/typed.ts'
import { VisitContext, type Visit } from '../request/visit.ts'
import { Field, Select, TextArea, Tick } from './Field.tsx'
import { Form } from './Form.tsx'

const visit: Visit = { language: 'vi', say: (text) => text.vi, path: '/x', href: (path) => path, today: '2026-07-02', signedIn: null }

const shown = (state: ReturnType<typeof freshForm>): string =>
  String(
    <VisitContext.Provider value={visit}>
      <Form id="bao-cao" action="/x" state={state} basedOn={3}>
        <TextArea name="text" label="Báo cáo" hint="Ngắn gọn" />
        <Field name="reason" label="Lý do" />
        <Field name="secret" label="Mật khẩu" type="password" />
        <Select name="progress" label="Tiến độ" choices={[{ value: 'a', name: 'A' }, { value: 'b', name: 'B' }]} />
        <Tick name="ids" value="1" label="Một" />
      </Form>
    </VisitContext.Provider>,
  )

test('a refused form shows everything that was typed again, but no password', () => {
  const typed = typedFrom([['key', 'k1'], ['text', '\nmột <b>'], ['reason', 'vì "thế"'], ['secret', 'lộ'], ['progress', 'b'], ['ids', '1']])
  const html = shown(refusedForm(typed, [{ field: 'text', message: { vi: 'Sai', en: 'Wrong' } }]))
  assert.match(html, /name="key" value="k1"/)
  assert.match(html, /<textarea[^>]*>\n\nmột &lt;b&gt;<\/textarea>/)
  assert.match(html, /value="vì &quot;thế&quot;"/)
  assert.match(html, /<option value="b" selected/)
  assert.match(html, /type="checkbox" name="ids" value="1" checked/)
  assert.ok(!html.includes('lộ'))
})

test('a fault stands in the summary, leads to its field and is read with it', () => {
  const html = shown(refusedForm(typedFrom([]), [{ field: 'text', message: { vi: 'Chưa viết gì', en: 'Empty' } }]))
  assert.match(html, /role="alert"/)
  assert.match(html, /<a href="#bao-cao-text">Chưa viết gì<\/a>/)
  assert.match(html, /<textarea id="bao-cao-text" name="text" aria-describedby="bao-cao-text-hint bao-cao-text-fault" aria-invalid="true"/)
})

test('every fresh form has a key of its own and the version it was shown for', () => {
  const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1]
  assert.notEqual(keyIn(shown(freshForm())), keyIn(shown(freshForm())))
  assert.match(shown(freshForm()), /name="basedOn" value="3"/)
})

test('a form whose key was the fault gets a new one, any other refusal keeps it', () => {
  const typed = typedFrom([['key', 'k1']])
  assert.equal(refusedForm(typed, []).key, 'k1')
  assert.notEqual(refusedForm(typed, [], { newKey: true }).key, 'k1')
})
