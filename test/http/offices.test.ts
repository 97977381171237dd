import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS } from '../../src/application/answer.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let offices: Awaited<ReturnType<typeof withExample>>['offices']
const cookie = { clerk: '', secretary: '', standing: '', agency: '' }

before(async () => {
  site = await startTestSite()
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
  const form = { viec: 'doi-ten', name: 'Công an thành phố Vĩnh Sơn', nameEn: 'Vĩnh Sơn Police', documentNumber: '9/QĐ-BCA', renamedOn: '20/11/2026' }
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, documentNumber: '' }), REFUSALS['office-document-missing'].vi, 'value="Công an thành phố Vĩnh Sơn"')
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, renamedOn: '30/2/2026' }), REFUSALS['office-day-not-in-calendar'].vi, 'value="30/2/2026"')
  await refusedWith(await send(cookie.clerk, desk(police), `doi-ten-${police}`, { ...form, name: 'Sở Y tế' }), REFUSALS['office-name-taken'].vi)
  const done = await send(cookie.clerk, desk(police), `doi-ten-${police}`, form)
  assert.equal(done.headers.get('location'), `${desk(police)}?xong=da-doi-ten-co-quan`)
  const html = await show(`/co-quan/${police}`)
  assert.match(html, /<h1>Công an thành phố Vĩnh Sơn<\/h1>/)
  assert.match(html, /Tên qua các thời kỳ/)
  assert.match(await show(`/en/co-quan/${police}`), /<h1>Vĩnh Sơn Police<\/h1>/)
  const { rows: [owed] } = await site.ports.register.commitments(site.council, { ownerOfficeId: police, order: 'due', limit: 1, offset: 0, today: '2026-11-26' })
  const listed = await site.ports.register.commitments(site.council, { q: 'Công an thành phố', ownerOfficeId: police, order: 'due', limit: 9, offset: 0, today: '2026-11-26' })
  assert.ok(owed && listed.total > 0)
  // The adopted annex shows the name of its day.
  assert.equal(owed.adoptedOwnerName, 'Công an thành phố')
  const annex = await show(`/phien-chat-van/${owed.sittingId}`)
  assert.ok(annex.includes('>Công an thành phố<') && !annex.includes('>Công an thành phố Vĩnh Sơn<'))
})

test('a holder is recorded and followed by another; the promise says who spoke, in which post, and who answers today', async () => {
  const health = id('education')
  const holder = (person: string, from: string, until = '') => send(cookie.clerk, desk(health), `giu-chuc-${health}`, { viec: 'giu-chuc', post: 'Giám đốc', person, from, until, appointment: '' })
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
  const { rows } = await site.ports.register.commitments(site.council, { ownerOfficeId: health, statuses: ['owed', 'claimed'], order: 'due', limit: 1, offset: 0, today: '2026-11-26' })
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
  const answer = await send(cookie.clerk, desk(health), `giu-chuc-${health}`, { viec: 'giu-chuc', post: 'Giám đốc', person: 'Lê Văn Chậm', from: '01/8/2026', basedOn: '77' })
  assert.equal(answer.status, 409)
  assert.ok((await answer.text()).includes('value="Lê Văn Chậm"'))
})
