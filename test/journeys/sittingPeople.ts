import type { Browser } from 'playwright-core'
import type { Role } from '../../src/domain/access/index.ts'
import type { OfficeKind } from '../../src/domain/offices/index.ts'
import { startTestSite, type TestSite } from '../http/testSite.ts'
import { done } from '../useCases/council.ts'
import { sitDown, type Person } from './browser.ts'

const OFFICES = { office: ['Văn phòng thử', 'councilOffice'], standing: ['Thường trực thử', 'standingCommittee'], works: ['Sở Xây dựng thử', 'agency'], water: ['Sở Môi trường thử', 'agency'] } as const satisfies Record<string, readonly [string, OfficeKind]>
type Key = keyof typeof OFFICES
export const NAMES = ['Nguyễn Thị Ân; Tổ 1', 'Trần Văn Bình; Tổ 1', 'Lê Thị Cúc; Tổ 2', 'Phạm Văn Dũng; Tổ 2', 'Hoàng Thị Én', 'Vũ Văn Phúc']

export type SittingPeople = {
  readonly site: TestSite
  readonly sittingId: string
  readonly offices: Readonly<Record<Key, string>>
  /** Deputies sit down once they are listed. */
  readonly people: Record<'secretary' | 'chair' | 'an' | 'binh' | 'official' | 'visitor' | 'screen', Person>
}

/** A council with a sitting to be held today, and everybody who takes part at a browser of their own; a visitor's clock is a minute and a half fast. */
export const sittingPeople = async (browser: Browser, troubles: string[]): Promise<SittingPeople> => {
  const site = await startTestSite()
  const ids = {} as Record<Key, string>
  const people = {} as SittingPeople['people']
  const { useCases, council } = site
  const as = (role: Role) => ({ council, actor: { account: 'set-up', role, office: ids.office ?? 'set-up' } })
  for (const [key, [name, kind]] of Object.entries(OFFICES) as [Key, (typeof OFFICES)[Key]][])
    ids[key] = done(await useCases.establishOffice(as('clerk'), { key, name, nameEn: null, kind, establishedOn: null })).officeId
  done(await useCases.appointHolder(as('clerk'), { key: 'holder', officeId: ids.works, post: 'Giám đốc', person: 'Trần Văn Đường', from: '2026-01-01', until: null, documentNumber: null }))
  const { sittingId } = done(await useCases.recordSitting(as('clerk'), { key: 'sitting', name: 'Phiên chất vấn thử', date: site.ports.clock.today() }))
  people.secretary = await sitDown(browser, site.url, troubles, await site.account('secretary', ids.office))
  people.chair = await sitDown(browser, site.url, troubles, await site.account('standingCommittee', ids.standing))
  people.official = await sitDown(browser, site.url, troubles, await site.account('agency', ids.works))
  people.visitor = await sitDown(browser, site.url, troubles, null, { width: 390 })
  people.screen = await sitDown(browser, site.url, troubles, null, { width: 1920 })
  for (const { context } of Object.values(people)) context.setDefaultTimeout(10_000)
  // Chromium here has no ears: a stand-in for the browser's own speech recognition, which hears what the test says.
  await people.secretary.context.addInitScript('{ window.SpeechRecognition = window.webkitSpeechRecognition = class extends EventTarget { start() { window.heard = this } stop() { this.dispatchEvent(new Event("end")) } } }')
  // A visitor whose own clock is a minute and a half fast.
  await people.visitor.context.addInitScript('{ const real = Date.now.bind(Date); Date.now = () => real() + 90_000 }')
  return { site, sittingId, offices: ids, people }
}
