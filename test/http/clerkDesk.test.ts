import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS } from '../../src/application/answer.ts'
import { get, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

const LINES = [1, 2, 3].map((road) => `Sở Xây dựng cam kết hoàn thành dự án đường số ${road} trước ngày 30/8/2027 và báo cáo Hội đồng nhân dân thành phố.\n`)
const TEXT = `BIÊN BẢN\nÔng Nguyễn Văn An, Giám đốc Sở Xây dựng: Tôi xin báo cáo.\n${LINES.join('')}`

let site: TestSite
let clerk = ''
let secretary = ''
let agency = ''
let sitting = ''
let source = ''
let keys = 0

before(async () => {
  site = await startTestSite()
  const signedIn = async (role: 'clerk' | 'secretary' | 'agency'): Promise<string> => site.signIn(await site.account(role, 'van-phong'))
  clerk = await signedIn('clerk')
  secretary = await signedIn('secretary')
  agency = await signedIn('agency')
})
after(() => site.stop())

const send = (path: string, fields: Readonly<Record<string, string>>, cookie = clerk): Promise<Response> => {
  keys += 1
  return post(site.url + path, { key: `test-${keys}`, ...fields }, { cookie })
}
const show = async (path: string, cookie = clerk): Promise<string> => (await get(site.url + path, { cookie })).text()
const placeOf = (words: string): { readonly start: string; readonly end: string } => {
  const [, start = '', end = ''] = /data-card="(\d+)-(\d+)"/.exec(words) ?? []
  return { start, end }
}
/** The card of the page that quotes these words. */
const cardWith = (html: string, words: string): string => html.split('<article').slice(1).find((card) => card.includes(words)) ?? ''
const terms = (action: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({ action, owner: '', newOffice: '', ownerNamed: 'Sở Xây dựng', supporting: '', product: '', dueWords: 'trước ngày 30/8/2027', dueKind: 'before', dueDate: '29/8/2027', duePrecision: '', ...changes })

test('a sitting without a name, or on 30 February, is refused and keeps what was typed', async () => {
  const nameless = await send('/ban-lam-viec/phien/moi', { name: ' ', date: '2026-07-03' })
  assert.equal(nameless.status, 422)
  assert.match(await nameless.text(), /value="2026-07-03"/)
  const impossible = await send('/ban-lam-viec/phien/moi', { name: 'Phiên chất vấn', date: '30/2/2026' })
  assert.equal(impossible.status, 422)
  const html = await impossible.text()
  assert.match(html, /type="text" value="30\/2\/2026"/)
  assert.match(html, /value="Phiên chất vấn"/)
})

test('a sitting is recorded, and leads to its page', async () => {
  const answer = await send('/ban-lam-viec/phien/moi', { name: 'Phiên chất vấn', date: '03/7/2026' })
  assert.equal(answer.status, 303)
  sitting = (answer.headers.get('location') ?? '').split('?')[0] ?? ''
  assert.match(await show(sitting), /Phiên chất vấn ngày 03 tháng 7 năm 2026/)
})

test('a text needs a name and content; its name may hold a dot; filed twice it leads to the filed copy', async () => {
  const empty = await send(`${sitting}/nap-van-ban`, { name: '', text: ' ', documentDate: '30/2/2026' })
  assert.equal(empty.status, 422)
  assert.equal((await empty.text()).match(/<li><a href="#nap-/g)?.length, 3)
  const filed = await send(`${sitting}/nap-van-ban`, { name: 'Biên bản 03.7', text: TEXT, documentDate: '' })
  assert.equal(filed.status, 303)
  source = (filed.headers.get('location') ?? '').split('?')[0] ?? ''
  const again = await send(`${sitting}/nap-van-ban`, { name: 'Biên bản', text: TEXT, documentDate: '' })
  assert.equal(again.status, 422)
  assert.ok((await again.text()).includes(`href="${source}"`))
})

test('20 MB of pasted text are refused as too large, without sending them back', async () => {
  const answer = await send(`${sitting}/nap-van-ban`, { name: 'Văn bản dài', text: 'a'.repeat(20_000_000), documentDate: '' })
  assert.equal(answer.status, 413)
  const html = await answer.text()
  assert.ok(html.length < 100_000)
  assert.match(html, /value="Văn bản dài"/)
})

test('the text stands on the page with a mark and a card for each proposal, and says why it was made', async () => {
  const html = await show(source)
  for (const line of LINES) {
    const { start, end } = placeOf(cardWith(html, line.slice(0, 50)))
    assert.ok(html.includes(`id="t-${start}-${end}"`) && html.includes(`id="f-${start}-${end}"`))
    assert.ok(TEXT.slice(Number(start), Number(end)).includes('cam kết hoàn thành'))
  }
  assert.match(html, /<code>promise-pledge<\/code>/)
})

test('an impossible due date is refused on its card, keeps what was typed and adds no office', async () => {
  const place = placeOf(cardWith(await show(source), 'đường số 1'))
  const answer = await send(source, { viec: 'nhan', ...place, ...terms('Hoàn thành đường số 1', { dueDate: '30/2/2027', newOffice: 'Sở Chưa Lập' }) })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.ok(html.includes(REFUSALS['due-date-not-in-calendar'].vi) && html.includes('value="30/2/2027"') && html.includes('value="Sở Chưa Lập"'))
  assert.deepEqual(await site.ports.register.offices(site.council), [])
})

test('a proposal is accepted with a new office, however often the form is sent', async () => {
  const place = placeOf(cardWith(await show(source), 'đường số 1'))
  const form = { viec: 'nhan', ...place, ...terms('Hoàn thành đường số 1', { newOffice: 'Sở Xây dựng' }), key: 'accepted-once' }
  for (const answer of [await send(source, form), await send(source, form)]) {
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), `${source}?xong=da-nhan-cam-ket#f-${place.start}-${place.end}`)
  }
  assert.deepEqual((await site.ports.register.offices(site.council)).map(({ name }) => name), ['Sở Xây dựng'])
  assert.match(cardWith(await show(source), 'đường số 2'), /<option value="[^"]+" selected="">Sở Xây dựng<\/option>/)
})

test('a date counted from days comes back explained before it is recorded, and is recorded as it was counted', async () => {
  const place = placeOf(cardWith(await show(source), 'đường số 1'))
  const [, commitmentId = ''] = /name="commitmentId" value="([^"]+)"/.exec(cardWith(await show(source), 'đường số 1')) ?? []
  const row = async () => (await site.ports.register.commitment(site.council, commitmentId)) ?? assert.fail()
  const edit = async (changes: Readonly<Record<string, string>>) =>
    send(source, { viec: 'sua', ...place, commitmentId, basedOn: `${(await row()).version}`, ...terms('Hoàn thành đường số 1', { dueWords: 'trong vòng 10 ngày làm việc', dueKind: 'within', dueDate: '', ...changes }) })
  const count = { countFrom: '24/4/2026', countDays: '3', countType: 'working' }

  const half = await edit({ countDays: '3' })
  assert.equal(half.status, 422)
  assert.ok((await half.text()).includes('Hãy nhập đủ, hoặc để trống cả hai.'))
  const far = await edit({ ...count, countFrom: '2031-05-02' })
  assert.equal(far.status, 422)
  assert.ok((await far.text()).includes('Năm 2031: Chưa có lịch nghỉ của năm này'))
  assert.equal((await edit({ ...count, countDays: '0' })).status, 422)
  assert.equal((await edit({ ...count, countFrom: '31/4/2026' })).status, 422)

  const before = (await row()).version
  const first = await edit(count)
  assert.equal(first.status, 422)
  const shown = await first.text()
  assert.ok(shown.includes('3 ngày làm việc kể từ ngày 24/4/2026 (không tính ngày đầu), trừ 4 ngày cuối tuần, Nghỉ bù Giỗ Tổ Hùng Vương 27/4/2026'), 'explained')
  assert.ok(shown.includes('Hãy xem lại trước khi ghi') && !shown.includes('aria-invalid'))
  assert.ok(shown.includes('name="dueDate" aria-describedby') && shown.includes('value="2026-05-04"') && shown.includes('value="24/4/2026"'))
  assert.equal((await row()).version, before)

  assert.equal((await edit({ ...count, dueDate: '2026-05-04' })).status, 303)
  const recorded = await row()
  assert.deepEqual([recorded.dueDate, recorded.dueKind, recorded.dueCounted?.days, recorded.dueCounted?.calendarVersion], ['2026-05-04', 'within', 3, 0])
  assert.ok(cardWith(await show(source), 'đường số 1').includes('3 ngày làm việc kể từ ngày 24/4/2026'))

  // The year's list is replaced: 4 May is now a day off, and counting anew would give another day.
  const secretaryOf = { council: site.council, actor: { account: 'thu-ky', role: 'secretary', office: 'van-phong' } } as const
  const answer = await site.useCases.setHolidays(secretaryOf, { key: 'lich', year: 2026, daysOff: [{ day: '2026-05-04', name: 'Ngày nghỉ mới', nameEn: null }], workedDays: [], documentNumber: '1/TB' })
  assert.equal(answer.kind, 'done')
  assert.equal((await edit({ ...count, dueDate: '2026-05-04', product: 'Đường đã nghiệm thu' })).status, 303)
  const corrected = await row()
  assert.equal(corrected.product, 'Đường đã nghiệm thu')
  assert.deepEqual([corrected.dueDate, corrected.dueCounted], [recorded.dueDate, recorded.dueCounted])
  const anew = await edit({ ...count, countDays: '4', dueDate: '2026-05-04' })
  assert.ok((await anew.text()).includes('lịch nghỉ lần 1'))
})

