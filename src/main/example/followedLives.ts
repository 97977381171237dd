import { SECRETARY, agency, committee, type ExampleStep } from './script.ts'

const society = committee('societyCommittee')

/** Promises followed by figures, by periods, and by what they wait for. */
export const FOLLOWED_LIVES: readonly ExampleStep[] = [
  // A figure to be reached, told by the office on the way.
  { type: 'SetTarget', on: '2026-07-13', by: SECRETARY, commitment: 'landfill', measure: 'Diện tích bề mặt bãi rác Gò Mưa đã phủ đất', unit: '%', comparator: 'atLeast', value: '100', baseline: '0' },
  { type: 'TakeReading', on: '2026-08-03', by: agency('environment'), commitment: 'landfill', value: '5', takenOn: '2026-07-31', source: 'Nhật ký thi công' },
  { type: 'TakeReading', on: '2026-09-03', by: agency('environment'), commitment: 'landfill', value: '21', takenOn: '2026-08-31', source: 'Nhật ký thi công' },
  { type: 'TakeReading', on: '2026-09-29', by: agency('environment'), commitment: 'landfill', value: '38', takenOn: '2026-09-28', source: 'Đo đạc của đơn vị tư vấn' },
  { type: 'TakeReading', on: '2026-10-23', by: committee('urbanCommittee'), commitment: 'landfill', value: '35.5', takenOn: '2026-10-21', source: 'Ban đo tại chỗ bằng thiết bị định vị' },

  // A figure not to be exceeded: reached by the office's own counting, not by the committee's at the busiest hour.
  { type: 'SetTarget', on: '2026-07-13', by: SECRETARY, commitment: 'waitingTime', measure: 'Thời gian chờ trung bình', unit: 'phút', comparator: 'atMost', value: '15', baseline: '42' },
  { type: 'TakeReading', on: '2026-08-20', by: agency('serviceCentre'), commitment: 'waitingTime', value: '24.5', takenOn: '2026-08-18', source: 'Hệ thống lấy số, bình quân hai tuần' },
  { type: 'TakeReading', on: '2026-09-15', by: agency('serviceCentre'), commitment: 'waitingTime', value: '13', takenOn: '2026-09-14', source: 'Hệ thống lấy số, bình quân hai tuần' },
  { type: 'TakeReading', on: '2026-10-14', by: society, commitment: 'waitingTime', value: '19', takenOn: '2026-10-12', source: 'Ban bấm giờ tại sảnh, 8 giờ đến 10 giờ' },

  // Every quarter by itself: the third told late and met, the fourth told of and waiting.
  { type: 'SetPeriods', on: '2026-07-13', by: SECRETARY, commitment: 'jobFairs', every: 'quarter', until: null },
  { type: 'ReportPeriod', on: '2026-10-05', by: agency('homeAffairs'), commitment: 'jobFairs', period: '2026-Q3', text: 'Quý III tổ chức 2 phiên tại phường Bến Lau và phường Đồi Thông; 186 người được nhận vào làm.',
    evidence: [{ kind: 'bars', name: 'so-nguoi-duoc-nhan-theo-phien.png', values: [44, 56] }] },
  { type: 'JudgePeriod', on: '2026-10-16', by: society, commitment: 'jobFairs', period: '2026-Q3', verdict: 'met', finding: 'Đủ hai phiên, số người được nhận có danh sách ký nhận; báo cáo gửi trễ 5 ngày.' },
  { type: 'ReportPeriod', on: '2026-10-29', by: agency('homeAffairs'), commitment: 'jobFairs', period: '2026-Q4', text: 'Đã tổ chức 1 phiên tại phường Cầu Mây; 71 người được nhận. Phiên thứ hai dự kiến ngày 12/12.', evidence: [] },

  // Two that wait for something: one still, one no longer.
  { type: 'StateCondition', on: '2026-07-14', by: SECRETARY, commitment: 'carPark', condition: 'Kết thúc thanh tra việc sử dụng khu đất bãi đỗ xe Cầu Mây', dependsOn: 'cityExecutive', date: '2026-11-30' },
  { type: 'StateCondition', on: '2026-07-14', by: SECRETARY, commitment: 'classrooms', condition: 'Bàn giao khu đất 1,2 ha tại phường Đồi Thông', dependsOn: 'construction', date: '2026-09-30' },
  { type: 'MeetCondition', on: '2026-09-22', by: SECRETARY, commitment: 'classrooms', documentNumber: '1430/BB-UBND', happenedOn: '2026-09-18' },
]
