import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { xlsxOf } from '../documents/officeFiles.ts'
import { done, refusal } from './council.ts'
import { openSitting } from './sittingCouncil.ts'

let site: Awaited<ReturnType<typeof openSitting>>
before(async () => { site = await openSitting(3) })
after(() => site.drop())

let keys = 0
const of = () => ({ key: `k-${(keys += 1)}`, sittingId: site.sittingId })
const now = () => site.ports.register.selection.selectionNow(site.council, site.sittingId)
const committee = () => ({ council: site.council, actor: { account: 'ban', role: 'committee', office: site.offices.budget } } as const)

test('concerns come from pasted lines and from a sheet, all or none, and are taken as origin of a proposal', async () => {
  const { useCases, clerk, council, ports } = site
  const record = (text: string, file: { readonly name: string; readonly bytes: Uint8Array } | null = null) => useCases.recordConcerns(clerk, { key: `c-${(keys += 1)}`, text, file, source: 'Tiếp xúc cử tri tháng 6', receivedOn: '2026-06-15' })
  done(await record('Đường Hoa Gạo ngập; Phường Bến Lau; 12\nThiếu trường mầm non'))
  assert.deepEqual(await record('Đèn đường hỏng; Phường X; 0'), { kind: 'refused', refusal: 'concern-voters-out-of-range', at: 'Đèn đường hỏng' })
  const sheet = xlsxOf([{ name: 'Kiến nghị', rows: [['TT', 'Nội dung kiến nghị', 'Địa bàn', 'Số lượt'], ['1', 'Rác thải ven sông', 'Phường Cầu Mây', '40'], ['2', 'Chợ tạm thiếu điện', 'Phường Bến Lau', '7'], ['3', 'Xe buýt thưa', 'Phường Bến Lau', '3']] }])
  done(await record('', { name: 'kien-nghi.xlsx', bytes: sheet }))
  const { rows, total } = await ports.register.selection.concerns(council, { statuses: ['recorded'], limit: 10, offset: 0 })
  assert.deepEqual([total, rows.map(({ text, place, voters }) => [text, place, voters]).toSorted()], [5, [
    ['Chợ tạm thiếu điện', 'Phường Bến Lau', 7], ['Rác thải ven sông', 'Phường Cầu Mây', 40], ['Thiếu trường mầm non', null, 1], ['Xe buýt thưa', 'Phường Bến Lau', 3], ['Đường Hoa Gạo ngập', 'Phường Bến Lau', 12],
  ]])
  done(await useCases.enterProposal(clerk, { ...of(), issue: 'Ngập úng', addressee: null, origin: { kind: 'voters', concernIds: [rows[0]!.id] } }))
})

test('E46 a receipt is the entry of the log, and resolves whatever becomes of the proposal', async () => {
  const { useCases, deputy, deputies, offices } = site
  const send = (issue: string, key: string) => useCases.sendProposal(deputy(deputies[0]!), { key, sittingId: site.sittingId, issue, addressee: { officeId: offices.works, official: null } })
  const first = done(await send('Kè sông chậm', 'one')).proposalId
  assert.equal(done(await send('Kè sông chậm', 'one')).proposalId, first)
  const twin = done(await send('Kè sông chậm', 'two')).proposalId
  assert.notEqual(twin, first)
  const { proposals } = await now()
  const { receipt, hash } = proposals.find(({ proposal }) => proposal.proposalId === first)!
  const entry = (await site.ports.log.read(site.council, `proposal/${first}`))[0]!
  assert.deepEqual([receipt, hash], [entry.position, entry.hash])
  assert.equal(refusal(await useCases.withdrawProposal(deputy(deputies[1]!), { ...of(), proposalId: twin, reason: 'x' })), 'proposal-not-yours')
  done(await useCases.withdrawProposal(deputy(deputies[0]!), { ...of(), proposalId: twin, reason: 'Gửi hai lần' }))
  const after2 = (await now()).proposals
  assert.deepEqual(after2.find(({ proposal }) => proposal.proposalId === twin)?.proposal.status, 'withdrawn')
  assert.equal(after2.find(({ proposal }) => proposal.proposalId === first)?.receipt, receipt)
})

test('E47 groups go to a vote, a tie is decided with a reason, and the council’s decision is exactly what was announced', async () => {
  const { useCases, clerk, secretary, chair, deputy, deputies, sittingId, offices } = site
  done(await useCases.sendProposal(committee(), { ...of(), issue: 'Trạm y tế thiếu bác sĩ', addressee: null }))
  const ids = (await now()).proposals.filter(({ proposal }) => proposal.status === 'received').map(({ proposal }) => proposal.proposalId)
  const form = (title: string, proposalIds: readonly string[]) => useCases.formGroup(clerk, { ...of(), groupId: null, title, scope: '', criteria: ['pressing'], proposalIds, addressees: [{ officeId: offices.works, official: 'Trần Văn Đường, Giám đốc' }] })
  for (const [index, title] of ['Thoát nước', 'Kè sông', 'Y tế'].entries()) done(await form(title, [ids[index]!]))
  assert.equal(refusal(await form('Lạ', ['khong-co'])), 'proposal-unknown')
  const { groups } = (await now()).selection
  const voteId = done(await useCases.prepareVote(clerk, {
    key: 'topics', sittingId, title: 'Chọn nhóm vấn đề', way: 'open', choosing: { kind: 'upTo', marks: 1, chosen: 1 }, options: groups.map(({ groupId, title }) => ({ optionId: groupId, title })), sourceId: null, insteadOf: null,
  })).voteId
  done(await useCases.openVote(chair, { key: 'open-topics', voteId }))
  for (const [n, id] of deputies.entries()) done(await useCases.castBallot(deputy(id), { key: 'b', voteId, choice: { kind: 'marks', optionIds: [groups[n]!.groupId] } }))
  done(await useCases.closeVote(secretary, { key: 'close-topics', voteId }))
  done(await useCases.certifyVote(clerk, { key: 'certify-topics', voteId }))
  const act = (deed: Parameters<typeof useCases.conductVote>[1]['deed']) => useCases.conductVote(chair, { key: `v-${(keys += 1)}`, voteId, deed })
  assert.equal(refusal(await act({ type: 'AnnounceVote' })), 'tie-undecided')
  done(await act({ type: 'DecideTie', optionIds: [groups[1]!.groupId], reason: 'Cử tri phản ánh nhiều nhất' }))
  const choose = (groupIds: readonly string[], basis: string | null = voteId) => useCases.chooseGroups(secretary, { ...of(), groupIds, voteId: basis, documentNumber: '' })
  assert.equal(refusal(await choose([groups[1]!.groupId])), 'vote-not-announced')
  done(await act({ type: 'AnnounceVote' }))
  assert.equal(refusal(await choose([groups[0]!.groupId])), 'choice-not-as-voted')
  assert.equal(refusal(await choose([groups[1]!.groupId], null)), 'choice-needs-basis')
  done(await choose([groups[1]!.groupId]))
  assert.deepEqual((await now()).selection.chosen, { groupIds: [groups[1]!.groupId], voteId, documentNumber: null })
  const mine = (await now()).proposals.find(({ proposal }) => groups[1]!.proposalIds.includes(proposal.proposalId))!
  if (mine.proposal.origin.kind === 'deputy') assert.equal(refusal(await useCases.withdrawProposal(deputy(mine.proposal.origin.deputyId), { ...of(), proposalId: mine.proposal.proposalId, reason: 'x' })), 'proposal-chosen-already')
})

test('after all of it the log is sound, and the rows made anew are the same', async () => {
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
