import assert from 'node:assert/strict'
import { barriersOn } from './browser.ts'
import { press } from './press.ts'
import type { SittingPeople } from './sittingPeople.ts'

/** From what voters raised and a deputy proposed on a phone to the agenda of the sitting, each step public with its receipt. The chosen group is called `title`. */
export const chooseTopics = async ({ site, sittingId, people }: SittingPeople, title: string, barriers: string[]): Promise<void> => {
  const { secretary, chair, an, visitor } = people
  await secretary.page.goto('/ban-lam-viec/kien-nghi-cu-tri')
  await secretary.page.fill('textarea[name=lines]', 'Đường Hoa Gạo ngập; Phường Bến Lau; 12')
  await secretary.page.fill('input[name=source]', 'Tiếp xúc cử tri tháng 6')
  await press(secretary.page, 'ghi')
  assert.match(await secretary.page.innerText('main'), /Đường Hoa Gạo ngập[^]*Phường Bến Lau/)
  barriers.push(...(await barriersOn(secretary.page)))

  await secretary.page.goto(`/ban-lam-viec/phien/${sittingId}`)
  await secretary.page.click(`a[href$="/chon-van-de/${sittingId}"]`)
  await secretary.page.fill('input[name=until]', '2099-12-01')
  await press(secretary.page, 'lay-de-xuat')

  await an.page.click(`a[href$="/de-xuat/${sittingId}"]`)
  assert.match(await an.page.innerText('main'), /đến hết ngày 01\/12\/2099/)
  await an.page.fill('textarea[name=issue]', 'Kè sông đoạn 2 chậm tiến độ')
  await an.page.selectOption('select[name=officeId]', { label: 'Sở Xây dựng thử' })
  await press(an.page, 'gui')
  assert.match(await an.page.innerText('main'), /Biên nhận[^]*số \d+ [0-9a-f]{8}/i)
  barriers.push(...(await barriersOn(an.page)))

  await secretary.page.reload()
  await secretary.page.locator('#nhap-de-xuat summary').click()
  await secretary.page.locator('#nhap-de-xuat textarea[name=issue]').fill('Ngập úng đường nội đô')
  await secretary.page.selectOption('#nhap-de-xuat select[name=originKind]', 'voters')
  await secretary.page.locator('#nhap-de-xuat').getByLabel(/Đường Hoa Gạo ngập/).check()
  await press(secretary.page, 'nhap-de-xuat')
  for (const [group, issue] of [['Thoát nước', 'Ngập úng'], [title, 'Kè sông đoạn 2']] as const) {
    const form = secretary.page.locator('#lap-nhom-moi')
    await form.evaluate((one) => one.setAttribute('open', ''))
    await form.locator('input[name=title]').fill(group)
    await form.getByLabel(new RegExp(issue)).check()
    await form.getByLabel(/Vấn đề bức xúc/).check()
    await form.locator('textarea[name=addressees]').fill('sở xây dựng thử; Trần Văn Đường, Giám đốc')
    await press(secretary.page, 'lap-nhom')
  }
  barriers.push(...(await barriersOn(secretary.page)))
  // A deputy sees where the proposal went, and may say that they do not agree.
  await an.page.reload()
  assert.ok((await an.page.innerText('main')).includes(title))
  await an.page.locator('details[id^=gop-] summary').click()
  await an.page.fill('input[name=words]', 'Cần tách đoạn 2 riêng')
  await press(an.page, 'khong-dong-y')

  await secretary.page.fill('input[name=marks]', '1')
  await secretary.page.fill('input[name=places]', '1')
  await press(secretary.page, 'lap-phieu')
  await secretary.page.waitForURL('**/bieu-quyet/**')
  await press(secretary.page, 'mo')
  await an.page.goto(`/ban-lam-viec/tham-du/${sittingId}`)
  await an.page.locator('[data-live=to-vote] a').click()
  await an.page.getByLabel(title).check()
  await an.page.locator('input[name=sure]').check()
  await press(an.page, 'gui')
  await press(secretary.page, 'dong')
  await chair.page.goto(new URL(secretary.page.url()).pathname)
  await press(chair.page, 'xac-nhan')
  await press(chair.page, 'cong-bo')
  await secretary.page.goto(`/ban-lam-viec/chon-van-de/${sittingId}`)
  await secretary.page.locator('form[id^=quyet-dinh]').getByLabel(title).check()
  await press(secretary.page, 'quyet-dinh')
  await press(secretary.page, 'vao-chuong-trinh')
  const { hall } = (await site.ports.register.floor.sittingNow(site.council, sittingId))!
  assert.deepEqual(hall.items.map((item) => [item.title, item.kind, item.officeIds.length]), [['Nhóm 2: Môi trường', 'questioning', 1], [title, 'questioning', 1]])

  await visitor.page.goto(`/phien-chat-van/${sittingId}/van-de`)
  const told = await visitor.page.innerText('main')
  assert.match(told, /Thoát nước[^]*Không được chọn[^]*Hội đồng đã chọn[^]*Trần Văn Đường, Giám đốc[^]*Người đề xuất không đồng ý: Cần tách đoạn 2 riêng/)
  assert.ok(told.includes(title))
  await an.page.goto('/ban-lam-viec')
}
