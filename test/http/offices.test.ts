import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS } from '../../src/application/answer.ts'
import { shortDay } from '../../src/web/words/dates.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
/** The day on which this runs: what is recorded may not lie ahead of it. */
let today = ''
let offices: Awaited<ReturnType<typeof withExample>>['offices']
const cookie = { clerk: '', secretary: '', standing: '', agency: '' }

before(async () => {
  site = await startTestSite()
  today = site.ports.clock.today()
  offices = (await withExample(site)).offices
  const council = id('councilOffice')
  Object.assign(cookie, {
    clerk: await site.signIn(await site.account('clerk', council)), secretary: await site.signIn(await site.account('secretary', council)),
    standing: await site.signIn(await site.account('standingCommittee', id('standingCommittee'))), agency: await site.signIn(await site.account('agency', id('police'))),
  })
})
after(() => site.stop())

const id = (key: Parameters<typeof offices.get>[0]): string => offices.get(key) ?? assert.fail(key)
const desk = (officeId: string, step = ''): string => `/ban-lam-viec/co-quan/${officeId}${step}`
const show = async (path: string, who = ''): Promise<string> => {
  const answer = await get(site.url + path, who === '' ? {} : { cookie: who })
  assert.equal(answer.status, 200, path)
  return answer.text()
}
/** The one form of a page by its id, with what a browser would send along. */
const formOn = (html: string, form: string): string => html.slice(html.indexOf(`<form id="${form}"`)).split('</form>')[0] ?? ''
const send = async (who: string, path: string, form: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  post(site.url + path, { ...Object.fromEntries(hiddenIn(formOn(await show(path, who), form))), ...fields }, { cookie: who })
const refusedWith = async (answer: Response, ...texts: readonly string[]): Promise<void> => {
  assert.equal(answer.status, 422)
  const html = await answer.text()
  for (const text of texts) assert.ok(html.includes(text), text)
}

test('a renamed office is the same office: old and new name stand on its page, and its promises are found by both', async () => {
  const police = id('police')
  const form = { viec: 'doi-ten', name: 'Công an thành phố Vĩnh Sơn', nameEn: 'Vĩnh Sơn Police', documentNumber: '9/QĐ-BCA', renamedOn: today }
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, documentNumber: '' }), REFUSALS['office-document-missing'].vi, 'value="Công an thành phố Vĩnh Sơn"')
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, renamedOn: '30/2/2026' }), REFUSALS['office-day-not-in-calendar'].vi, 'value="30/2/2026"')
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, name: 'Sở Y tế' }), REFUSALS['office-name-taken'].vi)
  const done = await send(cookie.clerk, desk(police), `doi-ten-${police}`, form)
  assert.equal(done.headers.get('location'), `${desk(police)}?xong=da-doi-ten-co-quan`)
  const html = await show(`/co-quan/${police}`)
  assert.match(html, /<h1>Công an thành phố Vĩnh Sơn<\/h1>/)
  assert.match(html, /Tên qua các thời kỳ/)
  assert.match(await show(`/en/co-quan/${police}`), /<h1>Vĩnh Sơn Police<\/h1>/)
  const { rows: [owed] } = await site.ports.register.commitments(site.council, { ownerOfficeId: police, order: 'due', limit: 1, offset: 0, today })
  const listed = await site.ports.register.commitments(site.council, { q: 'Công an thành phố', ownerOfficeId: police, order: 'due', limit: 9, offset: 0, today })
  assert.ok(owed && listed.total > 0)
  // The adopted annex shows the name of its day.
  assert.equal(owed.adoptedOwnerName, 'Công an thành phố')
  const annex = await show(`/phien-chat-van/${owed.sittingId}`)
  assert.ok(annex.includes('>Công an thành phố<') && !annex.includes('>Công an thành phố Vĩnh Sơn<'))
})

