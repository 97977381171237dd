import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ALL_TIME } from '../../src/domain/calendar/index.ts'
import type { OfficeKey } from '../../src/main/example/index.ts'
import { get } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let offices: ReadonlyMap<OfficeKey, string>
let accounts: Awaited<ReturnType<typeof withExample>>['accounts']
before(async () => {
  site = await startTestSite()
  ;({ offices, accounts } = await withExample(site))
})
after(() => site.stop())

const page = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
  const answer = await get(site.url + path, headers)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const json = async (path: string) => (await get(site.url + path)).json()

/** The cells of the first table under a heading's anchor, row by row, without marks. */
const tableUnder = (html: string, anchor: string): readonly (readonly string[])[] => {
  const section = html.slice(html.indexOf(`id="${anchor}"`))
  const body = section.slice(section.indexOf('<tbody>'), section.indexOf('</tbody>'))
  return body.split('<tr').slice(1).map((row) => [...row.matchAll(/<t[hd][^>]*><div>(.*?)<\/div><\/t[hd]>/g)].map(([, cell]) => (cell ?? '').replaceAll(/<[^>]+>/g, '').trim()))
}

test('the page draws the offers and tells the same figures in its table, which sum', async () => {
  for (const prefix of ['', '/en']) {
    const html = await page(`${prefix}/chuyen-trach-nhiem?year=2026`)
    const view = await site.ports.register.passing.view(site.council, ALL_TIME, site.ports.clock.today())
    assert.ok(view.edges.length >= 5)
    assert.match(html, /<svg class="graph"[^>]*role="img" aria-labelledby="so-do-ten so-do-mo-ta"/)
    const rows = tableUnder(html, 'so-do')
    const [sum, ...edges] = rows.toReversed()
    assert.equal(edges.length, view.edges.length)
    assert.deepEqual(sum?.slice(2).map(Number), sum?.slice(2).map((_, column) => edges.reduce((total, row) => total + Number(row[column + 2]), 0)))
    assert.equal(Number(sum?.[2]), view.handOvers)
    const drawn = [...html.slice(html.indexOf('<svg class="graph"'), html.indexOf('</svg>', html.indexOf('<svg class="graph"'))).matchAll(/class="graph-count.*?<text[^>]*>(\d+)<\/text>/g)]
    assert.equal(drawn.reduce((total, [, count]) => total + Number(count), 0), view.handOvers)
    for (const { toOfficeId } of view.edges) assert.ok(html.includes(`href="${prefix}/co-quan/${toOfficeId}"`))
    for (const { commitmentId } of [...view.bounced, ...view.waits]) assert.ok(html.includes(`href="${prefix}/cam-ket/${commitmentId}"`))
  }
})

test('A→B→A of the example is told as to and fro, and refusals with what is left out', async () => {
  const html = await page('/chuyen-trach-nhiem?year=2026')
  assert.deepEqual(tableUnder(html, 'qua-lai').map(([pair, , times]) => [pair?.split(' ⇄ ').toSorted(), times]), [[['Sở Xây dựng', 'Ủy ban nhân dân thành phố'], '2']])
  assert.deepEqual(tableUnder(html, 'tu-choi'), [['Sở Xây dựng', '4', '3', '0', '1', '3/3'], ['Sở Nông nghiệp và Môi trường', '2', '0', '1', '1', '0/1']])
  assert.match(html, /6 lần từ chối, 4 lần đã rõ đúng sai; 2 lần chưa rõ không tính/)
})

test('without a period it is the present year; quarters add up to their year; an empty one says so and leads on', async () => {
  const year = site.ports.clock.today().slice(0, 4)
  assert.match(await page('/chuyen-trach-nhiem'), new RegExp(`<option value="${year}" selected`))
  const of = async (query: string): Promise<number> => (await json(`/api/v1/passing?${query}`)).handOvers
  const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => of(`year=2026&quarter=${quarter}`)))
  assert.equal(quarters.reduce((sum, number) => sum + number, 0), await of('year=2026'))
  assert.equal(await of('year=all'), 10)
  const empty = await page('/chuyen-trach-nhiem?year=2026&quarter=1')
  assert.match(empty, /Không có đề nghị chuyển nào trong kỳ này/)
  assert.match(empty, /href="\/chuyen-trach-nhiem\?year=all"/)
  assert.doesNotMatch(empty, /<svg class="graph"/)
})

