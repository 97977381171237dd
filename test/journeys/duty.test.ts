import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Role } from '../../src/domain/access/index.ts'
import { daysByOffice, dutySpans, lifetimeDays, moveSpans } from '../../src/domain/commitment/index.ts'
import type { OfficeKind } from '../../src/domain/offices/index.ts'
import { exampleFile } from '../../src/main/example/evidenceFiles.ts'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { startTestSite, type TestSite } from '../http/testSite.ts'
import { bytes, done } from '../useCases/council.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

const OFFICES = {
  office: ['Văn phòng thử', 'councilOffice'], standing: ['Thường trực thử', 'standingCommittee'], committee: ['Ban Đô thị thử', 'committee'],
  construction: ['Sở Xây dựng thử', 'agency'], dykes: ['Sở Nông nghiệp thử', 'agency'], finance: ['Sở Tài chính thử', 'agency'],
  ward: ['Phường Bến Thử', 'agency'], transport: ['Ban Quản lý dự án thử', 'agency'],
} as const satisfies Record<string, readonly [string, OfficeKind]>
type Key = keyof typeof OFFICES

const TEXT = 'BIÊN BẢN PHIÊN CHẤT VẤN\n\nÔng Lê Văn Mẫu, Giám đốc Sở Xây dựng: Sở Xây dựng cam kết sửa xong kè bờ tây sông Lam chậm nhất ngày 30/9/2026.\n'

let day = '2026-07-06'
let browser: Browser
let site: TestSite
let promise = ''
const ids = {} as Record<Key, string>
const accounts = new Map<string, { readonly username: string; readonly password: string }>()
const troubles: string[] = []
const barriers: string[] = []

/** The council's set-up and the adopted promise; what follows is done by people at browsers. */
before(async () => {
  browser = await openBrowser()
  site = await startTestSite({ today: () => day })
  const { useCases, council } = site
  const as = (role: Role) => ({ council, actor: { account: 'set-up', role, office: ids.office ?? 'set-up' } })
  for (const [key, [name, kind]] of Object.entries(OFFICES) as [Key, (typeof OFFICES)[Key]][])
    ids[key] = done(await useCases.establishOffice(as('clerk'), { key, name, nameEn: null, kind, establishedOn: null })).officeId
  const { sittingId } = done(await useCases.recordSitting(as('clerk'), { key: 'sitting', name: 'Kỳ họp thử', date: '2026-07-03' }))
  const { sourceId } = done(await useCases.fileSource(as('clerk'), { key: 'source', sittingId, name: 'bien-ban.txt', bytes: bytes(TEXT), documentDate: null }))
  promise = done(await useCases.captureCommitment(as('clerk'), {
    key: 'capture', sourceId, words: { text: 'Sở Xây dựng cam kết sửa xong kè bờ tây sông Lam chậm nhất ngày 30/9/2026' }, speaker: 'Ông Lê Văn Mẫu', speakerRole: 'Giám đốc Sở Xây dựng', rules: [],
    terms: {
      action: 'Sửa kè bờ tây sông Lam', owner: { named: 'Sở Xây dựng', officeId: ids.construction }, supporting: [], product: null,
      due: { words: 'chậm nhất ngày 30/9/2026', kind: 'on', date: '2026-09-30', precision: 'day' },
    },
  })).commitmentId
  done(await useCases.confirmWordings(as('secretary'), { key: 'confirm', commitmentIds: [promise] }))
  done(await useCases.adoptResolution(as('secretary'), {
    key: 'adopt', sittingId, number: '41/NQ-HĐND', date: day, subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId: promise, basedOn: 2, overseerOfficeId: ids.committee }],
  }))
})
after(async () => {
  await browser.close()
  await site.stop()
})

/** One person's work on one day, at a phone: found on their own desk, answered by its form. Three pages at most. */
const onDay = async (on: string, role: Role, key: Key, step: string, work: (page: Page) => Promise<void>, button = 'main form button[type=submit]'): Promise<void> => {
  day = on
  const account = accounts.get(key) ?? (await site.account(role, ids[key]))
  accounts.set(key, account)
  const { page, leave } = await sitDown(browser, site.url, troubles, account, { width: 390 })
  barriers.push(...(await barriersOn(page)))
  // The one button of the desk, or the record's own list of further steps.
  const direct = page.locator(`main a[href$="/cam-ket/${promise}/${step}"]`)
  if ((await direct.count()) === 0) await page.locator(`main a[href$="/cam-ket/${promise}"]`).first().click()
  await direct.first().click()
  await page.waitForURL(`**/cam-ket/${promise}/${step}`)
  barriers.push(...(await barriersOn(page)))
  await work(page)
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.locator(button).first().click()])
  assert.ok(answer.status() < 400, `${step} on ${on} answered ${answer.status()}`)
  await page.waitForLoadState()
  barriers.push(...(await barriersOn(page)))
  await leave()
}