test('two people on one record: the second sees both versions and sends theirs on the new one', async () => {
  const card = cardWith(await show(source), 'đường số 1')
  const [, commitmentId = ''] = /name="commitmentId" value="([^"]+)"/.exec(card) ?? []
  const [, basedOn = ''] = /name="basedOn" value="([^"]+)"/.exec(card) ?? []
  const edit = (action: string, version: string, cookie: string) => send(source, { viec: 'sua', ...placeOf(card), commitmentId, basedOn: version, ...terms(action) }, cookie)
  assert.equal((await edit('Của chuyên viên', basedOn, clerk)).status, 303)
  const met = await edit('Của thư ký', basedOn, secretary)
  assert.equal(met.status, 409)
  const html = await met.text()
  assert.ok(html.includes('Của chuyên viên') && html.includes('Của thư ký'))
  const [, newer = ''] = /name="basedOn" value="([^"]+)"/.exec(html) ?? []
  assert.equal((await edit('Của thư ký', newer, secretary)).status, 303)
})

test('words someone else has just captured are met with both versions too', async () => {
  const place = placeOf(cardWith(await show(source), 'đường số 2'))
  const accept = (action: string, cookie: string) => send(source, { viec: 'nhan', ...place, ...terms(action) }, cookie)
  assert.equal((await accept('Một', clerk)).status, 303)
  assert.equal((await accept('Hai', secretary)).status, 409)
})

