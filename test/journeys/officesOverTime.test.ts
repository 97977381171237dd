import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { startTestSite, withExample, type TestSite } from '../http/testSite.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

let browser: Browser
let site: TestSite
let example: Awaited<ReturnType<typeof withExample>>
const troubles: string[] = []
const barriers: string[] = []
before(async () => {
  browser = await openBrowser()
  site = await startTestSite()
  example = await withExample(site)
})
after(async () => {
  await browser.close()
  await site.stop()
})

const id = (key: Parameters<typeof example.offices.get>[0]): string => example.offices.get(key) ?? assert.fail(key)
const at = (username: string, options: { readonly width?: number; readonly script?: boolean } = {}) =>
  sitDown(browser, site.url, troubles, example.accounts.find((account) => account.username === username) ?? assert.fail(username), options)
const look = async (page: Page): Promise<void> => void barriers.push(...(await barriersOn(page)))
const send = async (page: Page, selector: string): Promise<void> => {
  const [response] = await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), page.click(selector)])
  assert.ok(response.status() < 400, `${response.url()} answered ${response.status()}: ${await page.textContent('main').catch(() => '')}`)
  await page.waitForLoadState()
}

test('a department is split: a deputy is recorded, every promise passes on at once, the standing committee chooses, and anyone can follow it', async () => {
  const today = site.ports.clock.today()
  const [old, lead, second] = [id('construction'), id('environment'), id('cityExecutive')]
  const { rows } = await site.ports.register.commitments(site.council, { ownerOfficeId: old, statuses: ['owed'], order: 'due', limit: 9, offset: 0, today })
  const promise = rows.find(({ question }) => question === null) ?? assert.fail('the department owes nothing')

  // The clerk, on a phone.
  const clerk = await at('vanphong', { width: 390 })
  await clerk.page.goto('/ban-lam-viec/co-quan')
  await look(clerk.page)
  await clerk.page.click(`#o-${old} a`)
  await look(clerk.page)
  await clerk.page.fill('[name=post]', 'Phó Giám đốc')
  await clerk.page.fill('[name=person]', 'Thân Văn Kè')
  await clerk.page.fill('[name=heldFrom]', '2026-02-01')
  await send(clerk.page, 'button[value=giu-chuc]')
  assert.match(await clerk.page.innerText('main'), /Thân Văn Kè/)
  assert.equal(await clerk.page.locator('a[href$="/ket-thuc"]').count(), 0)
  await clerk.leave()

  // The secretary, without script: the end is shown before it is recorded.
  const secretary = await at('thuky', { script: false })
  await secretary.page.goto(`/ban-lam-viec/co-quan/${old}/ket-thuc`)
  await secretary.page.check('[name=how][value=split]')
  await secretary.page.selectOption('[name=lead]', lead)
  await secretary.page.check(`[name=others][value="${second}"]`)
  await secretary.page.fill('[name=documentNumber]', '70/NQ-HĐND')
  await secretary.page.fill('[name=endedOn]', today)
  await secretary.page.click('button[value=xem]')
  const check = await secretary.page.innerText('main')
  for (const words of [promise.action, '70/NQ-HĐND', 'Thường trực Hội đồng sau đó chọn']) assert.ok(check.includes(words), words)
  assert.equal((await site.ports.register.commitment(site.council, promise.id))?.ownerOfficeId, old)
  await secretary.page.click('button[value=ket-thuc]')
  await secretary.page.waitForURL(`**/ban-lam-viec/co-quan/${old}?xong=*`)
  assert.equal((await site.ports.register.commitment(site.council, promise.id))?.ownerOfficeId, lead)
  await secretary.leave()

  // The standing committee names one of the successors.
  const standing = await at('thuongtruc')
  await standing.page.goto('/ban-lam-viec')
  await standing.page.click('a[href="/ban-lam-viec/co-quan"]')
  await standing.page.click(`#o-${id('health')} a`)
  await standing.page.click('a[href$="/ket-thuc"]')
  await look(standing.page)
  await standing.page.check('[name=how][value=merged]')
  await standing.page.selectOption('[name=lead]', second)
  await standing.page.fill('[name=documentNumber]', '71/NQ-HĐND')
  await standing.page.fill('[name=endedOn]', today)
  await send(standing.page, 'button[value=xem]')
  await look(standing.page)
  await standing.page.goto(`/ban-lam-viec/cam-ket/${promise.id}/giao-chu-tri`)
  await look(standing.page)
  assert.equal(await standing.page.locator(`select[name=ownerOfficeId] option[value="${old}"]`).count(), 0)
  const offered = await standing.page.locator('select[name=ownerOfficeId] option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  assert.deepEqual(new Set(offered.slice(1, 3)), new Set([lead, second]), 'the successors come first')
  await standing.page.selectOption('select[name=ownerOfficeId]', second)
  await standing.page.fill('[name=reason]', 'Công trình do thành phố trực tiếp quản lý')
  await standing.page.fill('[name=documentNumber]', '120/TB-HĐND')
  await send(standing.page, 'main form button[type=submit]')
  assert.equal((await site.ports.register.commitment(site.council, promise.id))?.ownerOfficeId, second)
  await standing.leave()

  // At the desk that has ended; then anyone, on a phone.
  const left = await at('so.xaydung', { width: 390 })
  await look(left.page)
  assert.match(await left.page.innerText('main'), /Sở Xây dựng đã kết thúc hoạt động/)
  await left.leave()
  const reader = await sitDown(browser, site.url, troubles, null, { width: 390 })
  for (const path of [`/co-quan/${old}`, `/co-quan/${lead}`, '/co-quan', `/en/co-quan/${old}`, `/cam-ket/${promise.id}`, `/co-quan/${id('serviceCentre')}`]) {
    await reader.page.goto(path)
    await look(reader.page)
    assert.ok(await reader.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} is wider than a phone`)
  }
  await reader.page.goto(`/co-quan/${old}`)
  await reader.page.click('.notice a')
  assert.match(reader.page.url(), new RegExp(`/co-quan/${lead}$`))
  await reader.leave()

  assert.deepEqual(troubles, [])
  assert.deepEqual([...new Set(barriers)], [])
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
