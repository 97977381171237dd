import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateAfter } from '../decider.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { CONTENTS, draft, draftText, missingContents, readiness, type DraftCommand, type DraftEvent, type Texts } from './index.ts'

const { given } = specificationOf(draft)
const today = '2026-12-10'
const texts = (changes: Partial<Texts> = {}): Texts => ({ assessment: 'Đã làm nhưng chậm', timeLimit: 'Trước 30/9/2027', responsibility: 'Sở Xây dựng', reporting: 'Báo cáo tại kỳ họp giữa năm', ...changes })
const written = (changes: Partial<Texts> = {}): DraftEvent => ({ type: 'ResolutionDrafted', sittingId: 's1', subject: 'Về chất vấn', texts: texts(changes), draftedOn: today })
const write = (changes: Partial<Texts> = {}): DraftCommand => ({ type: 'DraftResolution', sittingId: 's1', subject: ' Về chất vấn ', texts: texts(changes), today })
const amended = { type: 'AmendmentProposed', amendmentId: 'k1', deputyId: 'an', place: 'timeLimit', words: 'Trước 30/6/2027', reason: 'Mùa mưa', via: 'device', proposedOn: today } as const satisfies DraftEvent
const amend = (changes: Partial<Extract<DraftCommand, { type: 'ProposeAmendment' }>> = {}): DraftCommand => ({ type: 'ProposeAmendment', amendmentId: 'k1', deputyId: 'an', place: 'timeLimit', words: ' Trước 30/6/2027 ', reason: 'Mùa mưa', via: 'device', today, ...changes })
const decided = (taken: boolean): DraftEvent => ({ type: 'AmendmentDecided', amendmentId: 'k1', taken, reason: 'Quá bán', decidedOn: today })
const sha256 = 'a'.repeat(64)
const table: DraftCommand = { type: 'TableDraft', voteId: 'v1', text: 'x', sha256, today }
const tabled: DraftEvent = { type: 'DraftTabled', voteId: 'v1', text: 'x', sha256, tabledOn: today }

test('a draft is saved as often as it changes, complete or not, with a subject', () => {
  given().when(write()).then(written())
  given().when(write({ reporting: ' ' })).then(written({ reporting: '' }))
  given(written()).when(write()).refused('draft-unchanged')
  given(written()).when(write({ timeLimit: 'Khác' })).then(written({ timeLimit: 'Khác' }))
  given().when({ ...write(), subject: ' ' } as DraftCommand).refused('draft-needs-subject')
})

test('what is put to the vote says all four contents the law asks for, and no amendment waits', () => {
  given().when(table).refused('draft-unknown')
  for (const content of CONTENTS) {
    given(written({ [content]: '' })).when(table).refused('draft-contents-missing')
    assert.deepEqual(missingContents(stateAfter(draft, [written({ [content]: '' })])), [content])
  }
  given(written(), amended).when(table).refused('amendments-undecided')
  given(written(), amended, decided(false)).when(table).then(tabled)
  given(written(), tabled).when(table).refused('draft-tabled-already')
})

test('an amendment stands beside the draft until it is decided or taken back, and replaces the words of its place once it is taken', () => {
  given(written()).when(amend()).then(amended)
  given().when(amend()).refused('draft-unknown')
  given(written()).when(amend({ words: ' ' })).refused('amendment-needs-words')
  given(written(), amended).when(amend()).refused('amendment-proposed-already')
  given(written(), amended).when({ type: 'DecideAmendment', amendmentId: 'k1', taken: true, reason: ' ', today }).refused('draft-needs-reason')
  given(written(), amended).when({ type: 'DecideAmendment', amendmentId: 'k1', taken: true, reason: ' Quá bán ', today }).then(decided(true))
  given(written(), amended, decided(true)).when({ type: 'DecideAmendment', amendmentId: 'k1', taken: false, reason: 'x', today }).refused('amendment-decided-already')
  given(written()).when({ type: 'DecideAmendment', amendmentId: 'k1', taken: true, reason: 'x', today }).refused('amendment-unknown')
  given(written(), amended).when({ type: 'WithdrawAmendment', amendmentId: 'k1', deputyId: 'binh', today }).refused('amendment-not-yours')
  given(written(), amended).when({ type: 'WithdrawAmendment', amendmentId: 'k1', deputyId: 'an', today }).then({ type: 'AmendmentWithdrawn', amendmentId: 'k1', withdrawnOn: today })
  assert.equal(stateAfter(draft, [written(), amended, decided(true)]).current!.texts.timeLimit, 'Trước 30/6/2027')
  assert.equal(stateAfter(draft, [written(), amended, decided(false)]).current!.texts.timeLimit, 'Trước 30/9/2027')
  assert.deepEqual(stateAfter(draft, [written(), { ...amended, place: 'annex' }, decided(true)]).current, stateAfter(draft, [written()]).current)
})