test('a proposal is rejected with a reason, stays, and is restored', async () => {
  const place = placeOf(cardWith(await show(source), 'đường số 3'))
  assert.equal((await send(source, { viec: 'bo', ...place, reason: 'chỉ là nhận định' })).status, 303)
  assert.match(cardWith(await show(source), 'đường số 3'), /chỉ là nhận định/)
  assert.equal((await send(source, { viec: 'khoi-phuc', ...place })).status, 303)
  assert.match(cardWith(await show(source), 'đường số 3'), /class="finding finding-open"/)
})

test('words typed by hand must stand in the source, in one place', async () => {
  const add = (words: string) => send(source, { viec: 'them', start: '', end: '', words, ...terms('Việc') })
  for (const [words, refusal] of [['không có câu này', 'quote-not-in-source'], ['Sở Xây dựng', 'quote-ambiguous'], ['', 'quote-is-empty']] as const) {
    const answer = await add(words)
    assert.equal(answer.status, 422)
    assert.ok((await answer.text()).includes(REFUSALS[refusal].vi), refusal)
  }
  assert.equal((await add('Tôi xin báo cáo')).status, 303)
})

test('a clerk sees the annex but neither confirms nor adopts; an agency sees none of it', async () => {
  const html = await show(`${sitting}/phu-luc`)
  assert.match(html, /do Thư ký kỳ họp thực hiện/)
  assert.doesNotMatch(html, /form="xac-nhan"|kiem-tra/)
  assert.equal((await send(`${sitting}/phu-luc/kiem-tra`, { viec: 'thong-qua' })).status, 403)
  for (const path of [sitting, source, `${sitting}/phu-luc`, '/ban-lam-viec/co-quan']) assert.equal((await get(site.url + path, { cookie: agency })).status, 403, path)
})

