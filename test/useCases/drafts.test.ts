import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { resolutionInput } from '../../src/application/renderResolution.ts'
import type { Place, Texts } from '../../src/domain/draft/index.ts'
import type { Stand } from '../../src/domain/vote/index.ts'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { TEXT, bytes, done, refusal, termsFor } from './council.ts'
import { openSitting } from './sittingCouncil.ts'

const TEXTS: Texts = { assessment: 'Kè bờ tây chậm hai năm', timeLimit: 'Trước 30/8/2026', responsibility: 'Giám đốc Sở Xây dựng', reporting: 'Báo cáo tại kỳ họp sau' }
let site: Awaited<ReturnType<typeof openSitting>>
let promises: readonly string[]
let keys = 0
const of = () => ({ key: `k-${(keys += 1)}`, sittingId: site.sittingId })
const now = () => site.useCases.draftNow(site.council, site.sittingId)

before(async () => {
  site = await openSitting(3)
  const { useCases, clerk, secretary, sittingId, offices } = site
  const { sourceId } = done(await useCases.fileSource(clerk, { key: 'source', sittingId, name: 'bien-ban.txt', bytes: bytes(TEXT), documentDate: null }))
  const capture = async (text: string, officeId: string, action: string) => done(await useCases.captureCommitment(clerk, { key: action, sourceId, words: { text }, speaker: 'Ông Lê Văn Mẫu', speakerRole: null, terms: termsFor(officeId, action), rules: [] })).commitmentId
  promises = [
    await capture('Sở Xây dựng cam kết hoàn thành sửa chữa kè bờ tây sông Lam trước ngày 30/8/2026', offices.works, 'Sửa kè bờ tây'),
    await capture('Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ cho trạm y tế phường Bến Thử trong quý IV năm 2026', offices.health, 'Bổ sung bác sĩ'),
  ]
  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: promises }))
})
after(() => site.drop())

const save = async (texts: Texts = TEXTS, subject = 'Về hoạt động chất vấn') => site.useCases.draftResolution(site.clerk, { ...of(), subject, texts, basedOn: (await now()).version })
const table = () => site.useCases.tableDraft(site.clerk, { ...of(), title: 'Thông qua nghị quyết', way: 'open', majority: 'half', insteadOf: null })
const open = (voteId: string) => site.useCases.openVote(site.chair, { key: of().key, voteId })
const voted = async (voteId: string, stands: readonly Stand[]): Promise<void> => {
  const { useCases, deputies, deputy, secretary, clerk, chair } = site
  for (const [n, stand] of stands.entries()) done(await useCases.castBallot(deputy(deputies[n]!), { key: of().key, voteId, choice: { kind: 'stand', stand } }))
  done(await useCases.closeVote(secretary, { key: of().key, voteId }))
  done(await useCases.certifyVote(clerk, { key: of().key, voteId }))
  done(await useCases.conductVote(chair, { key: of().key, voteId, deed: { type: 'AnnounceVote' } }))
}
const adopt = async (ids: readonly string[], number: string, subject = 'Về hoạt động chất vấn') => {
  const rows = await Promise.all(ids.map((id) => site.ports.register.commitment(site.council, id)))
  return site.useCases.adoptResolution(site.secretary, { ...of(), number, date: '2026-07-04', subject, signer: 'Trần Thị Ký', items: rows.map((row) => ({ commitmentId: row!.id, basedOn: row!.version, overseerOfficeId: site.offices.budget })) })
}

test('a draft saved over one that somebody else changed meanwhile is refused, and neither is lost', async () => {
  const { useCases, clerk, secretary } = site
  const { version } = await now()
  done(await useCases.draftResolution(clerk, { ...of(), subject: 'Về hoạt động chất vấn', texts: { ...TEXTS, reporting: '' }, basedOn: version }))
  assert.equal(refusal(await useCases.draftResolution(secretary, { ...of(), subject: 'Khác', texts: TEXTS, basedOn: version })), 'changed-meanwhile')
  assert.equal((await now()).draft.current?.subject, 'Về hoạt động chất vấn')
})

test('an amendment of a deputy stands beside the draft, is decided by the secretary, and nobody takes back another’s', async () => {
  const { useCases, deputy, deputies, secretary } = site
  const propose = (place: Place, words: string) => useCases.proposeAmendment(deputy(deputies[0]!), { ...of(), place, words, reason: 'Mùa mưa' })
  const { amendmentId } = done(await propose('timeLimit', 'Trước 30/6/2026'))
  assert.equal(refusal(await useCases.withdrawAmendment(deputy(deputies[1]!), { ...of(), amendmentId })), 'amendment-not-yours')
  assert.equal(refusal(await table()), 'draft-contents-missing')
  done(await save())
  assert.equal(refusal(await table()), 'amendments-undecided')
  done(await useCases.decideAmendment(secretary, { ...of(), amendmentId, taken: true, reason: '3 trên 3' }))
  assert.equal((await now()).draft.current?.texts.timeLimit, 'Trước 30/6/2026')
})

