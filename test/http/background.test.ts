import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sweepDue } from '../../src/application/sweepDue.ts'
import { email } from '../../src/notices/email.ts'
import { startMailServer, type MailServer } from '../notices/mailServer.ts'
import { get, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let mails: MailServer
let mail: ReturnType<typeof email>
let [cookie, stranger, office] = ['', '', '']
let refuses = true
const PAGE = '/ban-lam-viec/viec-nen'
const today = '2026-11-26'

before(async () => {
  mails = await startMailServer(() => (refuses ? 550 : null))
  mail = email({ smtpUrl: mails.url, from: 'a@loihua.example' })
  site = await startTestSite({ today: () => today }, { email: mail })
  const { offices } = await withExample(site)
  office = offices.get('construction') ?? assert.fail('no office')
  cookie = await site.signIn(await site.account('clerk', 'van-phong'))
  stranger = await site.signIn(await site.account('agency', office))
})
after(async () => {
  mail.close()
  await mails.close()
  await site.stop()
})

const page = async (): Promise<string> => {
  const answer = await get(`${site.url}${PAGE}`, { cookie })
  assert.equal(answer.status, 200)
  return answer.text()
}
const send = (fields: Record<string, string>, who = cookie): Promise<Response> => post(`${site.url}${PAGE}`, fields, { cookie: who })
const until = async (found: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await found()); tries += 1) {
    assert.ok(tries < 200, 'it never came about')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('a message that is refused for good is shown with its code and half an address, and is sent again from the page under a new link', async () => {
  await site.scratch.database.inCouncil(site.council, (scope) => scope.insertInto('contact').values({
    councilId: site.council, id: 'k1', officeId: office, accountId: null, channel: 'email', address: 'vanthu@so.example', secret: null, language: 'vi', createdOn: '2026-11-01', confirmed: true,
  }).execute())
  await sweepDue(site.ports)(site.council)
  await until(async () => (await page()).includes('Bị từ chối'))
  const html = await page()
  assert.match(html, /v…@so\.example[\s\S]*550/)
  assert.doesNotMatch(html, /vanthu@so\.example/)
  const id = /name="noticeId" value="([^"]+)"/.exec(html)?.[1] ?? assert.fail('no notice')
  assert.equal((await send({ viec: 'gui-lai', noticeId: id }, stranger)).status, 403)
  refuses = false
  assert.equal((await send({ viec: 'gui-lai', noticeId: id })).status, 303)
  await until(async () => mails.mails.length === 1)
  await until(async () => (await page()).includes('Mọi thông báo đều đã đến nơi'))
  const link = /http:\/\/127\.0\.0\.1(\/thong-bao\/\w+)$/m.exec(mails.mails[0]!.text)?.[1] ?? assert.fail('no link')
  assert.equal((await get(`${site.url}${link}`)).status, 200)
  const digest = await site.ports.log.read(site.council, `digest/${today}.${office}`)
  assert.deepEqual(digest.map(({ event: { type } }) => type), ['DigestPrepared', 'NoticeBounced', 'NoticeSent'])
  const again = await send({ viec: 'gui-lai', noticeId: id })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /không còn chờ gửi lại/)
})

test('a task that was given up waits for a person, who runs it again from the page; another council’s is not there', async () => {
  const other = await site.scratch.council()
  await site.scratch.superuser.query("select graphile_worker.add_job('renderResolution', payload => '{}'::json, job_key => 'renderResolution:' || $1 || ':x', max_attempts => 1, run_at => now() + interval '1 hour')", [other])
  await site.scratch.superuser.query(
    "select graphile_worker.add_job('confirmContact', payload => json_build_object('council', $1::text, 'contactId', 'khong-co'), job_key => 'confirmContact:' || $1::text || ':khong-co', run_at => now() + interval '1 hour')", [site.council])
  await site.scratch.superuser.query("update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'the mail server was away' where key = 'confirmContact:' || $1 || ':khong-co'", [site.council])
  const html = await page()
  assert.match(html, /Gửi thư xác nhận địa chỉ[\s\S]*Lỗi, đã thôi thử[\s\S]*25\/25[\s\S]*the mail server was away/)
  assert.doesNotMatch(html, /Lập văn bản nghị quyết/)
  const { rows } = await site.scratch.superuser.query<{ id: string }>("select id::text from graphile_worker.jobs where key like 'renderResolution:%:x'")
  for (const jobId of [rows[0]!.id, '0', 'x', '']) assert.equal((await send({ viec: 'chay-lai', jobId })).status, 422, jobId)
  const jobId = /name="jobId" value="(\d+)"/.exec(html)?.[1] ?? assert.fail('no task')
  assert.equal((await send({ viec: 'chay-lai', jobId })).status, 303)
  // The contact is gone: there is nobody left to ask, and the task is done.
  await until(async () => (await page()).includes('Không còn việc nào đang chờ'))
})

test('while messages wait, how far the sending is stands there as a bar', async () => {
  await site.scratch.superuser.query("update notice set state = 'waiting', next_at = now() + interval '1 hour', token = 'x' where council_id = $1", [site.council])
  const html = await page()
  assert.match(html, /Thông báo 26\/11\/2026: 0 trên 1/)
  assert.match(html, /<progress id="gui-2026-11-26" max="1" value="0">/)
})