test('a holder is recorded and followed by another; the promise says who spoke, in which post, and who answers today', async () => {
  const health = id('education')
  const holder = (person: string, from: string, until = '') => send(cookie.clerk, desk(health), `giu-chuc-${health}`, { viec: 'giu-chuc', post: 'Giám đốc', person, heldFrom: from, until, appointment: '' })
  await refusedWith(await holder('', '01/8/2026'), REFUSALS['holder-needs-person'].vi)
  await refusedWith(await holder('Trần Thị Mới', ''), 'Chưa nhập ngày')
  const present = (await site.ports.register.officeHistory(site.council, health)).flatMap(({ event }) => (event.type === 'HolderAppointed' ? [event.person] : []))
  if (present.length === 0) assert.equal((await holder('Nguyễn Văn Cũ', '01/3/2024')).status, 303)
  const old = present.at(-1) ?? 'Nguyễn Văn Cũ'
  await refusedWith(await holder('Trần Thị Mới', '01/11/2026'), REFUSALS['post-is-held'].vi, 'value="Trần Thị Mới"')
  const leave = (name: string, lastDay: string) => send(cookie.clerk, desk(health), `thoi-giu-${health}`, { viec: 'thoi-giu', holder: name, lastDay })
  await refusedWith(await leave('', '31/10/2026'), 'Chưa chọn người thôi giữ chức vụ')
  assert.equal((await leave(`${old}, Giám đốc`, '31/10/2026')).status, 303)
  assert.equal((await holder('Trần Thị Mới', '01/11/2026')).status, 303)
  const html = await show(`/co-quan/${health}`)
  assert.ok(html.indexOf('Trần Thị Mới') < html.indexOf(old) && html.includes('đang giữ'))
  const { rows } = await site.ports.register.commitments(site.council, { ownerOfficeId: health, statuses: ['owed', 'claimed'], order: 'due', limit: 1, offset: 0, today })
  const promise = await show(`/cam-ket/${rows[0]?.id ?? assert.fail('nothing owed')}`)
  assert.match(promise, /chức vụ khi phát biểu/)
  assert.match(promise, /Người giữ chức vụ hiện nay<\/dt><dd>Trần Thị Mới, Giám đốc/)
})

test('the desk of offices is for those who keep it; an agency sees none of it', async () => {
  for (const path of ['/ban-lam-viec/co-quan', desk(id('health'))]) assert.equal((await get(site.url + path, { cookie: cookie.agency })).status, 403, path)
  for (const path of [desk('khong-co'), '/co-quan/khong-co']) assert.equal((await get(site.url + path, { cookie: cookie.clerk })).status, 404, path)
  assert.equal((await post(site.url + desk(id('health')), { viec: 'khac' }, { cookie: cookie.clerk })).status, 400)
})

test('a form filled in on an office that has changed meanwhile is told so, with what was typed', async () => {
  const health = id('health')
  const answer = await send(cookie.clerk, desk(health), `giu-chuc-${health}`, { viec: 'giu-chuc', post: 'Giám đốc', person: 'Lê Văn Chậm', heldFrom: '01/8/2026', basedOn: '77' })
  assert.equal(answer.status, 409)
  assert.ok((await answer.text()).includes('value="Lê Văn Chậm"'))
})

