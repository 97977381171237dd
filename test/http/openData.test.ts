import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { get } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
before(async () => {
  site = await startTestSite()
  await withExample(site)
})
after(() => site.stop())

const json = async (path: string) => (await get(site.url + path)).json()

test('the API describes itself in OpenAPI 3.1 and answers as described', async () => {
  const description = await json('/api/v1/openapi.json')
  assert.match(description.openapi, /^3\.1/)
  assert.deepEqual(Object.keys(description.paths).toSorted(), ['/commitments', '/commitments/{id}', '/passing'])
  const described = Object.keys(description.components.schemas.Commitment.properties).toSorted()
  const { commitments } = await json('/api/v1/commitments?size=1')
  assert.deepEqual(Object.keys(commitments[0]).toSorted(), described)
  const one = await json(`/api/v1/commitments/${commitments[0].id}`)
  assert.equal(one.history.length, one.commitment.version)
})

test('walking the pages of the API meets every commitment once', async () => {
  const { total } = await json('/api/v1/commitments?size=1')
  const seen = new Set<string>()
  for (let page = 1; seen.size < total && page <= total; page++)
    for (const { id } of (await json(`/api/v1/commitments?size=3&page=${page}`)).commitments) {
      assert.ok(!seen.has(id))
      seen.add(id)
    }
  assert.equal(seen.size, total)
})

test('a malformed filter of the API is a problem document that names the parameter', async () => {
  for (const query of ['status=captured', 'page=0', 'size=101', 'timeliness=x']) {
    const answer = await get(`${site.url}/api/v1/commitments?${query}`)
    assert.equal(answer.status, 400, query)
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
    assert.match((await answer.json()).detail, new RegExp(query.split('=')[0] ?? ''))
  }
})

test('the CSV opens in a spreadsheet: byte-order mark, one row for each commitment, nothing that runs', async () => {
  const answer = await get(`${site.url}/cam-ket.csv`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  const again = await get(`${site.url}/cam-ket.csv`)
  assert.match(again.headers.get('content-disposition') ?? '', /attachment; filename="cam-ket\.csv"/)
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
  assert.equal(lines.length - 1, (await json('/cam-ket.json')).total)
  assert.ok(!lines.some((line) => /(^|,)[=+@]/.test(line)))
})