test('the secretary confirms, checks and adopts; what is missing is told before', async () => {
  const { id: committee } = await officeOf('Ban Đô thị')
  const rows = (await site.ports.register.commitments(site.council, { statuses: ['captured'], order: 'place', limit: 9, offset: 0, today: '2026-07-03' })).rows
  const [aside, first, second] = rows.map(({ id }) => id)
  assert.ok(aside && first && second)
  const owner = (await officeOf('Sở Xây dựng')).id
  const version = rows.find(({ id }) => id === first)?.version
  assert.equal((await send(source, { viec: 'sua', start: '0', end: '1', commitmentId: first, basedOn: String(version), ...terms('Hoàn thành đường số 1', { owner }) })).status, 303)
  for (const id of [first, second]) assert.equal((await send(`${sitting}/phu-luc`, { viec: id }, secretary)).status, 303)

  const form = { number: '65/NQ-HĐND', date: '05/7/2026', subject: 'Về chất vấn', signer: 'Nguyễn Văn Bình', ban: committee }
  const faulty = await send(`${sitting}/phu-luc/kiem-tra`, { ...form, number: '', date: '02/7/2026', ban: '' }, secretary)
  assert.equal(faulty.status, 422)
  const told = await faulty.text()
  for (const refusal of ['overseer-missing', 'owner-missing', 'resolution-needs-number', 'resolution-before-sitting'] as const) assert.ok(told.includes(REFUSALS[refusal].vi), refusal)
  assert.match(told, /value="Nguyễn Văn Bình"/)

  const check = await (await send(`${sitting}/phu-luc/kiem-tra`, { ...form, 'de-lai': second }, secretary)).text()
  const [, line = ''] = /name="dong" value="([^"]+)"/.exec(check) ?? []
  const adopted = await send(`${sitting}/phu-luc/kiem-tra`, { ...form, viec: 'thong-qua', dong: line }, secretary)
  assert.equal(adopted.status, 303)
  const resolution = (adopted.headers.get('location') ?? '').split('?')[0] ?? ''
  assert.match(await show(resolution), /Nghị quyết 65\/NQ-HĐND/)
  assert.equal((await site.ports.register.commitment(site.council, first))?.status, 'owed')
  assert.equal((await site.ports.register.commitment(site.council, second))?.status, 'confirmed')
})

test('an office of a known name, spelt otherwise, is not added again', async () => {
  const answer = await send('/ban-lam-viec/co-quan', { name: 'SỞ XÂY DỰNG', nameEn: '', kind: 'agency' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Đã có cơ quan cùng tên: Sở Xây dựng/)
})

/** The office of this name, added as a committee where there is none. */
const officeOf = async (name: string): Promise<{ readonly id: string }> => {
  const find = async () => (await site.ports.register.offices(site.council)).find((office) => office.name === name)
  const known = await find()
  if (known) return known
  assert.equal((await send('/ban-lam-viec/co-quan', { name, nameEn: '', kind: 'committee' })).status, 303)
  const added = await find()
  assert.ok(added)
  return added
}