test('ending an office shows first what passes on and to whom, then passes it on; its page leads to the successor', async () => {
  const [old, now] = [id('education'), id('health')]
  const form = { how: 'merged', lead: now, documentNumber: '60/NQ-HĐND', endedOn: today }
  const path = desk(old, '/ket-thuc')
  const ask = (fields: Readonly<Record<string, string>>) => send(cookie.secretary, path, `ket-thuc-${old}`, { ...form, viec: 'xem', ...fields })
  await refusedWith(await ask({ how: '', endedOn: '' }), 'Chưa chọn hình thức', 'Chưa nhập ngày', 'value="60/NQ-HĐND"')
  await refusedWith(await ask({ lead: '' }), REFUSALS['merger-needs-one-successor'].vi)
  await refusedWith(await ask({ how: 'split' }), REFUSALS['split-needs-successors'].vi)
  await refusedWith(await ask({ how: 'abolished', lead: '' }), REFUSALS['office-still-owes'].vi)
  await refusedWith(await ask({ endedOn: '30/2/2026' }), REFUSALS['office-day-not-in-calendar'].vi, 'value="30/2/2026"')

  const owed = await site.ports.register.commitments(site.council, { ownerOfficeId: old, statuses: ['owed'], order: 'due', limit: 9, offset: 0, today })
  assert.ok(owed.total > 0)
  const check = await ask({})
  assert.equal(check.status, 200)
  const html = await check.text()
  for (const { action } of owed.rows) assert.ok(html.includes(action), action)
  assert.match(html, /cam kết chưa xong sẽ chuyển ngay khi ghi/)
  assert.equal((await site.ports.register.office(site.council, old))?.endedOn, null)

  const carried = Object.fromEntries(hiddenIn(formOn(html, `kiem-tra-ket-thuc-${old}`)))
  const back = await post(site.url + path, { ...carried, viec: 'sua-lai' }, { cookie: cookie.secretary })
  assert.match(await back.text(), /value="60\/NQ-HĐND"/)
  const done = await post(site.url + path, { ...carried, viec: 'ket-thuc' }, { cookie: cookie.secretary })
  assert.equal(done.headers.get('location'), `${desk(old)}?xong=da-ket-thuc-co-quan`)
  for (const { id: promise } of owed.rows) assert.equal((await site.ports.register.commitment(site.council, promise))?.ownerOfficeId, now)

  const page = await show(`/co-quan/${old}`)
  assert.ok(page.indexOf('Sáp nhập vào cơ quan khác') < page.indexOf('Người giữ chức vụ') && page.includes(`href="/co-quan/${now}"`))
  assert.ok((await show(`/en/co-quan/${old}`)).includes(`Merged into another office on ${shortDay(today).en}, by document 60/NQ-HĐND`))
  assert.match(await show(`/co-quan/${now}`), /Kế thừa từ/)
  assert.match(await show('/co-quan'), /Các cơ quan đã kết thúc hoạt động/)
  assert.equal((await get(site.url + path, { cookie: cookie.secretary })).status, 303)
})

test('after a split the standing committee, which may record it too, finds each promise to choose for', async () => {
  const [old, lead, second] = [id('construction'), id('health'), id('homeAffairs')]
  const path = desk(old, '/ket-thuc')
  assert.match(await show('/ban-lam-viec', cookie.standing), /href="\/ban-lam-viec\/co-quan"/)
  const fields = { how: 'split', lead, others: second, documentNumber: '61/NQ-HĐND', endedOn: today, viec: 'xem' }
  const check = await send(cookie.standing, path, `ket-thuc-${old}`, fields)
  const html = await check.text()
  assert.equal(check.status, 200, html)
  const owed = await site.ports.register.commitments(site.council, { ownerOfficeId: old, statuses: ['owed'], order: 'due', limit: 9, offset: 0, today })
  assert.ok(owed.total > 0 && html.includes('Thường trực Hội đồng sau đó chọn)'))
  const done = await post(site.url + path, { ...Object.fromEntries(hiddenIn(formOn(html, `kiem-tra-ket-thuc-${old}`))), viec: 'ket-thuc' }, { cookie: cookie.standing })
  assert.equal(done.status, 303, done.status === 303 ? '' : await done.text())
  for (const { id: promise } of owed.rows) {
    const row = await site.ports.register.commitment(site.council, promise)
    assert.deepEqual([row?.ownerOfficeId, row?.question], [lead, 'succession'])
  }
})

test('an ended office can no longer be chosen anywhere, and its own desk says where its work went', async () => {
  const [ended, now] = [id('education'), id('health')]
  const { rows } = await site.ports.register.commitments(site.council, { ownerOfficeId: now, statuses: ['owed'], order: 'due', limit: 9, offset: 0, today })
  const free = rows.find(({ question }) => question === null) ?? assert.fail('nothing free is owed')
  const owner = await site.signIn(await site.account('agency', now))
  const form = await show(`/ban-lam-viec/cam-ket/${free.id}/chuyen-giao`, owner)
  assert.ok(form.includes(`<option value="${id('cityExecutive')}"`) && !form.includes(`<option value="${ended}"`))
  const gone = await site.signIn(await site.account('agency', ended))
  assert.match(await show('/ban-lam-viec', gone), /đã kết thúc hoạt động[\s\S]*Cam kết chưa xong đã chuyển cho Sở Y tế/)
  assert.equal((await get(site.url + desk(id('health'), '/ket-thuc'), { cookie: cookie.clerk })).status, 403)
})
