import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sweepDue } from '../../src/application/sweepDue.ts'
import { email } from '../../src/notices/email.ts'
import { startMailServer, type MailServer } from '../notices/mailServer.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let mails: MailServer
let mail: ReturnType<typeof email>
let office = ''
let cookie = ''
let link = ''
let id = ''
// A Thursday in a year with a list of days off; the example's promises fall due around it.
const today = '2026-11-26'

before(async () => {
  mails = await startMailServer()
  mail = email({ smtpUrl: mails.url, from: 'a@loihua.example' })
  site = await startTestSite({ today: () => today }, { email: mail })
  const { offices } = await withExample(site)
  office = offices.get('construction') ?? assert.fail('no office')
  const account = await site.account('agency', office)
  cookie = await site.signIn(account)
  const { id: accountId } = (await site.ports.accounts.byUsername(site.council, account.username)) ?? assert.fail('no account')
  await site.scratch.database.inCouncil(site.council, (scope) => scope.insertInto('contact').values({
    councilId: site.council, id: 'lh1', officeId: office, accountId, channel: 'email', address: 'so@example.vn', secret: null, language: 'vi', createdOn: '2026-11-01', confirmed: true,
  }).execute())
  assert.equal((await sweepDue(site.ports)(site.council)).kind, 'swept')
  // The site's own worker sends what the sweep put on the queue.
  while (((await site.ports.register.followUp.digest(site.council, `${today}.${office}`))?.sent ?? 0) < 1) await new Promise((resolve) => setTimeout(resolve, 50))
  link = /http:\/\/127\.0\.0\.1(\/thong-bao\/\w+)/.exec(mails.mails[0]!.text)?.[1] ?? assert.fail('no link')
})
after(async () => {
  mail.close()
  await mails.close()
  await site.stop()
})

const read = async (path: string, who = ''): Promise<string> => {
  const answer = await get(`${site.url}${path}`, who === '' ? {} : { cookie: who })
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const digest = async () => (await site.ports.register.followUp.digest(site.council, `${today}.${office}`)) ?? assert.fail('no digest')

test('the inbox of an office shows what it was told, and says once that it was seen', async () => {
  assert.match(await read('/ban-lam-viec', cookie), /Hộp thư: 1 thông báo chưa xem/)
  const html = await read('/ban-lam-viec/hop-thu', cookie)
  assert.match(html, /Thông báo 26\/11\/2026/)
  assert.match(html, /Thực hiện và báo cáo kết quả/)
  assert.match(html, /đã gửi 1 tin nhắn, thư/)
  const answer = await post(`${site.url}/ban-lam-viec/hop-thu`, Object.fromEntries(hiddenIn(html)), { cookie })
  assert.equal(answer.status, 303)
  assert.equal((await digest()).openedOn, today)
  assert.match(await read('/ban-lam-viec/hop-thu', cookie), /Cơ quan đã xem 26\/11\/2026/)
  assert.match(await read('/en/ban-lam-viec/hop-thu', cookie), /Seen by your office on 26 November 2026/)
})

test('another office cannot say that it saw what was told to this one', async () => {
  const stranger = await site.signIn(await site.account('agency', 'mot-co-quan-khac'))
  const answer = await post(`${site.url}/ban-lam-viec/hop-thu`, { key: 'k', digestId: `${today}.${office}` }, { cookie: stranger })
  assert.equal(answer.status, 403)
})

test('the page behind a link needs no signing in, is kept nowhere and told to no other site', async () => {
  const answer = await get(`${site.url}${link}`)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.equal(answer.headers.get('referrer-policy'), 'strict-origin-when-cross-origin')
  const html = await answer.text()
  for (const words of ['Đang đúng tiến độ', 'Đã xong, gửi minh chứng…', 'Cần thêm thời gian…', 'Không thuộc cơ quan…']) assert.ok(html.includes(words), words)
  id = /name="commitmentId" value="(\w+)"/.exec(html)?.[1] ?? assert.fail('no line')
})

test('opening the link is not read as having seen it: programs that check letters open links too; the page says so once it is looked at', async () => {
  const seen = async () => (await site.ports.log.read(site.council, `digest/${today}.${office}`)).filter(({ event }) => event.type === 'DigestOpened' && event.noticeId !== null).length
  assert.equal(await seen(), 0)
  for (const _ of [1, 2]) assert.equal((await post(`${site.url}${link}`, { answer: 'seen' })).status, 204)
  assert.equal(await seen(), 1)
})

test('“on track” is one click: it is the office’s progress report, and the answer is on record', async () => {
  const answer = await post(`${site.url}${link}`, { key: 'on-track', commitmentId: id, answer: 'onTrack', [`text-${id}`]: 'Đã đúc xong 40 cấu kiện.' })
  assert.equal(answer.status, 303)
  const history = await site.ports.register.history(site.council, id)
  const last = history.at(-1)!
  assert.deepEqual([last.event.type, last.event.type === 'ProgressReported' && last.event.text, last.actor.office], ['ProgressReported', 'Đã đúc xong 40 cấu kiện.', office])
  assert.deepEqual((await digest()).answers, [{ commitmentId: id, answer: 'onTrack', answeredOn: today }])
  assert.match(await read(link), /Đã trả lời: Đang đúng tiến độ/)
  // Sent twice, it is one report.
  await post(`${site.url}${link}`, { key: 'on-track', commitmentId: id, answer: 'onTrack', [`text-${id}`]: 'Đã đúc xong 40 cấu kiện.' })
  assert.equal((await site.ports.register.history(site.council, id)).length, history.length)
})

test('the other answers lead to where they are carried out, signed in: a stray letter ends, delays and passes on nothing', async () => {
  const before = (await site.ports.register.history(site.council, id)).length
  for (const [answer, step] of [['done', 'bao-cao'], ['moreTime', 'xin-gia-han'], ['notOurs', 'chuyen-giao']] as const) {
    const led = await post(`${site.url}${link}`, { key: `answer-${answer}`, commitmentId: id, answer })
    assert.equal(led.headers.get('location'), `/ban-lam-viec/cam-ket/${id}/${step}`)
    assert.equal((await get(`${site.url}${led.headers.get('location')}`)).headers.get('location'), `/dang-nhap?den=${encodeURIComponent(`/ban-lam-viec/cam-ket/${id}/${step}`)}`)
  }
  assert.equal((await site.ports.register.history(site.council, id)).length, before)
})

test('a link nobody was sent, a line that is not in it and an answer there is none of are refused', async () => {
  assert.equal((await get(`${site.url}/thong-bao/${'x'.repeat(24)}`)).status, 404)
  assert.match(await (await get(`${site.url}/thong-bao/${'x'.repeat(24)}`)).text(), /Đường dẫn này không còn dùng được/)
  const stray = await post(`${site.url}${link}`, { key: 'stray', commitmentId: 'khac', answer: 'onTrack' })
  assert.equal(stray.status, 422)
  assert.match(await stray.text(), /không nói về cam kết đó/)
  assert.equal((await post(`${site.url}${link}`, { key: 'none', commitmentId: id, answer: 'perhaps' })).status, 422)
})

test('a removed contact takes its links with it', async () => {
  await site.scratch.superuser.query('delete from contact where council_id = $1', [site.council])
  assert.equal((await get(`${site.url}${link}`)).status, 404)
})