const propose = (on: string, from: Key, to: Key) => onDay(on, 'agency', from, 'chuyen-giao', async (page) => {
  await page.selectOption('[name=toOfficeId]', ids[to])
  await page.fill('[name=reason]', `Tuyến kè này thuộc phần việc của ${OFFICES[to][0]}`)
  await page.fill('[name=legalBasis]', 'Quyết định 12/QĐ-UBND, Điều 3')
})
const refuse = (on: string, by: Key, proper: Key) => onDay(on, 'agency', by, 'tra-loi-chuyen-giao', async (page) => {
  await page.selectOption('[name=properOfficeId]', ids[proper])
  await page.fill('[name=reason]', `Theo phân cấp, việc này của ${OFFICES[proper][0]}`)
}, 'button[name=decision][value="từ chối"]')
const claim = (on: string, words: string) => onDay(on, 'agency', 'transport', 'bao-cao', async (page) => {
  await page.check('[name=progress][value="đã hoàn thành"]')
  await page.fill('[name=text]', words)
  await page.setInputFiles('[name=files]', (['nghiem-thu.pdf', 'hien-truong.png'] as const).map((name) => {
    const file = exampleFile({ kind: 'bars', name, values: [40, 70, 100] })
    return { name, mimeType: file.mediaType, buffer: Buffer.from(file.bytes) }
  }))
}, 'main form button[type=submit]:not([name])')
const judge = (on: string, verdict: string, words: string) =>
  onDay(on, 'committee', 'committee', 'tham-tra', (page) => page.fill('[name=text]', words), `button[name=verdict][value="${verdict}"]`)

