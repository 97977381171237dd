import type { Caller } from '../../src/application/actor.ts'
import type { Answer } from '../../src/application/answer.ts'
import { createUseCases, type UseCases } from '../../src/application/useCases.ts'
import type { Role } from '../../src/domain/access/index.ts'
import type { Terms } from '../../src/domain/commitment/index.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { scratchDatabase } from '../contracts/scratchDatabase.ts'

export const OFFICES = { councilOffice: 'councilOffice', standing: 'standingCommittee', budget: 'committee', society: 'committee', works: 'agency', health: 'agency' } as const

/** A council on a real database with its offices, and the use cases over it. */
export const councilWithOffices = async () => {
  const scratch = await scratchDatabase()
  const council = await scratch.council()
  const ports = sitePorts(scratch.database, systemClock('Asia/Ho_Chi_Minh'))
  const useCases = createUseCases(ports)
  const as = (role: Role, office: string): Caller => ({ council, actor: { account: `${role}-${office}`, role, office } })
  const clerk = as('clerk', 'van-phong')
  const offices = {} as Record<keyof typeof OFFICES, string>
  for (const [key, kind] of Object.entries(OFFICES) as [keyof typeof OFFICES, (typeof OFFICES)[keyof typeof OFFICES]][])
    offices[key] = done(await useCases.establishOffice(clerk, { key: `office-${key}`, name: `Cơ quan ${key}`, nameEn: null, kind, establishedOn: null })).officeId
  return { scratch, council, ports, useCases, offices, as, clerk, drop: scratch.drop }
}

export const done = <Result>(answer: Answer<Result>): Result => {
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.refusal} at ${answer.at}`)
  return answer.result
}

export const refusal = (answer: Answer<unknown>): string => (answer.kind === 'refused' ? answer.refusal : 'done')

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const termsFor = (officeId: string, action = 'Sửa kè bờ tây'): Terms => ({
  action, owner: { named: 'Sở Xây dựng', officeId }, supporting: [], product: null,
  due: { words: 'trước ngày 30/8/2026', kind: 'before', date: '2026-08-29', precision: 'day' },
})

export const TEXT = `BIÊN BẢN PHIÊN CHẤT VẤN

Ông Lê Văn Mẫu, Giám đốc Sở Xây dựng: Sở Xây dựng cam kết hoàn thành sửa chữa kè bờ tây sông Lam trước ngày 30/8/2026.
Bà Phạm Thị Thử, Giám đốc Sở Y tế: Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ cho trạm y tế phường Bến Thử trong quý IV năm 2026.
`

/** A sitting with TEXT filed and its first promise captured for the works department. */
export const captured = async (site: { readonly useCases: UseCases; readonly clerk: Caller; readonly offices: Record<keyof typeof OFFICES, string> }) => {
  const { sittingId } = done(await site.useCases.recordSitting(site.clerk, { key: 'sitting', name: 'Kỳ họp thử', date: '2026-07-03' }))
  const { sourceId } = done(await site.useCases.fileSource(site.clerk, { key: 'source', sittingId, name: 'bien-ban.txt', bytes: bytes(TEXT), documentDate: null }))
  const words = { text: 'Sở Xây dựng cam kết hoàn thành sửa chữa kè bờ tây sông Lam trước ngày 30/8/2026' }
  const { commitmentId } = done(await site.useCases.captureCommitment(site.clerk, { key: 'capture', sourceId, words, speaker: 'Ông Lê Văn Mẫu', speakerRole: 'Giám đốc Sở Xây dựng', terms: termsFor(site.offices.works), rules: [] }))
  return { sittingId, sourceId, commitmentId }
}