test('E34 the text that is voted on is kept with the vote under its hash; a draft or an annex changed since is another text, and the vote is not opened on it', async () => {
  const { useCases, secretary, chair } = site
  const { voteId } = done(await table())
  const { draft, text, sha256 } = await now()
  assert.deepEqual([draft.tabled[0]!.text, draft.tabled[0]!.sha256], [text, sha256])
  assert.equal(createHash('sha256').update(text!, 'utf8').digest('hex'), sha256)
  assert.match(text!, /– Sửa kè bờ tây \| Cơ quan works \| trước ngày 30\/8\/2026\n– Bổ sung bác sĩ/)
  done(await useCases.leaveOutPromise(secretary, { ...of(), commitmentId: promises[1]!, reason: 'thử', voteId: null }))
  assert.equal(refusal(await open(voteId)), 'vote-text-changed')
  done(await useCases.takeInPromise(secretary, { ...of(), commitmentId: promises[1]!, reason: 'thử' }))
  done(await save({ ...TEXTS, reporting: 'Khác' }))
  assert.equal(refusal(await open(voteId)), 'vote-text-changed')
  done(await save({ ...TEXTS, timeLimit: 'Trước 30/6/2026' }))
  done(await open(voteId))
  done(await useCases.conductVote(chair, { key: of().key, voteId, deed: { type: 'VoidVote', reason: 'Máy hỏng' } }))
})

test('E45 a promise that the council voted down is not adopted with the annex, stays confirmed and public with the vote, and no resolution takes it in by mistake', async () => {
  const { useCases, secretary, clerk, chair, sittingId, council, ports } = site
  const { voteId } = done(await useCases.prepareVote(clerk, { ...of(), title: 'Đưa cam kết về bác sĩ vào phụ lục', way: 'open', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null }))
  done(await useCases.openVote(chair, { key: of().key, voteId }))
  await voted(voteId, ['yes', 'no', 'no'])
  done(await useCases.leaveOutPromise(secretary, { ...of(), commitmentId: promises[1]!, reason: '1 trên 3 tán thành', voteId }))
  assert.equal(refusal(await useCases.leaveOutPromise(secretary, { ...of(), commitmentId: promises[1]!, reason: 'x', voteId })), 'promise-left-out-already')
  assert.equal(refusal(await useCases.leaveOutPromise(secretary, { ...of(), commitmentId: 'khong-co', reason: 'x', voteId: null })), 'promise-not-of-sitting')
  const { leftOut, rows } = await now()
  assert.deepEqual([leftOut.map(({ id }) => id), rows.map(({ id }) => id)], [[promises[1]], [promises[0]]])
  assert.deepEqual(await adopt(promises, '41/NQ-HĐND'), { kind: 'refused', refusal: 'promise-left-out-already', at: promises[1] })
  assert.equal((await ports.register.commitment(council, promises[1]!))?.status, 'confirmed')
  assert.deepEqual(await ports.register.resolutions(council, sittingId), [])
})

test('what is adopted is what was voted for, to the letter: another annex, another subject, or a vote that did not pass, and nothing is recorded', async () => {
  const { council, ports, sittingId } = site
  const failed = done(await table()).voteId
  done(await open(failed))
  assert.equal(refusal(await adopt([promises[0]!], '41/NQ-HĐND')), 'draft-not-passed')
  await voted(failed, ['no', 'no', 'yes'])
  assert.equal(refusal(await adopt([promises[0]!], '41/NQ-HĐND')), 'draft-not-passed')
  const { voteId } = done(await table())
  done(await open(voteId))
  await voted(voteId, ['yes', 'yes', 'no'])
  assert.equal(refusal(await adopt([promises[0]!], '41/NQ-HĐND', 'Về việc khác')), 'resolution-not-as-voted')
  const { draft: before } = await now()
  done(await save({ ...TEXTS, assessment: 'Khác' }))
  assert.equal(refusal(await adopt([promises[0]!], '41/NQ-HĐND')), 'resolution-not-as-voted')
  done(await save(before.current!.texts))
  const { resolutionId } = done(await adopt([promises[0]!], '41/NQ-HĐND'))
  const { draft, leftOut } = await now()
  assert.deepEqual([draft.current, draft.adopted.map((one) => [one.resolutionId, one.voteId, one.texts.timeLimit, one.amendments.length]), leftOut.length], [null, [[resolutionId, voteId, 'Trước 30/6/2026', 1]], 1])
  assert.deepEqual((await resolutionInput(ports, council, resolutionId))?.texts, draft.adopted[0]!.texts)
  // What is frozen changes only by a later document of its own number.
  assert.equal(refusal(await adopt([promises[0]!], '42/NQ-HĐND')), 'already-adopted')
  assert.equal((await ports.register.resolutions(council, sittingId)).length, 1)
  assert.deepEqual(await compareWithRebuild(site.scratch.database, council), [])
  assert.equal((await verifyLog(site.scratch.database, council)).kind, 'sound')
})
