import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PERMISSIONS, ROLES, may, type Permission, type Role } from '../../src/domain/access/index.ts'
import { post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
const cookies = {} as Record<Role, string>
const ids = { office: '', sitting: '', source: '', owed: '', captured: '', claimed: '', verified: '', closed: '' }
let keys = 0

before(async () => {
  site = await startTestSite()
  await withExample(site)
  for (const role of ROLES) cookies[role] = await site.signIn(await site.account(role, `van-phong-${role}`))
  const { rows } = await site.ports.register.commitments(site.council, { order: 'due', limit: 100, offset: 0, today: '2026-11-25' })
  const found = (status: (typeof rows)[number]['status']) => rows.find((row) => row.status === status)?.id ?? assert.fail(`the example has no ${status} commitment`)
  ids.office = rows.find((row) => row.status === 'owed')?.ownerOfficeId ?? ''
  ids.sitting = rows.find((row) => row.status === 'captured')?.sittingId ?? ''
  ids.source = rows.find((row) => row.status === 'captured')?.sourceId ?? ''
  Object.assign(ids, { owed: found('owed'), captured: found('captured'), claimed: found('claimed'), verified: found('verified'), closed: found('closed') })
})
after(() => site.stop())

type Ask = { readonly path: string; readonly fields: Readonly<Record<string, string>> }

/** How each permission is exercised over HTTP. */
const ASK: { readonly [P in Permission]: () => Ask } = {
  recordSitting: () => ({ path: '/phien/moi', fields: { name: 'Phiên thử', date: '2026-11-20' } }),
  fileSource: () => ({ path: `/phien/${ids.sitting}/nap-van-ban`, fields: { name: 'Văn bản', text: 'Một văn bản.' } }),
  rejectFinding: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'bo', start: '0', end: '5' } }),
  restoreFinding: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'khoi-phuc', start: '0', end: '5' } }),
  establishOffice: () => ({ path: '/co-quan', fields: { name: 'Sở Thử nghiệm', kind: 'agency' } }),
  renameOffice: () => ({ path: `/co-quan/${ids.office}`, fields: { viec: 'doi-ten', name: 'Sở Đổi tên', documentNumber: '1', renamedOn: '2026-11-20', basedOn: '1' } }),
  appointHolder: () => ({ path: `/co-quan/${ids.office}`, fields: { viec: 'giu-chuc', post: 'x', person: 'x', heldFrom: '2026-11-20', basedOn: '1' } }),
  recordHolderLeft: () => ({ path: `/co-quan/${ids.office}`, fields: { viec: 'thoi-giu', holder: 'x', lastDay: '2026-11-20', basedOn: '1' } }),
  endOffice: () => ({ path: `/co-quan/${ids.office}/ket-thuc`, fields: { viec: 'ket-thuc', how: 'merged', lead: 'x', documentNumber: '1', endedOn: '2026-11-20', basedOn: '1' } }),
  captureCommitment: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'them', words: 'HỘI ĐỒNG', action: 'x', dueKind: 'none' } }),
  correctCapture: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'sua', commitmentId: ids.captured, basedOn: '1', action: 'x', dueKind: 'none' } }),
  setCaptureAside: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'de-rieng', commitmentId: ids.captured, reason: 'x' } }),
  restoreCapture: () => ({ path: `/nguon/${ids.source}`, fields: { viec: 'lay-lai', commitmentId: ids.captured } }),
  contestWording: () => ({ path: `/loi-ghi/${ids.captured}`, fields: { viec: 'y-kien', words: 'x' } }),
  confirmWording: () => ({ path: `/phien/${ids.sitting}/phu-luc`, fields: { viec: ids.captured } }),
  adoptResolution: () => ({ path: `/phien/${ids.sitting}/phu-luc/kiem-tra`, fields: { number: '99/NQ-HĐND', date: '2026-11-20', subject: 'x', signer: 'x' } }),
  reportProgress: () => ({ path: `/cam-ket/${ids.owed}/bao-cao`, fields: { progress: 'đang thực hiện', text: 'x', basedOn: '1' } }),
  claimCompletion: () => ({ path: `/cam-ket/${ids.owed}/bao-cao`, fields: { progress: 'đã hoàn thành', text: 'x', basedOn: '1' } }),
  returnClaim: () => ({ path: `/cam-ket/${ids.claimed}/tham-tra`, fields: { verdict: 'trả lại', text: 'x', basedOn: '1' } }),
  verifyCompletion: () => ({ path: `/cam-ket/${ids.claimed}/tham-tra`, fields: { verdict: 'đạt', text: 'x', basedOn: '1' } }),
  disputeClaim: () => ({ path: `/cam-ket/${ids.claimed}/tham-tra`, fields: { verdict: 'không công nhận', text: 'x', basedOn: '1' } }),
  contestReturn: () => ({ path: `/cam-ket/${ids.owed}/kien-nghi`, fields: { reason: 'x', basedOn: '1' } }),
  settleDispute: () => ({ path: `/cam-ket/${ids.owed}/ket-luan-tranh-luan`, fields: { outcome: 'thẩm tra lại', reason: 'x', documentNumber: '1', basedOn: '1' } }),
  stateProof: () => ({ path: `/cam-ket/${ids.owed}/minh-chung-can-co`, fields: { proof: 'x', basedOn: '1' } }),
  countVoters: () => ({ path: `/cam-ket/${ids.owed}/cu-tri`, fields: { voters: '3', votersSource: 'x', basedOn: '1' } }),
  recordSiteVisit: () => ({ path: `/cam-ket/${ids.owed}/kiem-tra-tai-cho`, fields: { place: 'x', visitedOn: '2026-11-20', at: '09:00', finding: 'x', basedOn: '1' } }),
  passRecheck: () => ({ path: `/cam-ket/${ids.closed}/kiem-tra-lai`, fields: { outcome: 'vẫn đạt', finding: 'x', basedOn: '1' } }),
  failRecheck: () => ({ path: `/cam-ket/${ids.closed}/kiem-tra-lai`, fields: { outcome: 'không còn đạt', finding: 'x', basedOn: '1' } }),
  sendVerdictBack: () => ({ path: `/cam-ket/${ids.verified}/quyet-dinh`, fields: { decision: 'thẩm tra lại', reason: 'x', basedOn: '1' } }),
  closeCommitment: () => ({ path: `/cam-ket/${ids.verified}/quyet-dinh`, fields: { decision: 'kết thúc', documentNumber: '1', basedOn: '1' } }),
  fixDueBySession: () => ({ path: `/phien/${ids.sitting}/xac-dinh-han`, fields: { commitmentIds: ids.owed } }),
  fixDueByCondition: () => ({ path: `/cam-ket/${ids.owed}/xac-dinh-han`, fields: { happenedOn: '2026-11-01', date: '2026-12-31', documentNumber: '1', basedOn: '1' } }),
  setHolidays: () => ({ path: '/quy-tac/lich-nghi', fields: { year: '2027', days: '2027-01-01 Tết Dương lịch', worked: '', documentNumber: '1' } }),
  chooseRulePack: () => ({ path: '/quy-tac/bo-quy-tac', fields: { choice: 'neutral', documentNumber: '1' } }),
  overrideRule: () => ({ path: '/quy-tac/dat', fields: { rule: 'verification', value: '20', from: '2026-08-01', documentNumber: '1' } }),
  beginTerm: () => ({ path: '/quy-tac/nhiem-ky', fields: { name: 'x', startedOn: '2026-03-30', documentNumber: '1' } }),
  restoreRule: () => ({ path: '/quy-tac/bo', fields: { rule: 'verification', from: '2026-12-01', documentNumber: '1' } }),
  openRound: () => ({ path: '/kiem-dem', fields: { name: 'x', asOf: '2026-09-30', collectBy: '2026-10-15' } }),
  requestReports: () => ({ path: '/bao-cao-ky-hop', fields: { session: 'x', opensOn: '2027-12-08' } }),
  chaseReport: () => ({ path: '/bao-cao-ky-hop/x', fields: { viec: 'nhac', officeId: 'x', basedOn: '1' } }),
  cancelReportCall: () => ({ path: '/bao-cao-ky-hop/x', fields: { viec: 'huy', cancelReason: 'x', basedOn: '1' } }),
  filePromiseReport: () => ({ path: '/bao-cao-ky-hop/x', fields: { viec: 'gui', number: '1', signedOn: '2026-11-20', signer: 'x', text: 'x', basedOn: '1' } }),
  proposeTopic: () => ({ path: '/tai-chat-van', fields: { form: 'requestioning', title: 'x', criterion: 'unresolved' } }),
  withdrawTopic: () => ({ path: '/chu-de/x', fields: { viec: 'rut', withdrawReason: 'x', basedOn: '1' } }),
  recordExcuse: () => ({ path: '/kiem-dem/x', fields: { viec: 'ghi-ly-do', commitmentId: 'x', reason: 'x', documentNumber: '1', basedOn: '1' } }),
  withdrawExcuse: () => ({ path: '/kiem-dem/x', fields: { viec: 'rut-ly-do', excusedId: 'x', withdrawReason: 'x', basedOn: '1' } }),
  sealRound: () => ({ path: '/kiem-dem/x', fields: { viec: 'chot', basedOn: '1' } }),
  cancelRound: () => ({ path: '/kiem-dem/x', fields: { viec: 'huy', cancelReason: 'x', basedOn: '1' } }),
  draftLetter: () => ({ path: `/don-doc/co-quan/${ids.office}`, fields: { step: '1' } }),
  fileLetter: () => ({ path: '/don-doc/x', fields: { viec: 'ghi-so', number: '1', signedOn: '2026-11-20', signer: 'x', basedOn: '1' } }),
  dropLetter: () => ({ path: '/don-doc/x', fields: { viec: 'bo', dropReason: 'x', basedOn: '1' } }),
  explainDelay: () => ({ path: '/don-doc/x', fields: { viec: 'giai-trinh', text: 'x', basedOn: '1' } }),
  judgeExplanation: () => ({ path: '/don-doc/x', fields: { viec: 'ket-luan', outcome: 'chấp nhận', reason: 'x', basedOn: '1' } }),
  answerDigest: () => ({ path: '/hop-thu', fields: { digestId: 'x' } }),
  watchBackground: () => ({ path: '/viec-nen', fields: { viec: 'chay-lai', jobId: '1' } }),
  setContacts: () => ({ path: '/thong-bao', fields: { viec: 'xoa', contactId: 'x' } }),
  electDeputies: () => ({ path: '/dai-bieu', fields: { viec: 'them', names: `Nguyễn Văn Thử ${keys}`, electedOn: '2026-03-15' } }),
  endMandate: () => ({ path: '/dai-bieu', fields: { viec: 'thoi', deputyId: 'x', reason: 'x', endedOn: '2026-11-20' } }),
  setAgenda: () => ({ path: `/chuan-bi/${ids.sitting}`, fields: { viec: 'chuong-trinh', items: 'Khai mạc; 10', basedOn: '0' } }),
  fixRoll: () => ({ path: `/chuan-bi/${ids.sitting}`, fields: { viec: 'danh-sach', deputyId: 'x', total: '1', basedOn: '1' } }),
  markPresence: () => ({ path: `/dieu-hanh/${ids.sitting}`, fields: { viec: 'co-mat', deputyId: 'x' } }),
  conductFloor: () => ({ path: `/dieu-hanh/${ids.sitting}`, fields: { viec: 'khai-mac', declared: '' } }),
  enterTurn: () => ({ path: `/dieu-hanh/${ids.sitting}`, fields: { viec: 'dang-ky-ho', deputyId: 'x', kind: 'question' } }),
  attendSitting: () => ({ path: `/tham-du/${ids.sitting}`, fields: { viec: 'co-mat' } }),
  registerTurn: () => ({ path: `/tham-du/${ids.sitting}`, fields: { viec: 'dang-ky', kind: 'question' } }),
  withdrawTurn: () => ({ path: `/tham-du/${ids.sitting}`, fields: { viec: 'rut', turnId: 'x' } }),
  putQuestion: () => ({ path: `/dieu-hanh/${ids.sitting}`, fields: { viec: 'ghi-cau-hoi', text: 'x', deputyId: 'x', itemId: 'x', officeId: 'o', 'official-o': 'x' } }),
  rewordQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'loi-khac', text: 'x' } }),
  recordAnswer: () => ({ path: '/cau-hoi/x', fields: { viec: 'tra-loi', officeId: 'x', official: 'x' } }),
  pressQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'hoi-lai', officeId: 'x', pressWords: 'x' } }),
  ruleOnQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'cho-hoi', ruling: 'x' } }),
  redirectQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'hoi-them', officeId: 'x', official: 'x', redirectReason: 'x' } }),
  withdrawQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'rut', withdrawReason: 'x' } }),
  oweInWriting: () => ({ path: '/cau-hoi/x', fields: { viec: 'cho-van-ban', officeId: 'x', writtenReason: 'investigation' } }),
  fileWrittenAnswer: () => ({ path: '/cau-hoi/x', fields: { viec: 'nop-van-ban', officeId: 'x', signedBy: 'x', documentNumber: '1', answerText: 'x', receivedOn: '2026-11-20' } }),
  disputeWrittenAnswer: () => ({ path: '/cau-hoi/x', fields: { viec: 'khong-dong-y', officeId: 'x', disputeReason: 'x' } }),
  recordConcerns: () => ({ path: '/kien-nghi-cu-tri', fields: { viec: 'ghi', lines: 'Đường ngập', source: 'x', receivedOn: '2026-06-15' } }),
  setConcernAside: () => ({ path: '/kien-nghi-cu-tri', fields: { viec: 'de-rieng', concernId: 'x', reason: 'x' } }),
  callForProposals: () => ({ path: `/chon-van-de/${ids.sitting}`, fields: { viec: 'lay-de-xuat', until: '2027-12-01' } }),
  sendProposal: () => ({ path: `/de-xuat/${ids.sitting}`, fields: { viec: 'gui', issue: 'x' } }),
  enterProposal: () => ({ path: `/chon-van-de/${ids.sitting}`, fields: { viec: 'nhap-de-xuat', issue: 'x', originKind: 'society', who: 'x' } }),
  withdrawProposal: () => ({ path: `/de-xuat/${ids.sitting}`, fields: { viec: 'rut', proposalId: 'x', reason: 'x' } }),
  contestGrouping: () => ({ path: `/de-xuat/${ids.sitting}`, fields: { viec: 'khong-dong-y', proposalId: 'x', groupId: 'x', words: 'x' } }),
  formGroup: () => ({ path: `/chon-van-de/${ids.sitting}`, fields: { viec: 'lap-nhom', title: 'x' } }),
  chooseGroups: () => ({ path: `/chon-van-de/${ids.sitting}`, fields: { viec: 'quyet-dinh', chosenId: 'x', documentNumber: '1' } }),
  draftResolution: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'luu-du-thao', subject: 'x', basedOn: '0' } }),
  proposeAmendment: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'gui-sua', place: 'annex', words: 'x' } }),
  enterAmendment: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'nhap-sua', place: 'annex', words: 'x', deputyId: 'x' } }),
  withdrawAmendment: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'rut-sua', amendmentId: 'x' } }),
  decideAmendment: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'tiep-thu', amendmentId: 'x', decision: 'x' } }),
  leaveOutPromise: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'de-ngoai', commitmentId: ids.captured, leaveReason: 'x' } }),
  takeInPromise: () => ({ path: `/du-thao/${ids.sitting}`, fields: { viec: 'dua-lai', commitmentId: ids.captured, takeReason: 'x' } }),
  prepareVote: () => ({ path: `/dieu-hanh/${ids.sitting}`, fields: { viec: 'lap-bieu-quyet', voteTitle: 'x', way: 'open', choosing: 'yesNo' } }),
  conductVote: () => ({ path: '/bieu-quyet/x', fields: { viec: 'mo' } }),
  castBallot: () => ({ path: '/bo-phieu/x', fields: { viec: 'gui', stand: 'yes', sure: 'co' } }),
  regretBallot: () => ({ path: '/bo-phieu/x', fields: { viec: 'bam-nham', words: 'x' } }),
  enterBallot: () => ({ path: '/bieu-quyet/x', fields: { viec: 'nhap-phieu', deputyId: 'x', stand: 'yes' } }),
  enterTotals: () => ({ path: '/bieu-quyet/x', fields: { viec: 'nhap-so', yes: '1', no: '0', notVoting: '0' } }),
  certifyVote: () => ({ path: '/bieu-quyet/x', fields: { viec: 'xac-nhan' } }),
  settleQuestion: () => ({ path: '/cau-hoi/x', fields: { viec: 'xong' } }),
  withdrawCommitment: () => ({ path: `/cam-ket/${ids.owed}/rut`, fields: { documentNumber: '1', reason: 'x', confirmed: 'đã đối chiếu', basedOn: '1' } }),
  proposeHandOver: () => ({ path: `/cam-ket/${ids.owed}/chuyen-giao`, fields: { toOfficeId: 'x', reason: 'x', legalBasis: 'x', basedOn: '1' } }),
  acceptHandOver: () => ({ path: `/cam-ket/${ids.owed}/tra-loi-chuyen-giao`, fields: { decision: 'nhận', basedOn: '1' } }),
  refuseHandOver: () => ({ path: `/cam-ket/${ids.owed}/tra-loi-chuyen-giao`, fields: { decision: 'từ chối', properOfficeId: 'x', reason: 'x', basedOn: '1' } }),
  nameOwner: () => ({ path: `/cam-ket/${ids.owed}/giao-chu-tri`, fields: { ownerOfficeId: 'x', reason: 'x', documentNumber: '1', basedOn: '1' } }),
  askExtension: () => ({ path: `/cam-ket/${ids.owed}/xin-gia-han`, fields: { newDate: '2027-01-31', reasonCode: 'land', reason: 'x', workSoFar: 'x', documentNumber: '1', basedOn: '1' } }),
  grantExtension: () => ({ path: `/cam-ket/${ids.owed}/tra-loi-gia-han`, fields: { decision: 'cho gia hạn', date: '2027-01-31', documentNumber: '1', basedOn: '1' } }),
  refuseExtension: () => ({ path: `/cam-ket/${ids.owed}/tra-loi-gia-han`, fields: { decision: 'không cho gia hạn', reason: 'x', basedOn: '1' } }),
  splitCommitment: () => ({ path: `/cam-ket/${ids.owed}/chia-phan`, fields: { reason: 'x', documentNumber: '1', basedOn: '1' } }),
  setTarget: () => ({ path: `/cam-ket/${ids.owed}/chi-tieu`, fields: { measure: 'x', comparator: 'atLeast', targetValue: '1', basedOn: '1' } }),
  takeReading: () => ({ path: `/cam-ket/${ids.owed}/so-lieu`, fields: { figure: '1', takenOn: '2026-07-10', figureSource: 'x', basedOn: '1' } }),
  setPeriods: () => ({ path: `/cam-ket/${ids.owed}/dinh-ky`, fields: { every: 'quarter', basedOn: '1' } }),
  reportPeriod: () => ({ path: `/cam-ket/${ids.owed}/bao-cao-ky`, fields: { period: '2026-Q3', text: 'x', basedOn: '1' } }),
  judgePeriod: () => ({ path: `/cam-ket/${ids.owed}/tham-tra-ky`, fields: { period: '2026-Q3', verdict: 'đạt', text: 'x', basedOn: '1' } }),
  stateCondition: () => ({ path: `/cam-ket/${ids.owed}/dieu-kien`, fields: { condition: 'x', basedOn: '1' } }),
  meetCondition: () => ({ path: `/cam-ket/${ids.owed}/dieu-kien-xay-ra`, fields: { documentNumber: '1', happenedOn: '2026-07-10', basedOn: '1' } }),
}

