import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { startTestSite, withExample, type TestSite } from '../http/testSite.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

let browser: Browser
let site: TestSite
let accounts: Awaited<ReturnType<typeof withExample>>['accounts']
const troubles: string[] = []
before(async () => {
  browser = await openBrowser()
  site = await startTestSite()
  accounts = (await withExample(site)).accounts
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('a reader follows who passed what on, on a phone and without script: the drawing, its table, a quarter, an office, its list', async () => {
  const { page, leave } = await sitDown(browser, site.url, troubles, null, { width: 390, script: false })
  await page.goto('/')
  await page.click('nav a[href="/chuyen-trach-nhiem"]')
  await page.selectOption('select[name=year]', 'all')
  await page.click('form.filters-period button')
  await page.waitForURL('**/chuyen-trach-nhiem?year=all&quarter=')
  assert.match(await page.innerText('.list-head'), /10 đề nghị chuyển, đối với 4 cam kết/)
  const box = await page.locator('svg.graph').boundingBox()
  assert.ok(box && box.width <= 390 && box.height > 200, JSON.stringify(box))
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390)
  await page.selectOption('select[name=year]', '2026')
  await page.selectOption('select[name=quarter]', '4')
  await page.click('form.filters-period button')
  assert.match(await page.innerText('.list-head'), /2 đề nghị chuyển, đối với 2 cam kết/)

  await page.locator('.passing-offices a').first().click()
  await page.waitForURL('**/co-quan/*')
  const refused = page.locator('.office-passing .stat').nth(2)
  const figure = await refused.locator('dd').innerText()
  await refused.locator('a').click()
  await page.waitForURL('**/cam-ket?*passed=refused')
  assert.match(await page.innerText('.list-head'), new RegExp(`^${figure} cam kết`))
  await leave()
  assert.deepEqual(troubles, [])
})

test('nothing on these pages stands in anyone’s way', async () => {
  const barriers: string[] = []
  for (const width of [390, 1280]) {
    const reader = await sitDown(browser, site.url, troubles, null, { width })
    for (const path of ['/chuyen-trach-nhiem?year=2026', '/en/chuyen-trach-nhiem?year=2026', '/chuyen-trach-nhiem?year=2020', '/cam-ket?passed=gotBack']) {
      await reader.page.goto(path)
      barriers.push(...await barriersOn(reader.page))
    }
    await reader.page.goto('/chuyen-trach-nhiem?year=2026')
    await reader.page.locator('.passing-offices a').first().click()
    await reader.page.waitForURL('**/co-quan/*')
    barriers.push(...await barriersOn(reader.page))
    await reader.leave()
    const agency = await sitDown(browser, site.url, troubles, accounts.find(({ username }) => username === 'phuong.caumay')!, { width })
    assert.equal(await agency.page.locator('.office-passing').count(), 1)
    barriers.push(...await barriersOn(agency.page))
    await agency.leave()
  }
  assert.deepEqual(barriers, [])
  assert.deepEqual(troubles, [])
})
