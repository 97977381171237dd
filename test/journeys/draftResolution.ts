import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { barriersOn } from './browser.ts'
import { press } from './press.ts'
import type { SittingPeople } from './sittingPeople.ts'

/** The draft resolution: begun from the answers, completed as the law asks, amended from a phone, decided, read by anyone under its hash, and put to the vote. Ends with the secretary at the vote. */
export const draftResolution = async ({ sittingId, people }: Pick<SittingPeople, 'sittingId' | 'people'>, barriers: string[]): Promise<void> => {
  const { secretary, an } = people
  await secretary.page.goto(`/ban-lam-viec/phien/${sittingId}/phu-luc`)
  await press(secretary.page, 'tat-ca')
  await secretary.page.click(`a[href$="/du-thao/${sittingId}"]`)
  assert.match(await secretary.page.inputValue('textarea[name=reporting]'), /chậm nhất 10 ngày trước ngày khai mạc/)
  await secretary.page.fill('input[name=subject]', 'Về chất vấn và trả lời chất vấn')
  await secretary.page.fill('textarea[name=assessment]', 'Kè sông đoạn 2 chậm so với kế hoạch.')
  await secretary.page.fill('textarea[name=responsibility]', 'Giám đốc Sở Xây dựng thử chịu trách nhiệm thi hành.')
  await press(secretary.page, 'luu-du-thao')
  // One of the four is missing, and says so; the draft cannot be put to the vote.
  assert.match(await secretary.page.innerText('#trinh'), /Hãy soạn đủ bốn nội dung/)
  await secretary.page.locator('#soan summary').click()
  await secretary.page.fill('textarea[name=timeLimit]', 'Trong năm 2099.')
  await press(secretary.page, 'luu-du-thao')
  barriers.push(...(await barriersOn(secretary.page)))

  await an.page.goto('/ban-lam-viec')
  await an.page.click(`a[href$="/du-thao/${sittingId}"]`)
  await an.page.locator('#kien-nghi-sua summary').click()
  await an.page.selectOption('select[name=place]', 'timeLimit')
  await an.page.fill('textarea[name=words]', 'Trước ngày 30 tháng 9 năm 2099.')
  await an.page.fill('input[name=amendReason]', 'Người trả lời đã hứa như vậy')
  await press(an.page, 'gui-sua')
  barriers.push(...(await barriersOn(an.page)))
  await secretary.page.reload()
  await secretary.page.fill('input[name=decision]', 'Hội đồng thống nhất')
  await press(secretary.page, 'tiep-thu')

  await an.page.goto(`/phien-chat-van/${sittingId}/du-thao`)
  assert.match(await an.page.innerText('main'), /Trước ngày 30 tháng 9 năm 2099\.[^]*Nguyễn Thị Ân\s+Tiếp thu[^]*Hội đồng thống nhất/)
  barriers.push(...(await barriersOn(an.page)))
  const file = await an.page.locator('a[href$=".txt"]').first().getAttribute('href')
  const text = await (await an.page.request.get(file!)).body()
  assert.equal(`${createHash('sha256').update(text).digest('hex')}.txt`, file!.split('/').at(-1))
  assert.match(text.toString('utf8'), /kè sông đoạn 2 trước ngày 30\/9\/2099 \| Sở Xây dựng thử \| trước ngày 30\/9\/2099\n$/)
  await an.page.goto(`/ban-lam-viec/tham-du/${sittingId}`)

  await press(secretary.page, 'trinh')
  await secretary.page.waitForURL('**/bieu-quyet/**')
}
