import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { sweepDue } from '../../src/application/sweepDue.ts'
import { email } from '../../src/notices/email.ts'
import { startTestSite, withExample, type TestSite } from '../http/testSite.ts'
import { startMailServer, type Mail, type MailServer } from '../notices/mailServer.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

let browser: Browser
let site: TestSite
let mails: MailServer
let mail: ReturnType<typeof email>
let accounts: Awaited<ReturnType<typeof withExample>>['accounts']
let promise = ''
let office = ''
const troubles: string[] = []
const barriers: string[] = []
/** A Thursday; offices are open. */
let today = '2026-11-26'
const ADDRESS = 'vanthu@caumay.example'

before(async () => {
  browser = await openBrowser()
  mails = await startMailServer()
  mail = email({ smtpUrl: mails.url, from: 'Văn phòng HĐND <van-phong@loihua.example>' })
  site = await startTestSite({ today: () => today }, { email: mail })
  accounts = (await withExample(site)).accounts
})
after(async () => {
  await browser.close()
  mail.close()
  await mails.close()
  await site.stop()
})

const account = (name: string) => accounts.find(({ username }) => username === name) ?? assert.fail(`no account ${name}`)
const at = (width: number) => (name: string | null) => sitDown(browser, site.url, troubles, name === null ? null : account(name), { width })
const [atDesk, onPhone] = [at(1280), at(390)]
/** The next letter to the office's address beyond the first `count`. */
const letterAfter = async (count: number): Promise<Mail> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = mails.mails.filter(({ to }) => to === ADDRESS)
    if (found.length > count) return found[count]!
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return assert.fail(`no letter after the first ${count}`)
}
const linkIn = ({ text }: Mail, kind: RegExp): string => kind.exec(text)?.[1] ?? assert.fail(text)
const NOTICE = /http:\/\/127\.0\.0\.1(\/thong-bao\/[a-z0-9]+)$/m
const looked = async (page: Page): Promise<void> => void barriers.push(...await barriersOn(page))

test('an office says where it is told: the address confirms itself by its own letter', async () => {
  const { page, leave } = await atDesk('phuong.caumay')
  await page.click('a[href="/ban-lam-viec/hop-thu"]')
  await page.click('a[href="/ban-lam-viec/thong-bao"]')
  await looked(page)
  await page.fill('input[name=address]', ADDRESS)
  await page.click('text=Của cơ quan')
  await page.click('button[value=them-thu]')
  await page.waitForSelector('text=Đã gửi thư xác nhận')
  assert.match(await page.innerText('table'), /Chờ xác nhận/)
  await page.goto(linkIn(await letterAfter(0), /http:\/\/127\.0\.0\.1(\/thong-bao\/xac-nhan\/\w+)/))
  await looked(page)
  await page.click('button[value=co]')
  await page.waitForSelector('text=Đã xác nhận')
  await page.goto('/ban-lam-viec/thong-bao')
  assert.match(await page.innerText('table'), /Đang nhận/)
  await looked(page)
  await leave()
})

test('told by mail what is late, it answers by the link on a phone, with one click and without signing in', async () => {
  assert.equal((await sweepDue(site.ports)(site.council)).kind, 'swept')
  const letter = await letterAfter(1)
  assert.match(letter.subject, /cam kết cần xử lý, \d+ quá hạn/)
  const { page, leave } = await onPhone(null)
  await page.goto(linkIn(letter, NOTICE))
  await looked(page)
  const line = page.locator('li.told', { has: page.locator('.told-late') }).first()
  promise = (await line.locator('input[name=commitmentId]').inputValue())
  await line.locator('input[type=text]').fill('Đã thay 22 trong 40 bộ đèn.')
  await line.locator('button[value=onTrack]').click()
  await page.waitForSelector('text=Đã trả lời: Đang đúng tiến độ')
  await page.goto(`/cam-ket/${promise}`)
  assert.match(await page.innerText('main'), /Đã thay 22 trong 40 bộ đèn\./)
  office = (await site.ports.register.commitment(site.council, promise))?.ownerOfficeId ?? ''
  await leave()
})

test('still late, it is urged by letters up to the third step, each with its number, and hears of them by mail', async () => {
  for (const [step, day, number] of [[1, '2026-11-27', '118/HĐND-VP'], [2, '2026-12-11', '131/HĐND-VP'], [3, '2026-12-25', '152/HĐND-VP']] as const) {
    today = day
    const { page, leave } = await atDesk('vanphong')
    await page.goto('/ban-lam-viec/don-doc')
    await looked(page)
    await page.click(`a[href="/ban-lam-viec/don-doc/co-quan/${office}"]`)
    for (const box of await page.locator('input[name=commitmentId]').all()) await box.setChecked((await box.getAttribute('value')) === promise)
    await page.check(`input[name=step][value="${step}"]`)
    if (step === 3) await page.selectOption('select[name=above]', { label: 'Ủy ban nhân dân thành phố' })
    await looked(page)
    await page.click('main form.form button[type=submit]')
    await page.waitForSelector('text=Đã lập dự thảo')
    await looked(page)
    await page.fill('input[name=number]', number)
    await page.fill('input[name=signedOn]', day)
    await page.fill('input[name=signer]', 'Chủ tịch, Lê Thị Minh')
    await page.click('button[value=ghi-so]')
    await page.waitForSelector('text=Đã ghi số văn bản')
    await leave()
    // The next working day.
    today = Temporal.PlainDate.from(day).add({ days: 3 }).toString()
    const before = mails.mails.filter(({ to }) => to === ADDRESS).length
    assert.equal((await sweepDue(site.ports)(site.council)).kind, 'swept')
    assert.match((await letterAfter(before)).text, /có văn bản đôn đốc, quá hạn \d+ ngày/)
  }
  const { page, leave } = await onPhone(null)
  await page.goto('/don-doc')
  await page.click('text=152/HĐND-VP')
  assert.match(await page.innerText('main'), /Kiến nghị cấp có thẩm quyền xử lý/)
  await looked(page)
  await leave()
})