test('five offices, three bounces, the arbiter, more time, a returned report, a verified close and a re-check that fails: the public page tells it, and the days add up', async () => {
  await onDay('2026-07-08', 'committee', 'committee', 'minh-chung-can-co', (page) => page.fill('[name=proof]', 'Biên bản nghiệm thu toàn tuyến, ảnh hiện trường'))
  await propose('2026-07-10', 'construction', 'dykes')
  await refuse('2026-07-12', 'dykes', 'finance')
  await propose('2026-07-13', 'construction', 'finance')
  await refuse('2026-07-15', 'finance', 'ward')
  await propose('2026-07-16', 'construction', 'ward')
  await refuse('2026-07-18', 'ward', 'transport')
  await onDay('2026-07-20', 'standingCommittee', 'standing', 'giao-chu-tri', async (page) => {
    await page.selectOption('[name=ownerOfficeId]', ids.transport)
    await page.fill('[name=reason]', 'Ban Quản lý dự án là chủ đầu tư tuyến kè')
    await page.fill('[name=documentNumber]', '20/TB-HĐND')
  })
  await onDay('2026-08-20', 'agency', 'transport', 'xin-gia-han', async (page) => {
    await page.fill('[name=newDate]', '2026-10-15')
    await page.selectOption('[name=reasonCode]', { index: 1 })
    await page.fill('[name=reason]', 'Còn 3 hộ chưa bàn giao mặt bằng')
    await page.fill('[name=workSoFar]', 'Đã xong 60 % khối lượng')
    await page.fill('[name=documentNumber]', '90/BQL')
  })
  await onDay('2026-08-24', 'standingCommittee', 'standing', 'tra-loi-gia-han', async (page) => {
    await page.locator('[name=date]').first().fill('2026-10-10')
    await page.locator('[name=documentNumber]').first().fill('21/TB-HĐND')
  }, 'button[name=decision][value="cho gia hạn"]')
  await claim('2026-10-08', 'Đã sửa xong toàn tuyến')
  await judge('2026-10-12', 'trả lại', 'Còn thiếu hồ sơ hoàn công đoạn cuối')
  await claim('2026-10-20', 'Đã bổ sung hồ sơ hoàn công')
  await onDay('2026-10-22', 'committee', 'committee', 'kiem-tra-tai-cho', async (page) => {
    await page.fill('[name=place]', 'Kè bờ tây, chân cầu Mới')
    await page.fill('[name=visitedOn]', '2026-10-21')
    await page.fill('[name=at]', '8:15')
    await page.fill('[name=finding]', 'Đi hết 650 m, mái kè đã lát kín')
  })
  await judge('2026-10-24', 'đạt', 'Đủ hồ sơ, khớp với hiện trường ngày 21/10')
  await onDay('2026-10-27', 'standingCommittee', 'standing', 'quyet-dinh', async (page) => {
    await page.locator('[name=documentNumber]').first().fill('30/TB-HĐND')
    await page.check('[name=recheckMonths][value="3"]')
  }, 'button[name=decision][value="kết thúc"]')
  await onDay('2027-01-28', 'committee', 'committee', 'kiem-tra-lai', (page) => page.fill('[name=finding]', 'Kè sụt 20 m sau đợt mưa tháng 1'), 'button[name=outcome][value="không còn đạt"]')

  day = '2027-02-07'
  const history = (await site.ports.register.history(site.council, promise)).map(({ event }) => event)
  const charged = Object.fromEntries(daysByOffice(moveSpans(history), day).map(({ role, officeId, days }) => [officeId ?? role, days]))
  assert.deepEqual(charged, {
    [ids.construction]: 4 + 1 + 1, [ids.dykes]: 2, [ids.finance]: 2, [ids.ward]: 2, [ids.transport]: 31 + 45 + 8 + 10, [ids.committee]: 4 + 4, standingCommittee: 2 + 4 + 3,
  })
  assert.equal(lifetimeDays(history, day), 113 + 10)
  assert.deepEqual(dutySpans(history).map(({ officeId, from, to }) => [officeId, from, to]), [
    [ids.construction, '2026-07-06', '2026-07-20'], [ids.transport, '2026-07-20', '2026-10-27'], [ids.transport, '2027-01-28', null],
  ])

  const visitor = await sitDown(browser, site.url, troubles, null, { width: 360, script: false })
  await visitor.page.goto(`/cam-ket/${promise}`)
  barriers.push(...(await barriersOn(visitor.page)))
  const told = (await visitor.page.innerText('main')).replaceAll(/\s+/g, ' ')
  const story = ['thông qua trong phụ lục', ...(['dykes', 'finance', 'ward'] as const).map((key) => `Theo phân cấp, việc này của ${OFFICES[key === 'dykes' ? 'finance' : key === 'finance' ? 'ward' : 'transport'][0]}`),
    '20/TB-HĐND', 'Còn 3 hộ chưa bàn giao mặt bằng', '21/TB-HĐND', 'Còn thiếu hồ sơ hoàn công đoạn cuối', 'Kè bờ tây, chân cầu Mới', 'Đủ hồ sơ, khớp với hiện trường', '30/TB-HĐND', 'Kè sụt 20 m sau đợt mưa tháng 1']
  const life = told.slice(told.indexOf('41/NQ-HĐND'))
  let at = 0
  for (const words of story) {
    const found = life.indexOf(words, at)
    assert.ok(found >= 0, `“${words}” does not come next on the public page`)
    at = found
  }
  for (const words of ['Biên bản nghiệm thu toàn tuyến, ảnh hiện trường', 'Quá hạn', '10/10/2026', '30/9/2026']) assert.ok(told.includes(words), words)
  // The sum under the band, as anybody can check it: the parts are those of the table above.
  const sum = (await visitor.page.innerText('.move-band > .figures')).match(/\d+/g)?.map(Number) ?? []
  assert.equal(sum.slice(0, -1).reduce((all, days) => all + days, 0), sum.at(-1))
  assert.equal(sum.at(-1), 123)
  await visitor.leave()

  const reader = await sitDown(browser, site.url, troubles, null)
  await reader.page.goto(`/cam-ket/${promise}`)
  barriers.push(...(await barriersOn(reader.page)))
  const previews = reader.page.locator('main .two-thirds .evidence')
  await previews.locator('pdf-preview summary').first().click()
  await previews.locator('pdf-preview canvas').first().waitFor()
  assert.match(await previews.locator('pdf-preview p').first().innerText(), /Trang 1 trên 1 trang/)
  await previews.locator('li:has(img) summary').first().click()
  assert.ok(await previews.locator('img').first().evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)))
  await reader.page.goto(`/co-quan/${ids.transport}`)
  barriers.push(...(await barriersOn(reader.page)))
  await reader.leave()

  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(troubles, [])
  assert.deepEqual([...new Set(barriers)], [])
})
