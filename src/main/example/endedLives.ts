import { STANDING_COMMITTEE, agency, committee, type ExampleStep } from './script.ts'

const urban = committee('urbanCommittee')

/** Commitments of the July resolution that came to an end: kept in time, kept late, withdrawn by decision. */
export const ENDED_LIVES: readonly ExampleStep[] = [
  { type: 'ReportProgress', on: '2026-08-14', by: agency('construction'), commitment: 'oldBlocks', progress: 'partlyDone', text: 'Đã kiểm định xong 29/42 nhà. Còn 13 nhà ở khu Bờ Sông đang khoan lấy mẫu bê tông.',
    evidence: [{ kind: 'bars', name: 'tien-do-kiem-dinh.png', values: [40, 52, 61, 69] }] },
  { type: 'ClaimCompletion', on: '2026-09-25', by: agency('construction'), commitment: 'oldBlocks', text: 'Đã kiểm định đủ 42/42 nhà và công bố kết quả từng nhà.',
    evidence: [
      { kind: 'link', url: 'https://vinhson.example/chung-cu-cu/ket-qua-2026', title: 'Kết quả kiểm định 42 chung cư cũ' },
      { kind: 'text', name: 'danh-sach-kiem-dinh.txt', text: 'VĂN BẢN VÍ DỤ\nDanh sách kết quả kiểm định 42 chung cư cũ\nCấp A: 5 nhà; cấp B: 19 nhà; cấp C: 14 nhà; cấp D: 4 nhà.\n' },
    ] },
  { type: 'VerifyCompletion', on: '2026-10-06', by: urban, commitment: 'oldBlocks', finding: 'Đối chiếu danh sách với hồ sơ kiểm định, kiểm tra tại chỗ 6 nhà: đủ 42 nhà, kết quả đã công khai.' },
  { type: 'CloseCommitment', on: '2026-10-15', by: STANDING_COMMITTEE, commitment: 'oldBlocks', documentNumber: '112/TB-HĐND', recheckMonths: [3, 12] },

  { type: 'ReportProgress', on: '2026-08-28', by: agency('construction'), commitment: 'hoSenRoad', progress: 'partlyDone', text: 'Đã thảm xong 1,4/2,1 km; việc nạo vét chậm do mưa kéo dài từ ngày 12/8.', evidence: [] },
  { type: 'ClaimCompletion', on: '2026-09-18', by: agency('construction'), commitment: 'hoSenRoad', text: 'Đã thảm xong 2,1 km mặt đường và nạo vét toàn bộ cống dọc, chậm 18 ngày so với cam kết do mưa.',
    evidence: [{ kind: 'bars', name: 'khoi-luong-nghiem-thu.pdf', values: [35, 67, 100] }] },
  { type: 'VerifyCompletion', on: '2026-09-29', by: urban, commitment: 'hoSenRoad', finding: 'Đã đi kiểm tra ngày 28/9 sau trận mưa 60 mm: đường không ngập, mặt đường bằng phẳng. Hoàn thành nhưng chậm hạn.' },
  { type: 'CloseCommitment', on: '2026-10-15', by: STANDING_COMMITTEE, commitment: 'hoSenRoad', documentNumber: '113/TB-HĐND', recheckMonths: [3, 12] },

  { type: 'ClaimCompletion', on: '2026-09-04', by: agency('police'), commitment: 'fireChecks', text: 'Đã kiểm tra 927/927 nhà trọ nhiều phòng; tạm đình chỉ 38 cơ sở, nêu tên công khai.',
    evidence: [{ kind: 'text', name: 'ket-qua-kiem-tra-nha-tro.txt', text: 'VĂN BẢN VÍ DỤ\nTổng số nhà trọ nhiều phòng: 927\nĐã kiểm tra: 927\nTạm đình chỉ: 38\nYêu cầu khắc phục: 214\n' }] },
  { type: 'VerifyCompletion', on: '2026-09-16', by: urban, commitment: 'fireChecks', finding: 'Chọn ngẫu nhiên 30 nhà trọ để đối chiếu: đều có biên bản kiểm tra đúng ngày.' },
  { type: 'CloseCommitment', on: '2026-09-24', by: STANDING_COMMITTEE, commitment: 'fireChecks', documentNumber: '104/TB-HĐND', recheckMonths: [6] },

  { type: 'ReportProgress', on: '2026-08-20', by: agency('environment'), commitment: 'riverBoats', progress: 'notStarted', text: 'Đoạn sông qua phường Cầu Mây đang thi công kè, luồng hẹp còn 6 m; cơ quan quản lý đường thủy không cho thuyền thu gom hoạt động.', evidence: [] },
  { type: 'WithdrawCommitment', on: '2026-09-10', by: STANDING_COMMITTEE, commitment: 'riverBoats', documentNumber: '97/TB-HĐND',
    reason: 'Không bảo đảm an toàn đường thủy trong thời gian thi công kè; việc thu gom rác nổi được đưa vào Đề án thoát nước lưu vực phía nam.' },
]