test('E45 a promise the council does not take into the annex is left out with the reason, and may be taken in again', () => {
  const out: DraftEvent = { type: 'PromiseLeftOut', commitmentId: 'c1', reason: 'Không đủ phiếu', voteId: 'v1', leftOutOn: today }
  const back: DraftEvent = { type: 'PromiseTakenIn', commitmentId: 'c1', reason: 'Biểu quyết lại', takenInOn: today }
  const leave = (reason: string): DraftCommand => ({ type: 'LeaveOut', commitmentId: 'c1', reason, voteId: 'v1', today })
  given().when(leave(' Không đủ phiếu ')).then(out)
  given().when(leave(' ')).refused('draft-needs-reason')
  given(out).when(leave('x')).refused('promise-left-out-already')
  given(out).when({ type: 'TakeIn', commitmentId: 'c1', reason: ' Biểu quyết lại ', today }).then(back)
  given().when({ type: 'TakeIn', commitmentId: 'c1', reason: 'x', today }).refused('promise-not-left-out')
  given(out, back).when(leave('Không đủ phiếu')).then(out)
  assert.equal(readiness(stateAfter(draft, [written(), out])), null)
})

test('what is adopted leaves the draft, with its amendments under its number; what is drafted then is another resolution', () => {
  const adopted: DraftEvent = { type: 'DraftAdopted', resolutionId: 'r1', number: '41/NQ-HĐND', voteId: 'v1', adoptedOn: today }
  const adopt: DraftCommand = { type: 'AdoptDraft', resolutionId: 'r1', number: ' 41/NQ-HĐND ', voteId: 'v1', today }
  given(written()).when(adopt).then(adopted)
  given(written({ reporting: '' })).when(adopt).refused('draft-contents-missing')
  given(written(), amended).when(adopt).refused('amendments-undecided')
  const after = stateAfter(draft, [written(), amended, decided(true), adopted])
  assert.deepEqual([after.current, after.amendments, after.adopted[0]!.amendments.length], [null, [], 1])
  given(written(), adopted).when(write()).then(written())
})

test('the text that is voted on holds the four contents and every line of the annex, and any change of them is another text', () => {
  const line = { action: 'Hoàn thành kè', ownerName: 'Sở Xây dựng', dueWords: 'trước ngày 30/9/2027', product: null }
  const of = (subject: string, changes: Partial<Texts>, lines: readonly (typeof line)[]): string => draftText({ subject, texts: texts(changes) }, lines)
  const text = of('Về chất vấn', {}, [line])
  assert.match(text, /^Về chất vấn\n\n1\. Đánh giá kết quả[^]*\n– Hoàn thành kè \| Sở Xây dựng \| trước ngày 30\/9\/2027\n$/u)
  const others = [of('Khác', {}, [line]), of('Về chất vấn', { reporting: 'Khác' }, [line]), of('Về chất vấn', {}, []), of('Về chất vấn', {}, [{ ...line, dueWords: 'sớm' }]), of('Về chất vấn', {}, [line, line])]
  assert.equal(new Set([text, ...others]).size, 6)
})