test('the round is tallied and sealed; anyone reads its rates', async () => {
  const { page, leave } = await atDesk('thuky')
  await page.goto('/ban-lam-viec/kiem-dem')
  await page.fill('input[name=name]', 'Kiểm đếm năm 2026')
  await page.fill('input[name=asOf]', '2026-12-25')
  await page.fill('input[name=collectBy]', '2026-12-31')
  await looked(page)
  await page.click('main form.form button[type=submit]')
  await page.waitForSelector('text=Đã mở kỳ kiểm đếm')
  await page.click('text=Xem trước')
  await looked(page)
  await page.click('button[value=chot]')
  await page.waitForURL('**/kiem-dem/*')
  await page.waitForSelector('text=Đã chốt kỳ kiểm đếm')
  await looked(page)
  await leave()
})

test('it stands on the list for re-questioning, is put forward by the committee, and its dossier is opened', async () => {
  const committee = await atDesk('ban.dothi')
  await committee.page.click('a[href="/ban-lam-viec/tai-chat-van"]')
  await looked(committee.page)
  await committee.page.check(`input[name=commitmentId][value="${promise}"]`)
  await committee.page.click('main form.form button[type=submit]')
  await committee.page.waitForSelector('text=Đã đưa vào chủ đề')
  await committee.leave()

  const { page, leave } = await onPhone(null)
  await page.goto('/tai-chat-van')
  await looked(page)
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390)
  await page.locator('#chu-de a').first().click()
  await page.waitForURL('**/chu-de/*')
  await looked(page)
  assert.equal(await page.locator(`a[href="/cam-ket/${promise}"]`).count(), 1)
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Hồ sơ (PDF)')])
  assert.match(download.suggestedFilename(), /^ho-so-\w+\.pdf$/)
  const bytes: Buffer[] = []
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer)
  assert.match(Buffer.concat(bytes).toString('latin1'), /^%PDF-1\.\d/)
  await page.goto(`/cam-ket/${promise}`)
  assert.match(await page.innerText('main'), /152\/HĐND-VP[\s\S]*Đề nghị đưa ra Hội đồng/)
  await looked(page)
  await leave()
})

test('before the session every office is asked to report; one does, and who has not is chased', async () => {
  const clerk = await atDesk('vanphong')
  await clerk.page.goto('/ban-lam-viec/bao-cao-ky-hop')
  await clerk.page.fill('input[name=session]', 'Kỳ họp thứ Ba')
  await clerk.page.fill('input[name=opensOn]', '2027-01-20')
  await looked(clerk.page)
  await clerk.page.click('main form.form button[type=submit]')
  await clerk.page.waitForSelector('text=Đã yêu cầu các cơ quan báo cáo')
  const call = new URL(clerk.page.url()).pathname

  const agency = await onPhone('phuong.caumay')
  await agency.page.click('text=Báo cáo lời hứa: 1 đợt chờ cơ quan')
  await agency.page.click('text=Kỳ họp thứ Ba')
  await looked(agency.page)
  await agency.page.fill('input[name=number]', '45/BC-UBND')
  await agency.page.fill('input[name=signedOn]', today)
  await agency.page.fill('input[name=signer]', 'Chủ tịch, Quách Thị Lành')
  await agency.page.fill('textarea[name=text]', 'Còn 18 bộ đèn, xong trong tháng 1.')
  await agency.page.click('button[value=gui]')
  await agency.page.waitForSelector('text=Đã gửi báo cáo')
  await agency.leave()

  await clerk.page.goto(call)
  await clerk.page.click('button[value=nhac]')
  await clerk.page.waitForSelector('text=Đã ghi việc nhắc báo cáo')
  await looked(clerk.page)
  await clerk.page.goto('/ban-lam-viec/viec-nen')
  await looked(clerk.page)
  await clerk.leave()
  const { page, leave } = await onPhone(null)
  for (const path of [call.replace('/ban-lam-viec', ''), '/en/bao-cao-ky-hop', '/en/tai-chat-van', '/en/don-doc', '/en/quy-tac']) {
    await page.goto(path)
    await looked(page)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, path)
  }
  assert.match(await page.goto(call.replace('/ban-lam-viec', '')).then(() => page.innerText('main')), /45\/BC-UBND[\s\S]*Còn 18 bộ đèn/)
  await leave()
})

test('nothing on these pages stands in anyone’s way, and no script failed', () => {
  assert.deepEqual(barriers, [])
  assert.deepEqual(troubles, [])
})
