import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { verifyLog } from '../../src/postgres/index.ts'
import { startTestSite, type TestSite } from '../http/testSite.ts'
import { OFFICES } from '../useCases/council.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

const OWN = new URL('../texts/nghi-quyet-van-linh.txt', import.meta.url)
const REAL = new URL('../../../shared/texts/ha-giang-95-nq-hdnd-2017.md', import.meta.url)

let browser: Browser
let site: TestSite
const troubles: string[] = []
const barriers: string[] = []
before(async () => {
  browser = await openBrowser()
  site = await startTestSite()
})
after(async () => {
  await browser.close()
  await site.stop()
})

const look = async (page: Page): Promise<void> => void barriers.push(...(await barriersOn(page)))
const send = async (page: Page, selector: string): Promise<void> => {
  const [response] = await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), page.click(selector)])
  assert.ok(response.status() < 400, `${response.url()} answered ${response.status()}: ${await page.textContent('main').catch(() => '')}`)
  await page.waitForLoadState()
}

/** The whole way of one promise, each step by another person at another desk; `agencyName` is established by the clerk on the way. */
const journey = async (text: string, agencyName: string, number: string): Promise<void> => {
  const key = number.replaceAll('/', '-')
  const clerk = { council: site.council, actor: { account: 'set-up', role: 'clerk', office: 'set-up' } } as const
  const offices = {} as Record<keyof typeof OFFICES, string>
  for (const [name, kind] of Object.entries(OFFICES) as [keyof typeof OFFICES, (typeof OFFICES)[keyof typeof OFFICES]][]) {
    const answer = await site.useCases.establishOffice(clerk, { key: `${key}-${name}`, name: `Cơ quan ${name} ${key}`, nameEn: null, kind, establishedOn: null })
    assert.equal(answer.kind, 'done')
    if (answer.kind === 'done') offices[name] = answer.result.officeId
  }

  // The clerk pastes a text and reviews it.
  const atClerk = await sitDown(browser, site.url, troubles, await site.account('clerk', offices.councilOffice))
  const { page } = atClerk
  await look(page)
  await page.click('a[href$="/phien/moi"]')
  await page.fill('input[name=name]', `Phiên chất vấn ${key}`)
  await page.fill('input[name=date]', '2017-07-14')
  await look(page)
  await send(page, 'main form button[type=submit]')
  await page.click('a[href$="/nap-van-ban"]')
  await page.fill('input[name=name]', 'Nghị quyết về chất vấn')
  await page.fill('textarea[name=text]', text)
  await look(page)
  await send(page, 'main form button[type=submit]')
  await page.waitForURL('**/nguon/*')
  await look(page)
  const review = new URL(page.url()).pathname

  const card = page.locator('article.finding-open').filter({ has: page.locator('button[data-do=accept]') }).first()
  const quote = (await card.locator('blockquote').first().innerText()).replaceAll(/[“”]/g, '').trim()
  await card.locator('details[data-do=edit] > summary').click()
  await card.locator('input[name=newOffice]').fill(agencyName)
  await card.locator('select[name=owner]').selectOption('')
  const edited = card.locator('textarea[name=action]')
  await edited.fill('Việc được giao theo nghị quyết')
  // What is typed and not yet sent survives a reload.
  await page.waitForTimeout(500)
  await page.reload()
  const again = page.locator('article.finding-open').filter({ has: page.locator('button[data-do=accept]') }).first()
  assert.equal(await again.locator('textarea[name=action]').inputValue(), 'Việc được giao theo nghị quyết')
  assert.equal(await again.locator('input[name=newOffice]').inputValue(), agencyName)
  if (!(await again.locator('details[data-do=edit]').evaluate((node) => (node as HTMLDetailsElement).open))) await again.locator('details[data-do=edit] > summary').click()
  const accept = again.locator('details[data-do=edit] button[value=nhan]')
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), accept.click()])
  await page.waitForLoadState()
  await look(page)

  // Another proposal is rejected from the keyboard.
  await page.goto(`${review}?xem=cho-xem`)
  const before = await page.locator('article.finding-open').count()
  await page.keyboard.press('j')
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), page.keyboard.press('r')])
  await page.waitForLoadState()
  await page.goto(`${review}?xem=cho-xem`)
  assert.equal(await page.locator('article.finding-open').count(), before - 1)
  await atClerk.leave()

  // The secretary confirms the wording and records the resolution.
  const atSecretary = await sitDown(browser, site.url, troubles, await site.account('secretary', offices.councilOffice))
  const secretary = atSecretary.page
  await look(secretary)
  await secretary.goto(review)
  await secretary.locator('a[href$="/phu-luc"]').first().click()
  await look(secretary)
  await send(secretary, 'form button[value=tat-ca]')
  await secretary.selectOption('select[name=ban]', offices.budget)
  await secretary.fill('input[name=number]', number)
  await secretary.fill('input[name=date]', '2017-07-15')
  await secretary.fill('input[name=subject]', 'về chất vấn và trả lời chất vấn')
  await secretary.fill('input[name=signer]', 'Trần Thị Ký')
  await look(secretary)
  await send(secretary, 'form[action$="/kiem-tra"] button:not([name])')
  await look(secretary)
  await send(secretary, 'button[value=thong-qua]')
  await look(secretary)
  const docx = secretary.locator('a[href$=".docx"]')
  for (let tries = 0; (await docx.count()) < 2 && tries < 40; tries++) {
    await secretary.waitForTimeout(250)
    await secretary.reload()
  }
  assert.equal(await docx.count(), 2)
  for (const href of await docx.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    const file = await secretary.request.get(href)
    assert.equal(file.status(), 200)
    assert.equal((await file.body()).subarray(0, 2).toString(), 'PK')
  }
  await atSecretary.leave()

  // The agency finds what it owes and reports it done, with a file.
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'recent', limit: 10, offset: 0, today: '2026-11-25' })
  const commitment = rows.find((row) => row.ownerName === agencyName)
  assert.ok(commitment?.ownerOfficeId, 'the commitment is owed by the office the clerk named')
  assert.equal(commitment.quote.replaceAll(/\s+/g, ' '), quote.replaceAll(/\s+/g, ' '))
  const agency = await site.account('agency', commitment.ownerOfficeId)
  const claim = async (words: string): Promise<void> => {
    const at = await sitDown(browser, site.url, troubles, agency, { width: 400 })
    await look(at.page)
    await at.page.locator(`a[href$="/cam-ket/${commitment.id}/bao-cao"]`).first().click()
    await look(at.page)
    await at.page.check('input[name=progress][value=done], input[name=progress]:last-of-type')
    await at.page.locator('input[name=progress]').last().check()
    await at.page.fill('textarea[name=text]', words)
    await at.page.setInputFiles('input[name=files]', { name: 'bien-ban-nghiem-thu.txt', mimeType: 'text/plain', buffer: Buffer.from(`Biên bản nghiệm thu: ${words}`) })
    await send(at.page, 'main form button[type=submit]:not([name])')
    await at.leave()
  }
  await claim('Đã hoàn thành toàn bộ khối lượng.')

  // The committee returns it once, then finds it kept.
  const committee = await site.account('committee', offices.budget)
  const verdict = async (value: 'đạt' | 'trả lại', words: string): Promise<void> => {
    const at = await sitDown(browser, site.url, troubles, committee)
    await look(at.page)
    await at.page.locator(`a[href$="/cam-ket/${commitment.id}/tham-tra"]`).first().click()
    await look(at.page)
    await at.page.fill('textarea[name=text]', words)
    await Promise.all([at.page.waitForResponse((answer) => answer.request().method() === 'POST'), at.page.click(`button[name=verdict][value="${value}"]`)])
    await at.page.waitForLoadState()
    await at.leave()
  }
  await verdict('trả lại', 'Còn thiếu hồ sơ hoàn công')
  await claim('Đã bổ sung hồ sơ hoàn công.')
  await verdict('đạt', 'Đã kiểm tra hồ sơ và hiện trường: đạt.')

  // The standing committee closes on a numbered document.
  const atStanding = await sitDown(browser, site.url, troubles, await site.account('standingCommittee', offices.standing))
  await look(atStanding.page)
  await atStanding.page.locator(`a[href$="/cam-ket/${commitment.id}/quyet-dinh"]`).first().click()
  await look(atStanding.page)
  await atStanding.page.locator('input[name=documentNumber]').first().fill('12/TB-HĐND')
  await send(atStanding.page, 'button[name=decision] >> nth=0')
  await atStanding.leave()

  // Anyone sees it, without script, on a phone.
  const visitor = await sitDown(browser, site.url, troubles, null, { width: 360, script: false })
  await visitor.page.goto(`/cam-ket/${commitment.id}`)
  const shown = await visitor.page.innerText('main')
  for (const words of ['12/TB-HĐND', 'Còn thiếu hồ sơ hoàn công', agencyName, number]) assert.ok(shown.includes(words), `${words} is not on the public page`)
  assert.ok(shown.replaceAll(/\s+/g, ' ').includes(commitment.quote.replaceAll(/\s+/g, ' ')))
  const file = await visitor.page.request.get(await visitor.page.locator('a[href*="/minh-chung/"]').first().getAttribute('href') ?? '')
  assert.match(await file.text(), /Biên bản nghiệm thu/)
  await visitor.leave()
  const reader = await sitDown(browser, site.url, troubles, null)
  for (const path of ['/', '/cam-ket', `/cam-ket/${commitment.id}`, '/co-quan', `/co-quan/${commitment.ownerOfficeId}`, '/phien-chat-van', `/phien-chat-van/${commitment.sittingId}`, `/nguon/${commitment.sourceId}`, '/gioi-thieu', '/quy-tac', '/tim?q=nghi+quyet', '/dang-nhap', '/khong-co-trang-nay', '/en', '/en/quy-tac', `/en/cam-ket/${commitment.id}`]) {
    await reader.page.goto(path)
    await look(reader.page)
  }
  await reader.leave()

  assert.equal((await site.ports.register.commitment(site.council, commitment.id))?.status, 'closed')
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
}

test('from a pasted text to a closed promise that anyone can read, through five desks, with nothing in the way of anybody', async () => {
  await journey(readFileSync(OWN, 'utf8'), 'Sở Xây dựng tỉnh thử', '41/NQ-HĐND')
  assert.deepEqual(troubles, [])
  assert.deepEqual([...new Set(barriers)], [])
})

test('the same with the real resolution of Hà Giang', { skip: existsSync(REAL) ? false : 'the real text is not at hand' }, async () => {
  await journey(readFileSync(REAL, 'utf8'), 'Sở Tài nguyên và Môi trường Hà Giang', '95/NQ-HĐND')
  assert.deepEqual(troubles, [])
  assert.deepEqual([...new Set(barriers)], [])
})
