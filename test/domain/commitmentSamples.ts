import { commitment, type Commitment, type CommitmentCommand, type CommitmentEvent, type CommitmentStatus, type QuestionKind, type Terms } from '../../src/domain/commitment/index.ts'
import { stateAfter } from '../../src/domain/decider.ts'
import { rulesInForce } from './rulesInForce.ts'

export const terms: Terms = {
  action: 'Sửa kè bờ tây đoạn cầu Mới',
  owner: { named: 'Sở Xây dựng', officeId: 'so-xay-dung' },
  supporting: ['UBND phường Trung Sơn'],
  due: { words: 'trước ngày 30/8/2026', kind: 'before', date: '2026-08-29', precision: 'day' },
  product: null,
}

const quote = { sourceId: 's1', sourceSha256: 'a'.repeat(64), text: 'sẽ sửa kè bờ tây trước ngày 30/8/2026', start: 10, end: 47 }

export const capture: Extract<CommitmentCommand, { type: 'CaptureCommitment' }> = {
  type: 'CaptureCommitment', commitmentId: 'c1', sittingId: 'p1', quote, speaker: 'Ông Lê Văn Mẫu', speakerRole: 'Giám đốc Sở Xây dựng',
  spokenOn: '2026-07-03', terms, rules: ['pledge-verb'],
}

const day = '2026-08-20'

