import { STANDING_COMMITTEE, agency, committee, type ExampleStep } from './script.ts'

const society = committee('societyCommittee')

/**
 * Commitments of the July resolution that are still owed: in time or past their date, reported on or silent, claimed, returned, verified.
 * `riversideLights`, `carPark`, `bridge`, `stalledEstate` and `progressReport` have no step here: nobody has reported on them yet. What was passed on or extended stands in `passedOn.ts`.
 */
export const OPEN_LIVES: readonly ExampleStep[] = [
  // Partly done and past its date.
  { type: 'ReportProgress', on: '2026-08-12', by: agency('benLau'), commitment: 'marketPavement', progress: 'partlyDone', text: 'Đã giải tỏa 41/63 điểm. Còn 22 điểm phía cổng bắc chờ khu bán hàng tạm.',
    evidence: [{ kind: 'bars', name: 'diem-lan-chiem-da-giai-toa.png', values: [21, 48, 65] }] },

  // Claimed, returned by the committee, owed again and past its date.
  { type: 'ClaimCompletion', on: '2026-09-04', by: agency('education'), commitment: 'kindergarten', text: 'Trường Mầm non Hoa Gạo đã đón 312 trẻ từ ngày 04/9/2026.',
    evidence: [{ kind: 'text', name: 'quyet-dinh-thanh-lap-truong.txt', text: 'VĂN BẢN VÍ DỤ\nTrường Mầm non Hoa Gạo: 12 lớp, 312 trẻ.\nBếp ăn: chưa nghiệm thu.\n' }] },
  { type: 'ReturnClaim', on: '2026-09-15', by: society, commitment: 'kindergarten', missing: 'Thiếu biên bản nghiệm thu công trình; bếp ăn chưa được nghiệm thu nên trường chưa hoạt động đầy đủ.' },
  { type: 'ReportProgress', on: '2026-10-12', by: agency('education'), commitment: 'kindergarten', progress: 'partlyDone', text: 'Đã nghiệm thu khối lớp học. Bếp ăn còn chờ hệ thống hút khói.', evidence: [] },

  // Claimed in time; waits for the committee.
  { type: 'ReportProgress', on: '2026-08-25', by: agency('health'), commitment: 'clinicDoctors', progress: 'inProgress', text: 'Đã bố trí bác sĩ tại 8/12 trạm y tế.', evidence: [] },
  { type: 'ClaimCompletion', on: '2026-09-28', by: agency('health'), commitment: 'clinicDoctors', text: '12/12 trạm y tế có bác sĩ làm việc đủ 5 ngày mỗi tuần.',
    evidence: [{ kind: 'text', name: 'lich-truc-bac-si.txt', text: 'VĂN BẢN VÍ DỤ\nLịch làm việc của bác sĩ tại 12 trạm y tế, tháng 10 năm 2026.\n' }, { kind: 'bars', name: 'so-tram-co-bac-si.png', values: [50, 67, 83, 100] }] },

  // Claimed in time and verified; waits for the standing committee.
  { type: 'ReportProgress', on: '2026-09-22', by: agency('homeAffairs'), commitment: 'dutyInspection', progress: 'inProgress', text: 'Đã thanh tra 9/15 đơn vị.', evidence: [] },
  { type: 'ClaimCompletion', on: '2026-10-20', by: agency('homeAffairs'), commitment: 'dutyInspection', text: 'Đã thanh tra đủ 15 đơn vị; kiến nghị xem xét trách nhiệm 3 người đứng đầu.',
    evidence: [{ kind: 'bars', name: 'ho-so-tre-han-theo-don-vi.pdf', values: [12, 31, 8, 22, 17] }] },
  { type: 'VerifyCompletion', on: '2026-10-28', by: society, commitment: 'dutyInspection', finding: 'Báo cáo đủ 15 đơn vị, có biên bản từng đơn vị, gửi trong hạn.' },

  // Claimed in time, returned, claimed late, verified, and sent back to the committee.
  { type: 'ClaimCompletion', on: '2026-08-20', by: agency('serviceCentre'), commitment: 'waitingTime', text: 'Đã mở thêm 6 quầy.', evidence: [{ kind: 'bars', name: 'thoi-gian-cho.png', values: [100, 74, 58] }] },
  { type: 'ReturnClaim', on: '2026-09-01', by: society, commitment: 'waitingTime', missing: 'Chưa có số liệu thời gian chờ trung bình theo ngày; mở thêm quầy chưa phải kết quả đã cam kết.' },
  { type: 'ClaimCompletion', on: '2026-09-15', by: agency('serviceCentre'), commitment: 'waitingTime', text: 'Thời gian chờ trung bình hai tuần gần nhất là 13 phút.',
    evidence: [{ kind: 'link', url: 'https://vinhson.example/hanh-chinh-cong/thoi-gian-cho', title: 'Thời gian chờ từng ngày' }] },
  { type: 'VerifyCompletion', on: '2026-09-25', by: society, commitment: 'waitingTime', finding: 'Số liệu công khai cho thấy thời gian chờ trung bình 13 phút.' },
  { type: 'SendVerdictBack', on: '2026-10-02', by: STANDING_COMMITTEE, commitment: 'waitingTime', reason: 'Cử tri phản ánh sảnh chưa treo bảng số liệu. Đề nghị Ban kiểm tra tại chỗ vào giờ cao điểm.' },

  // Owed and in time, with or without a date.
  { type: 'ReportProgress', on: '2026-09-30', by: agency('cityExecutive'), commitment: 'drainageScheme', progress: 'inProgress', text: 'Đã có dự thảo Đề án, đang lấy ý kiến các phường.', evidence: [] },
  { type: 'ReportProgress', on: '2026-09-29', by: agency('environment'), commitment: 'landfill', progress: 'inProgress', text: 'Đã ngừng tiếp nhận rác từ ngày 15/9; phủ đất được 38% bề mặt.', evidence: [{ kind: 'bars', name: 'dien-tich-phu-dat.png', values: [5, 21, 38] }] },
  { type: 'ReportProgress', on: '2026-10-16', by: agency('environment'), commitment: 'waterStations', progress: 'inProgress', text: 'Đã ký hợp đồng thiết bị; trạm thứ nhất lắp xong phần móng.', evidence: [] },
  { type: 'ReportProgress', on: '2026-10-09', by: agency('education'), commitment: 'classrooms', progress: 'inProgress', text: 'Đã phê duyệt dự án và bố trí vốn 26 phòng học.', evidence: [] },
  { type: 'ReportProgress', on: '2026-10-05', by: agency('health'), commitment: 'healthRecords', progress: 'inProgress', text: 'Đã lập 11.400 hồ sơ.', evidence: [] },
  { type: 'ReportProgress', on: '2026-09-30', by: agency('homeAffairs'), commitment: 'jobFairs', progress: 'inProgress', text: 'Quý III tổ chức 2 phiên tại phường Bến Lau và phường Đồi Thông; 186 người được nhận vào làm.', evidence: [] },
  // Asked about at the October sitting the next day.
  { type: 'ReportProgress', on: '2026-10-21', by: agency('benLau'), commitment: 'marketPavement', progress: 'partlyDone', text: 'Vẫn còn 22 điểm; khu bán hàng tạm chưa có điện.', evidence: [] },
]
