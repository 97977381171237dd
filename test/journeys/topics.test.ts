import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Role } from '../../src/domain/access/index.ts'
import { startTestSite, type TestSite } from '../http/testSite.ts'
import { done } from '../useCases/council.ts'
import { barriersOn, openBrowser, sitDown, type Person } from './browser.ts'
import { press } from './press.ts'

let browser: Browser
let site: TestSite
let sittingId = ''
const troubles: string[] = []
const barriers: string[] = []
const people = {} as Record<'secretary' | 'clerk' | 'chair' | 'deputy' | 'reader', Person>

before(async () => {
  browser = await openBrowser()
  site = await startTestSite()
  const { useCases, council } = site
  const as = (role: Role) => ({ council, actor: { account: 'set-up', role, office: 'vp' } })
  const office = async (key: string, name: string, kind: 'councilOffice' | 'standingCommittee' | 'agency') => done(await useCases.establishOffice(as('clerk'), { key, name, nameEn: null, kind, establishedOn: null })).officeId
  const [councilOffice, standing] = [await office('vp', 'Văn phòng thử', 'councilOffice'), await office('tt', 'Thường trực thử', 'standingCommittee')]
  await office('sx', 'Sở Xây dựng thử', 'agency')
  sittingId = done(await useCases.recordSitting(as('clerk'), { key: 's', name: 'Phiên chất vấn thử', date: site.ports.clock.today() })).sittingId
  done(await useCases.electDeputies(as('clerk'), { key: 'd', deputies: [{ name: 'Nguyễn Thị Ân', group: null }, { name: 'Trần Văn Bình', group: null }], electedOn: '2026-03-15' }))
  const deputies = await site.ports.register.floor.deputies(council, null)
  done(await useCases.setAgenda(as('clerk'), { key: 'a', sittingId, items: [{ itemId: 'm0', kind: 'opening', title: 'Khai mạc', officeIds: [], minutes: 10 }] }))
  done(await useCases.fixRoll(as('clerk'), { key: 'r', sittingId, deputyIds: deputies.map(({ id }) => id), total: 2 }))
  const sit = async (role: Role, at: string, width?: number): Promise<Person> => sitDown(browser, site.url, troubles, await site.account(role, at), width === undefined ? {} : { width })
  people.secretary = await sit('secretary', councilOffice)
  people.clerk = await sit('clerk', councilOffice)
  people.chair = await sit('standingCommittee', standing)
  people.deputy = await sit('deputy', deputies[0]!.id, 390)
  people.reader = await sitDown(browser, site.url, troubles, null, { width: 390, script: false })
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('from what voters raised and a deputy proposed on a phone to the agenda of the sitting, each step public with its receipt', async () => {
  const { secretary, clerk, chair, deputy, reader } = people
  await clerk.page.goto('/ban-lam-viec/kien-nghi-cu-tri')
  await clerk.page.fill('textarea[name=lines]', 'Đường Hoa Gạo ngập; Phường Bến Lau; 12')
  await clerk.page.fill('input[name=source]', 'Tiếp xúc cử tri tháng 6')
  await press(clerk.page, 'ghi')
  assert.match(await clerk.page.innerText('main'), /Đường Hoa Gạo ngập[^]*Phường Bến Lau/)
  barriers.push(...(await barriersOn(clerk.page)))

  await secretary.page.goto(`/ban-lam-viec/phien/${sittingId}`)
  await secretary.page.click(`a[href$="/chon-van-de/${sittingId}"]`)
  await secretary.page.fill('input[name=until]', '2099-12-01')
  await press(secretary.page, 'lay-de-xuat')

  await deputy.page.click(`a[href$="/de-xuat/${sittingId}"]`)
  assert.match(await deputy.page.innerText('main'), /đến hết ngày 01\/12\/2099/)
  await deputy.page.fill('textarea[name=issue]', 'Kè sông đoạn 2 chậm tiến độ')
  await deputy.page.selectOption('select[name=officeId]', { label: 'Sở Xây dựng thử' })
  await press(deputy.page, 'gui')
  assert.match(await deputy.page.innerText('main'), /Biên nhận[^]*số \d+ [0-9a-f]{8}/i)
  barriers.push(...(await barriersOn(deputy.page)))

  await secretary.page.reload()
  await secretary.page.locator('#nhap-de-xuat summary').click()
  await secretary.page.locator('#nhap-de-xuat textarea[name=issue]').fill('Ngập úng đường nội đô')
  await secretary.page.selectOption('#nhap-de-xuat select[name=originKind]', 'voters')
  await secretary.page.locator('#nhap-de-xuat').getByLabel(/Đường Hoa Gạo ngập/).check()
  await press(secretary.page, 'nhap-de-xuat')
  for (const [title, issue] of [['Thoát nước', 'Ngập úng'], ['Kè sông', 'Kè sông đoạn 2']] as const) {
    const form = secretary.page.locator('#lap-nhom-moi')
    await form.evaluate((one) => one.setAttribute('open', ''))
    await form.locator('input[name=title]').fill(title)
    await form.getByLabel(new RegExp(issue)).check()
    await form.getByLabel(/Vấn đề bức xúc/).check()
    await form.locator('textarea[name=addressees]').fill('sở xây dựng thử; Trần Văn Đường, Giám đốc')
    await press(secretary.page, 'lap-nhom')
  }
  barriers.push(...(await barriersOn(secretary.page)))
  // A deputy sees where the proposal went, and may say that they do not agree.
  await deputy.page.reload()
  assert.match(await deputy.page.innerText('main'), /Kè sông/)
  await deputy.page.locator('details[id^=gop-] summary').click()
  await deputy.page.fill('input[name=words]', 'Cần tách đoạn 2 riêng')
  await press(deputy.page, 'khong-dong-y')

  await secretary.page.fill('input[name=marks]', '1')
  await secretary.page.fill('input[name=places]', '1')
  await press(secretary.page, 'lap-phieu')
  await secretary.page.waitForURL('**/bieu-quyet/**')
  await press(secretary.page, 'mo')
  await deputy.page.goto(`/ban-lam-viec/tham-du/${sittingId}`)
  await deputy.page.locator('[data-live=to-vote] a').click()
  await deputy.page.getByLabel('Kè sông').check()
  await deputy.page.locator('input[name=sure]').check()
  await press(deputy.page, 'gui')
  await press(secretary.page, 'dong')
  await chair.page.goto(new URL(secretary.page.url()).pathname)
  await press(chair.page, 'xac-nhan')
  await press(chair.page, 'cong-bo')
  await secretary.page.goto(`/ban-lam-viec/chon-van-de/${sittingId}`)
  await secretary.page.locator('form[id^=quyet-dinh]').getByLabel('Kè sông').check()
  await press(secretary.page, 'quyet-dinh')
  await press(secretary.page, 'vao-chuong-trinh')
  const { hall } = (await site.ports.register.floor.sittingNow(site.council, sittingId))!
  assert.deepEqual(hall.items.map(({ title, kind, officeIds }) => [title, kind, officeIds.length]), [['Khai mạc', 'opening', 0], ['Kè sông', 'questioning', 1]])

  await reader.page.goto(`/phien-chat-van/${sittingId}`)
  await reader.page.click('a[href$="/van-de"]')
  assert.match(await reader.page.innerText('main'), /Thoát nước[^]*Không được chọn[^]*Kè sông[^]*Hội đồng đã chọn[^]*Trần Văn Đường, Giám đốc[^]*Người đề xuất không đồng ý: Cần tách đoạn 2 riêng/)
  assert.deepEqual(barriers, [])
  assert.deepEqual(troubles, [])
})
