import { due } from './captures.ts'
import { CAPTURES_FROM_DRAFT_JULY, CAPTURES_FROM_MINUTES_JULY } from './capturesJuly.ts'
import { type OfficeKey } from './offices.ts'
import { CLERK, SECRETARY, type ExampleStep } from './script.ts'

const DAY = '2026-07-08'
const ADOPTED = '2026-07-09'

const correctionOf = (commitment: string): ExampleStep => {
  const capture = CAPTURES_FROM_MINUTES_JULY.find((step) => step.commitment === commitment)
  if (capture === undefined) throw new Error(`the example captures no ${commitment}`)
  const terms = { ...capture.terms, due: due('trước ngày 30/9/2026', 'before', '2026-09-29', 'day') }
  return { type: 'CorrectCapture', on: DAY, by: CLERK, commitment, terms }
}

/** The adopted annex: each commitment with the committee that follows it. */
const ANNEX: readonly (readonly [commitment: string, overseer: OfficeKey])[] = [
  ['oldBlocks', 'urbanCommittee'], ['hoSenRoad', 'urbanCommittee'], ['drainageScheme', 'budgetCommittee'], ['bridge', 'urbanCommittee'], ['landfill', 'urbanCommittee'],
  ['waterStations', 'urbanCommittee'], ['riverBoats', 'urbanCommittee'], ['marketPavement', 'urbanCommittee'], ['fireChecks', 'urbanCommittee'], ['riversideLights', 'urbanCommittee'],
  ['carPark', 'budgetCommittee'], ['kindergarten', 'societyCommittee'], ['classrooms', 'societyCommittee'], ['clinicDoctors', 'societyCommittee'], ['jobFairs', 'societyCommittee'],
  ['dutyInspection', 'societyCommittee'], ['waitingTime', 'societyCommittee'], ['stalledEstate', 'budgetCommittee'], ['healthRecords', 'societyCommittee'], ['progressReport', 'budgetCommittee'],
]

/** The first sitting, from the minutes to the adopted annex. */
export const JULY_SITTING: readonly ExampleStep[] = [
  { type: 'RecordSitting', on: DAY, by: SECRETARY, sitting: 'july', name: 'Phiên chất vấn và trả lời chất vấn, Kỳ họp thứ Hai (ví dụ)', date: DAY },
  { type: 'FileSource', on: DAY, by: CLERK, source: 'minutesJuly', sitting: 'july', name: 'Biên bản phiên chất vấn ngày 08/7/2026', file: 'minutesJuly.txt', documentDate: DAY },
  ...CAPTURES_FROM_MINUTES_JULY,
  { type: 'RejectFinding', on: DAY, by: CLERK, source: 'minutesJuly', quote: 'chúng tôi sẽ tiếp tục quan tâm, tăng cường phối hợp trong thời gian tới', reason: 'Nói chung chung, không có việc để kiểm tra.' },
  correctionOf('oldBlocks'),
  { type: 'SetCaptureAside', on: DAY, by: CLERK, commitment: 'drainageSchemeAgain', reason: 'Nhắc lại cam kết trình Đề án thoát nước đã ghi nhận ở lượt trả lời trước.' },
  { type: 'FileSource', on: ADOPTED, by: CLERK, source: 'draftResolutionJuly', sitting: 'july', name: 'Dự thảo Nghị quyết về chất vấn, Kỳ họp thứ Hai', file: 'draftResolutionJuly.txt', documentDate: ADOPTED },
  ...CAPTURES_FROM_DRAFT_JULY,
  ...ANNEX.map(([commitment]): ExampleStep => ({ type: 'ConfirmWording', on: ADOPTED, by: SECRETARY, commitment })),
  {
    type: 'AdoptResolution', on: ADOPTED, by: SECRETARY, sitting: 'july', number: '41/NQ-HĐND', date: ADOPTED, signer: 'Đoàn Thị Hải Miên',
    subject: 'Về hoạt động chất vấn và trả lời chất vấn tại Kỳ họp thứ Hai, Hội đồng nhân dân thành phố Vĩnh Sơn khóa 2026 - 2031',
    annex: ANNEX.map(([commitment, overseer]) => ({ commitment, overseer })),
  },
]
