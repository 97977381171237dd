import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { verifyLog } from '../../src/postgres/index.ts'
import { compareWithRebuild } from '../../src/postgres/index.ts'
import { bytes, captured, councilWithOffices, done, refusal, termsFor } from './council.ts'

let site: Awaited<ReturnType<typeof councilWithOffices>>
before(async () => void (site = await councilWithOffices()))
after(() => site.drop())

test('a promise goes from the words that were heard to the decision that ends it, each step by another office', async () => {
  const { useCases, offices, as, ports, council } = site
  const { sittingId, commitmentId } = await captured(site)
  const secretary = as('secretary', offices.councilOffice)
  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: [commitmentId] }))
  const row = await ports.register.commitment(council, commitmentId)
  done(await useCases.adoptResolution(secretary, {
    key: 'adopt', sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn và trả lời chất vấn', signer: 'Trần Thị Ký',
    items: [{ commitmentId, basedOn: row?.version ?? 0, overseerOfficeId: offices.budget }],
  }))
  const agency = as('agency', offices.works)
  done(await useCases.reportProgress(agency, { key: 'report', commitmentId, progress: 'partlyDone', text: 'Đã xong 60 % khối lượng', attached: { files: [], links: [] } }))
  const attached = { files: [{ name: 'bien-ban.txt', bytes: bytes('Biên bản nghiệm thu kè bờ tây') }], links: [] }
  done(await useCases.claimCompletion(agency, { key: 'claim', commitmentId, text: 'Đã hoàn thành', attached }))
  const committee = as('committee', offices.budget)
  done(await useCases.returnClaim(committee, { key: 'return', commitmentId, missing: 'Thiếu hồ sơ hoàn công' }))
  done(await useCases.claimCompletion(agency, { key: 'claim-2', commitmentId, text: 'Đã bổ sung hồ sơ', attached }))
  done(await useCases.verifyCompletion(committee, { key: 'verify', commitmentId, finding: 'Đã kiểm tra tại hiện trường' }))
  const standing = as('standingCommittee', offices.standing)
  done(await useCases.closeCommitment(standing, { key: 'close', commitmentId, documentNumber: '12/TB-HĐND', recheckMonths: [] }))

  const closed = await ports.register.commitment(council, commitmentId)
  assert.equal(closed?.status, 'closed')
  assert.equal(closed?.quote, 'Sở Xây dựng cam kết hoàn thành sửa chữa kè bờ tây sông Lam trước ngày 30/8/2026')
  assert.equal(closed?.dueDate, '2026-08-29')
  assert.deepEqual((await ports.register.history(council, commitmentId)).map(({ event }) => event.type), [
    'CommitmentCaptured', 'WordingConfirmed', 'CommitmentAdopted', 'ProgressReported', 'CompletionClaimed', 'ClaimReturned', 'CompletionClaimed', 'CompletionVerified', 'CommitmentClosed',
  ])
  const [file] = (await ports.register.history(council, commitmentId)).flatMap(({ event }) => (event.type === 'CompletionClaimed' ? event.evidence : []))
  assert.ok(file?.kind === 'file')
  assert.equal(new TextDecoder().decode((await ports.files.read(council, file.sha256))?.bytes), 'Biên bản nghiệm thu kè bờ tây')
  assert.equal((await verifyLog(site.scratch.database, council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, council), [])
})

const REAL = new URL('../../../shared/texts/ha-giang-95-nq-hdnd-2017.md', import.meta.url)

test('a real resolution gives findings that quote their exact place, and each can become a commitment', { skip: existsSync(REAL) ? false : 'the real text is not at hand' }, async () => {
  const { useCases, clerk, offices, council } = site
  const { sittingId } = done(await useCases.recordSitting(clerk, { key: 'ha-giang', name: 'Kỳ họp thứ Năm', date: '2017-07-14' }))
  const { sourceId } = done(await useCases.fileSource(clerk, { key: 'ha-giang-text', sittingId, name: 'nghi-quyet.md', bytes: readFileSync(REAL), documentDate: null }))
  const review = await useCases.reviewSource(council, sourceId)
  assert.ok(review)
  const binding = review.findings.filter(({ finding }) => finding.force !== 'vague')
  assert.ok(binding.length >= 10, `${binding.length} findings`)
  for (const { finding } of review.findings) assert.equal(review.text.slice(finding.start, finding.end), finding.quote)
  for (const { finding } of binding) {
    const terms = { ...termsFor(offices.works, finding.action), due: { words: finding.deadlineText, kind: finding.deadlineKind, date: finding.deadline, precision: finding.precision } }
    const { speaker, speakerRole, rules, start, end } = finding
    assert.equal(refusal(await useCases.captureCommitment(clerk, { key: `hg-${start}`, sourceId, words: { start, end }, speaker, speakerRole, terms, rules })), 'done')
  }
  const after = await useCases.reviewSource(council, sourceId)
  assert.equal(after?.findings.filter(({ standing }) => standing.kind === 'captured').length, binding.length)
})
