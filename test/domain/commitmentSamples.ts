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
  RestoreCapture: { type: 'RestoreCapture', today: '2026-07-04' },
  ConfirmWording: { type: 'ConfirmWording', today: '2026-07-04' },
  AdoptCommitment: { type: 'AdoptCommitment', resolutionId: 'r1', resolutionNumber: '41/NQ-HĐND', adoptedOn: '2026-07-04', ordinal: 1, overseerOfficeId: 'ban-kt-ns', ...rulesInForce('2026-07-04') },
  ReportProgress: { type: 'ReportProgress', officeId: 'so-xay-dung', progress: 'inProgress', text: 'Đã thi công 60 %', evidence: [], today: day },
  ClaimCompletion: { type: 'ClaimCompletion', officeId: 'so-xay-dung', text: 'Đã xong', evidence: [{ kind: 'link', url: 'https://vinhson.example/bb', title: 'Biên bản nghiệm thu' }], today: day },
  ReturnClaim: { type: 'ReturnClaim', officeId: 'ban-kt-ns', missing: 'Chưa có biên bản nghiệm thu', today: day },
  VerifyCompletion: { type: 'VerifyCompletion', officeId: 'ban-kt-ns', finding: 'Đã kiểm tra tại hiện trường', today: day },
  SendVerdictBack: { type: 'SendVerdictBack', officeId: 'thuong-truc', reason: 'Cần nêu rõ khối lượng', today: day },
  CloseCommitment: { type: 'CloseCommitment', officeId: 'thuong-truc', documentNumber: '12/TB-HĐND', today: day },
  WithdrawCommitment: { type: 'WithdrawCommitment', officeId: 'thuong-truc', documentNumber: '13/NQ-HĐND', reason: 'Dự án dừng theo quy hoạch mới', today: day },
  ProposeHandOver: {
    type: 'ProposeHandOver', officeId: 'so-xay-dung', toOfficeId: 'so-nong-nghiep', reason: 'Kè thuộc hệ thống đê điều', legalBasis: 'Luật Đê điều, điều 42', documentNumber: '88/SXD-VP', today: day,
  },
  AcceptHandOver: { type: 'AcceptHandOver', officeId: 'so-nong-nghiep', today: day },
  RefuseHandOver: { type: 'RefuseHandOver', officeId: 'so-nong-nghiep', properOfficeId: 'so-xay-dung', reason: 'Kè đô thị do Sở Xây dựng quản lý theo phân cấp', today: day },
  NameOwner: { type: 'NameOwner', officeId: 'thuong-truc', ownerOfficeId: 'so-nong-nghiep', reason: 'Tuyến kè thuộc đê cấp III', documentNumber: '20/TB-HĐND', today: day },
  AskExtension: {
    type: 'AskExtension', officeId: 'so-xay-dung', newDate: '2026-10-31', reasonCode: 'land', reason: 'Còn 3 hộ chưa bàn giao mặt bằng', documentNumber: '90/SXD-VP', workSoFar: 'Đã xong 60 % khối lượng', today: day,
  },
  GrantExtension: { type: 'GrantExtension', officeId: 'thuong-truc', date: '2026-10-15', documentNumber: '21/TB-HĐND', today: day },
  RefuseExtension: { type: 'RefuseExtension', officeId: 'thuong-truc', reason: 'Mặt bằng đã bàn giao từ tháng 6', today: day },
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
  claimed: eventsOf(...adopted, ClaimCompletion),
  verified: eventsOf(...adopted, ClaimCompletion, VerifyCompletion),
  closed: eventsOf(...adopted, ClaimCompletion, VerifyCompletion, CloseCommitment),
  withdrawn: eventsOf(...adopted, WithdrawCommitment),
}