/** One command of every kind, right in the state it is meant for. */
export const COMMANDS = {
  CaptureCommitment: capture,
  CorrectCapture: { type: 'CorrectCapture', terms: { ...terms, action: 'Sửa toàn tuyến kè bờ tây' }, today: '2026-07-04' },
  SetCaptureAside: { type: 'SetCaptureAside', reason: 'Trùng với mục 2', today: '2026-07-04' },
  ContestWording: { type: 'ContestWording', officeId: 'so-xay-dung', words: 'Khi có mặt bằng', today: '2026-07-04' },
  RestoreCapture: { type: 'RestoreCapture', today: '2026-07-04' },
  ConfirmWording: { type: 'ConfirmWording', today: '2026-07-04' },
  AdoptCommitment: { type: 'AdoptCommitment', resolutionId: 'r1', resolutionNumber: '41/NQ-HĐND', adoptedOn: '2026-07-04', ordinal: 1, overseerOfficeId: 'ban-kt-ns', ...rulesInForce('2026-07-04') },
  ReportProgress: { type: 'ReportProgress', officeId: 'so-xay-dung', progress: 'inProgress', text: 'Đã thi công 60 %', evidence: [], today: day },
  ClaimCompletion: { type: 'ClaimCompletion', officeId: 'so-xay-dung', text: 'Đã xong', evidence: [{ kind: 'link', url: 'https://vinhson.example/bb', title: 'Biên bản nghiệm thu' }], today: day },
  ReturnClaim: { type: 'ReturnClaim', officeId: 'ban-kt-ns', missing: 'Chưa có biên bản nghiệm thu', today: day },
  VerifyCompletion: { type: 'VerifyCompletion', officeId: 'ban-kt-ns', finding: 'Đã kiểm tra tại hiện trường', today: day },
  SendVerdictBack: { type: 'SendVerdictBack', officeId: 'thuong-truc', reason: 'Cần nêu rõ khối lượng', today: day },
  CloseCommitment: { type: 'CloseCommitment', officeId: 'thuong-truc', documentNumber: '12/TB-HĐND', recheckMonths: [3, 12], today: day },
  WithdrawCommitment: { type: 'WithdrawCommitment', officeId: 'thuong-truc', documentNumber: '13/NQ-HĐND', ending: 'waived', byCommitmentId: null, reason: 'Dự án dừng theo quy hoạch mới', today: day },
  ProposeHandOver: {
    type: 'ProposeHandOver', officeId: 'so-xay-dung', toOfficeId: 'so-nong-nghiep', reason: 'Kè thuộc hệ thống đê điều', legalBasis: 'Luật Đê điều, điều 42', documentNumber: '88/SXD-VP', today: day,
  },
  AcceptHandOver: { type: 'AcceptHandOver', officeId: 'so-nong-nghiep', today: day },
  RefuseHandOver: { type: 'RefuseHandOver', officeId: 'so-nong-nghiep', properOfficeId: 'so-xay-dung', reason: 'Kè đô thị do Sở Xây dựng quản lý theo phân cấp', today: day },
  NameOwner: { type: 'NameOwner', officeId: 'thuong-truc', ownerOfficeId: 'so-nong-nghiep', reason: 'Tuyến kè thuộc đê cấp III', documentNumber: '20/TB-HĐND', today: day },
  AskExtension: {
    type: 'AskExtension', officeId: 'so-xay-dung', newDate: '2026-10-31', reasonCode: 'land', reason: 'Còn 3 hộ chưa bàn giao mặt bằng', documentNumber: '90/SXD-VP', workSoFar: 'Đã xong 60 % khối lượng', evidence: [], latest: null, today: day,
  },
  GrantExtension: { type: 'GrantExtension', officeId: 'thuong-truc', date: '2026-10-15', documentNumber: '21/TB-HĐND', today: day },
  RefuseExtension: { type: 'RefuseExtension', officeId: 'thuong-truc', reason: 'Mặt bằng đã bàn giao từ tháng 6', today: day },
  DisputeClaim: { type: 'DisputeClaim', officeId: 'ban-kt-ns', reason: 'Ảnh nghiệm thu chụp ở tuyến khác', today: day },
  ContestReturn: { type: 'ContestReturn', officeId: 'so-xay-dung', reason: 'Biên bản đã gửi ngày 18/8', today: day },
  SettleDispute: { type: 'SettleDispute', officeId: 'thuong-truc', outcome: 'lookAgain', reason: 'Cần xem tại chỗ', documentNumber: '22/TB-HĐND', today: day },
  PassRecheck: { type: 'PassRecheck', officeId: 'ban-kt-ns', finding: 'Kè còn nguyên', today: '2026-11-20' },
  FailRecheck: { type: 'FailRecheck', officeId: 'ban-kt-ns', finding: 'Kè sụt 20 m', today: '2026-11-20' },
  SucceedOffice: { type: 'SucceedOffice', endedOfficeId: 'so-xay-dung', successorOfficeId: 'so-xay-dung-giao-thong', toChooseFrom: [], documentNumber: '05/NQ-HĐND', today: day },
  FixDueDate: { type: 'FixDueDate', date: '2026-12-08', basis: { kind: 'session', sittingId: 'p2' }, today: day },
  StateCondition: { type: 'StateCondition', condition: 'Bàn giao xong mặt bằng', officeId: 'ubnd-phuong', date: '2026-09-30', today: day },
  MeetCondition: { type: 'MeetCondition', documentNumber: '7/BB', happenedOn: '2026-08-19', today: day },
  CountVoters: { type: 'CountVoters', voters: 12, source: 'Báo cáo 15/BC-MTTQ', today: day },
  StateProof: { type: 'StateProof', officeId: 'ban-kt-ns', proof: 'Biên bản nghiệm thu có ảnh hiện trường', today: day },
  RecordSiteVisit: { type: 'RecordSiteVisit', officeId: 'ban-kt-ns', place: 'Kè bờ tây, cầu Mới', visitedOn: '2026-08-19', at: '09:30', finding: 'Đã xong 400 m', evidence: [], today: day },
  SetTarget: { type: 'SetTarget', measure: 'Chiều dài kè đã sửa', unit: 'm', comparator: 'atLeast', value: '650', baseline: '0', today: day },
  TakeReading: { type: 'TakeReading', officeId: 'so-xay-dung', value: '400', takenOn: '2026-08-19', source: 'Nhật ký thi công', today: day },
  SetPeriods: { type: 'SetPeriods', every: 'month', until: null, today: day },
  ReportPeriod: { type: 'ReportPeriod', officeId: 'so-xay-dung', period: '2026-07', text: 'Đã kiểm tra kè trong tháng', evidence: [], today: day },
  JudgePeriod: { type: 'JudgePeriod', officeId: 'ban-kt-ns', period: '2026-07', verdict: 'met', finding: 'Có biên bản', today: day },
  SplitCommitment: {
    type: 'SplitCommitment', officeId: 'thuong-truc', leadOfficeId: 'so-xay-dung', reason: 'Hai đoạn kè do hai cơ quan quản lý', documentNumber: '23/TB-HĐND', today: day,
    parts: [
      { commitmentId: 'c1-1', officeId: 'so-xay-dung', action: 'Sửa đoạn trong đô thị', date: null },
      { commitmentId: 'c1-2', officeId: 'so-nong-nghiep', action: 'Sửa đoạn ngoài đê', date: '2026-08-25' },
    ],
  },
  OpenPart: {
    type: 'OpenPart', commitmentId: 'c1', partOf: 'c0', sittingId: 'p1', quote, speaker: 'Ông Lê Văn Mẫu', speakerRole: 'Giám đốc Sở Xây dựng', spokenOn: '2026-07-03', terms,
    resolutionId: 'r1', resolutionNumber: '41/NQ-HĐND', ordinal: 1, ownerOfficeId: 'so-xay-dung', overseerOfficeId: 'ban-kt-ns', due: terms.due, ...rulesInForce('2026-07-04'), today: '2026-07-10',
  },
  FinishPart: { type: 'FinishPart', partId: 'c1-2', how: 'verified', today: day },
  ReopenPart: { type: 'ReopenPart', partId: 'c1-2', today: day },
} as const satisfies { readonly [Type in CommitmentCommand['type']]: Extract<CommitmentCommand, { type: Type }> }