test('the API answers as described, names every office it mentions, and refuses a malformed period', async () => {
  const { components } = await json('/api/v1/openapi.json')
  const answer = await json('/api/v1/passing?year=all')
  assert.deepEqual(Object.keys(answer).toSorted(), Object.keys(components.schemas.Passing.properties).toSorted())
  const named = new Set(answer.offices.map(({ id }: { id: string }) => id))
  for (const { fromOfficeId, toOfficeId } of answer.edges) assert.ok(named.has(fromOfficeId) && named.has(toOfficeId))
  for (const query of ['year=99', 'year=abcd', 'quarter=5']) assert.equal((await get(`${site.url}/api/v1/passing?${query}`)).status, 400, query)
})

test('the CSV has every offer of the period, one a row', async () => {
  const answer = await get(`${site.url}/chuyen-trach-nhiem.csv?year=2026`)
  assert.match(answer.headers.get('content-disposition') ?? '', /filename="chuyen-trach-nhiem\.csv"/)
  const lines = (await answer.text()).trimEnd().split('\r\n')
  assert.equal(lines.length - 1, (await json('/api/v1/passing?year=2026')).handOvers)
  assert.equal((await (await get(`${site.url}/chuyen-trach-nhiem.csv?year=2026&quarter=1`)).text()).trimEnd().split('\r\n').length, 1)
})

test('an office’s page tells what it handed on, refused and got back, each figure as long as the list it leads to', async () => {
  for (const key of ['construction', 'cauMay', 'environment', 'cityExecutive', 'homeAffairs'] as const) {
    const officeId = offices.get(key)!
    const html = await page(`/co-quan/${officeId}`)
    const section = html.slice(html.indexOf('id="chuyen-trach-nhiem"'))
    const figures = [...section.slice(0, section.indexOf('</dl>')).matchAll(/<a href="(\/cam-ket[^"]*)">.*?<dd class="figures">(\d+)<\/dd>/g)].map(([, to, figure]) => ({ to: (to ?? '').replaceAll('&amp;', '&'), figure: Number(figure) }))
    assert.equal(figures.length, 5)
    for (const { to, figure } of figures) {
      const { total } = await json(to.replace('/cam-ket', '/cam-ket.json'))
      if (to.includes('passed=moved')) assert.ok(figure >= total && total > 0, `${key}: days of move on ${total} promises`)
      else assert.equal(total, figure, `${key}: ${to}`)
    }
  }
  const refused = await page(`/cam-ket?office=${offices.get('construction')}&passed=refused`)
  assert.match(refused, /Đã từ chối nhận/)
  assert.match(refused, /<input type="hidden" name="passed" value="refused"/)
})

test('an agency finds the same figures on its own desk; the committees and the standing committee have none', async () => {
  const desk = async (username: string) => page('/ban-lam-viec', { cookie: await site.signIn(accounts.find((account) => account.username === username)!) })
  const section = (html: string) => html.slice(html.indexOf('id="chuyen-trach-nhiem"'), html.indexOf('</section>', html.indexOf('id="chuyen-trach-nhiem"')))
  assert.equal(section(await desk('so.xaydung')), section(await page(`/co-quan/${offices.get('construction')}`)))
  assert.ok(!(await desk('ban.dothi')).includes('id="chuyen-trach-nhiem"'))
})

test('a council where nothing was ever adopted has the page all the same', async () => {
  const bare = await startTestSite()
  try {
    const html = await (await get(`${bare.url}/chuyen-trach-nhiem`)).text()
    assert.match(html, /Không có đề nghị chuyển nào trong kỳ này/)
    assert.match(html, /Không có cam kết nào phải chờ trả lời/)
  } finally {
    await bare.stop()
  }
})