const ask = (permission: Permission, cookie: string): Promise<Response> => {
  keys += 1
  const { path, fields } = ASK[permission]()
  return post(`${site.url}/ban-lam-viec${path}`, { key: `walk-${keys}`, ...fields }, { cookie })
}
const position = async (): Promise<number> => (await site.ports.log.head(site.council)).position

for (const permission of Object.keys(ASK) as Permission[]) {
  const barred = ROLES.filter((role) => !may(role, permission))
  test(`${permission} is for ${PERMISSIONS[permission].join(' and ')} only; ${barred.join(', ')} get 403 and nothing is written`, async () => {
    const before = await position()
    for (const role of barred) {
      // An agency's two ways of reporting, and a committee's two verdicts, are one form: the answer must still be by role.
      const answer = await ask(permission, cookies[role])
      assert.equal(answer.status, 403, `${role}: ${answer.status}`)
    }
    assert.equal(await position(), before)
  })
}

test('a role that may is let through the door of every permission it has', async () => {
  for (const permission of Object.keys(ASK) as Permission[]) {
    const [role] = PERMISSIONS[permission]
    const answer = await ask(permission, cookies[role])
    // The example's records belong to other offices, which is a rule of the record and is answered as one.
    const text = answer.status === 403 ? await answer.text() : ''
    assert.ok(answer.status !== 403 || /Chỉ cơ quan|Chỉ Ban/.test(text), `${role} ${permission}: ${answer.status}`)
  }
})

test('nobody at all gets through without signing in', async () => {
  const before = await position()
  for (const permission of Object.keys(ASK) as Permission[]) assert.equal((await ask(permission, '')).status, 401, permission)
  assert.equal(await position(), before)
})