const eventsOf = (...commands: readonly CommitmentCommand[]): readonly CommitmentEvent[] =>
  commands.reduce<readonly CommitmentEvent[]>((past, command) => {
    const decision = commitment.decide(command, stateAfter(commitment, past))
    if (decision.kind === 'refused') throw new Error(`${command.type} was refused: ${decision.refusal}`)
    return [...past, ...decision.events]
  }, [])

const { CaptureCommitment, SetCaptureAside, ConfirmWording, AdoptCommitment, ClaimCompletion, VerifyCompletion, CloseCommitment, WithdrawCommitment, ProposeHandOver, RefuseHandOver } = COMMANDS
const adopted = [CaptureCommitment, ConfirmWording, AdoptCommitment] as const
const bounced = [ProposeHandOver, RefuseHandOver] as const

/** Where a commitment stands: its status, or the question that is open while it is owed. */
export type Situation = CommitmentStatus | QuestionKind

export const situationOf = (state: Commitment): Situation => (state.status === 'owed' && state.question !== null ? state.question.kind : state.status)

/** A history that leads to every situation. */
export const HISTORIES: { readonly [Where in Situation]: readonly CommitmentEvent[] } = {
  absent: [],
  captured: eventsOf(CaptureCommitment),
  setAside: eventsOf(CaptureCommitment, SetCaptureAside),
  confirmed: eventsOf(CaptureCommitment, ConfirmWording),
  owed: eventsOf(...adopted),
  handOver: eventsOf(...adopted, ProposeHandOver),
  arbitration: eventsOf(...adopted, ...bounced, ...bounced, ...bounced),
  extension: eventsOf(...adopted, COMMANDS.AskExtension),
  succession: eventsOf(...adopted, ProposeHandOver, COMMANDS.AcceptHandOver, { ...COMMANDS.SucceedOffice, endedOfficeId: 'so-nong-nghiep', successorOfficeId: 'so-xay-dung', toChooseFrom: ['so-xay-dung', 'so-tai-chinh'] }),
  claimed: eventsOf(...adopted, ClaimCompletion),
  disputed: eventsOf(...adopted, ClaimCompletion, COMMANDS.DisputeClaim),
  verified: eventsOf(...adopted, ClaimCompletion, VerifyCompletion),
  closed: eventsOf(...adopted, ClaimCompletion, VerifyCompletion, CloseCommitment),
  withdrawn: eventsOf(...adopted, WithdrawCommitment),
}
