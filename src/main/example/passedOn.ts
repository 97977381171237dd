import { STANDING_COMMITTEE, agency, type ExampleStep } from './script.ts'

/** Commitments that offices tried to pass on, or asked more time for: bounced until the arbiter spoke, passed to and fro, left unanswered, extended in part. */
export const PASSED_ON: readonly ExampleStep[] = [
  // Offered three times and refused three times, each office naming another; the standing committee ends it.
  { type: 'ProposeHandOver', on: '2026-07-20', by: agency('cauMay'), commitment: 'riversideLights', to: 'construction', documentNumber: '41/UBND-KT',
    reason: 'Đường ven sông do Sở Xây dựng đầu tư, chưa bàn giao cho phường.', legalBasis: 'Quyết định phân cấp quản lý hạ tầng (ví dụ), điều 6' },
  { type: 'RefuseHandOver', on: '2026-07-22', by: agency('construction'), commitment: 'riversideLights', proper: 'cauMay',
    reason: 'Chiếu sáng đường dưới 7 m thuộc phường theo điều 9 của quyết định phân cấp (ví dụ).' },
  { type: 'ProposeHandOver', on: '2026-07-27', by: agency('cauMay'), commitment: 'riversideLights', to: 'environment', documentNumber: '44/UBND-KT',
    reason: 'Tuyến đường nằm trên hành lang kè do Sở Nông nghiệp và Môi trường quản lý.', legalBasis: 'Quyết định giao quản lý kè sông Trầm (ví dụ), điều 2' },
  { type: 'RefuseHandOver', on: '2026-07-31', by: agency('environment'), commitment: 'riversideLights', proper: 'construction',
    reason: 'Sở chỉ quản lý thân kè; chiếu sáng giao thông không thuộc quyết định giao quản lý (ví dụ).' },
  { type: 'ProposeHandOver', on: '2026-08-05', by: agency('cauMay'), commitment: 'riversideLights', to: 'construction', documentNumber: '47/UBND-KT',
    reason: 'Hai sở nêu hai cơ quan khác nhau; đề nghị Sở Xây dựng xem lại.', legalBasis: 'Quyết định phân cấp quản lý hạ tầng (ví dụ), điều 6' },
  { type: 'RefuseHandOver', on: '2026-08-07', by: agency('construction'), commitment: 'riversideLights', proper: 'cauMay',
    reason: 'Giữ ý kiến ngày 22/7: tuyến rộng 5,5 m, thuộc phường.' },
  { type: 'NameOwner', on: '2026-08-13', by: STANDING_COMMITTEE, commitment: 'riversideLights', owner: 'cauMay', documentNumber: '88/TB-HĐND',
    reason: 'Tuyến rộng 5,5 m, đã bàn giao cho phường từ tháng 3; phường tự đề xuất danh mục đèn khi trả lời chất vấn.' },

  // Refused by the office that owes it in the end, and rightly by another: the first refusal turns out wrong, the second right.
  { type: 'ProposeHandOver', on: '2026-07-15', by: agency('cauMay'), commitment: 'carPark', to: 'environment', documentNumber: '39/UBND-ĐC',
    reason: 'Khu đất đã thu hồi, hồ sơ do Sở Nông nghiệp và Môi trường quản lý.', legalBasis: 'Quyết định thu hồi đất bãi đỗ xe Cầu Mây (ví dụ), điều 3' },
  { type: 'RefuseHandOver', on: '2026-07-17', by: agency('environment'), commitment: 'carPark', proper: 'construction',
    reason: 'Phương án sử dụng đất bãi đỗ xe thuộc quy hoạch giao thông tĩnh (ví dụ).' },
  { type: 'ProposeHandOver', on: '2026-07-21', by: agency('cauMay'), commitment: 'carPark', to: 'construction', documentNumber: '42/UBND-ĐC',
    reason: 'Theo trả lời của Sở Nông nghiệp và Môi trường.', legalBasis: 'Quy hoạch giao thông tĩnh thành phố (ví dụ), mục 2' },
  { type: 'RefuseHandOver', on: '2026-07-23', by: agency('construction'), commitment: 'carPark', proper: 'environment',
    reason: 'Khu đất chưa vào quy hoạch giao thông tĩnh; đất công chưa sử dụng do Sở Nông nghiệp và Môi trường quản lý (ví dụ).' },
  { type: 'ProposeHandOver', on: '2026-07-28', by: agency('cauMay'), commitment: 'carPark', to: 'environment', documentNumber: '45/UBND-ĐC',
    reason: 'Hai sở đã trao đổi; đất công chưa sử dụng thuộc Sở Nông nghiệp và Môi trường.', legalBasis: 'Quyết định thu hồi đất bãi đỗ xe Cầu Mây (ví dụ), điều 3' },
  { type: 'AcceptHandOver', on: '2026-07-31', by: agency('environment'), commitment: 'carPark' },

  // To and fro: taken over, handed back, offered once more and refused.
  { type: 'ProposeHandOver', on: '2026-07-22', by: agency('cityExecutive'), commitment: 'stalledEstate', to: 'construction', documentNumber: '1204/UBND-ĐT',
    reason: 'Sở là đầu mối quản lý dự án khu đô thị.', legalBasis: 'Quyết định phân công quản lý dự án đô thị (ví dụ), điều 4' },
  { type: 'AcceptHandOver', on: '2026-07-24', by: agency('construction'), commitment: 'stalledEstate' },
  { type: 'ProposeHandOver', on: '2026-08-19', by: agency('construction'), commitment: 'stalledEstate', to: 'cityExecutive', documentNumber: '688/SXD-PTĐT',
    reason: 'Thu hồi dự án vượt thẩm quyền của Sở.', legalBasis: 'Quyết định phân công quản lý dự án đô thị (ví dụ), điều 7' },
  { type: 'AcceptHandOver', on: '2026-08-24', by: agency('cityExecutive'), commitment: 'stalledEstate' },
  { type: 'ProposeHandOver', on: '2026-10-05', by: agency('cityExecutive'), commitment: 'stalledEstate', to: 'construction', documentNumber: '1517/UBND-ĐT',
    reason: 'Đã có chủ trương; Sở thực hiện các bước tiếp theo.', legalBasis: 'Quyết định phân công quản lý dự án đô thị (ví dụ), điều 4' },
  { type: 'RefuseHandOver', on: '2026-10-08', by: agency('construction'), commitment: 'stalledEstate', proper: 'environment',
    reason: 'Bước tiếp theo là thu hồi đất, thuộc Sở Nông nghiệp và Môi trường (ví dụ).' },

  // Offered and never answered: by the calendar alone it is the arbiter's move.
  { type: 'ProposeHandOver', on: '2026-10-19', by: agency('homeAffairs'), commitment: 'jobFairs', to: 'serviceCentre', documentNumber: null,
    reason: 'Trung tâm có mặt bằng và nhân sự tại các phường.', legalBasis: 'Đề án tổ chức Trung tâm Phục vụ hành chính công (ví dụ), mục 4' },

  // Three months asked, six weeks granted; one more request waits for its decision.
  { type: 'AskExtension', on: '2026-10-06', by: agency('environment'), commitment: 'landfill', newDate: '2027-03-31', reasonCode: 'force-majeure', documentNumber: '512/SNNMT-MT',
    reason: 'Mưa kéo dài, đất phủ không đạt độ ẩm.', workSoFar: 'Đã ngừng tiếp nhận rác; phủ đất được 38% bề mặt.' },
  { type: 'GrantExtension', on: '2026-10-14', by: STANDING_COMMITTEE, commitment: 'landfill', date: '2027-02-15', documentNumber: '109/TB-HĐND' },
  { type: 'AskExtension', on: '2026-10-28', by: agency('environment'), commitment: 'waterStations', newDate: '2027-02-28', reasonCode: 'contractor', documentNumber: '547/SNNMT-MT',
    reason: 'Thiết bị nhập khẩu về cảng chậm 6 tuần.', workSoFar: 'Trạm thứ nhất lắp xong phần móng; trạm thứ hai đã giải phóng mặt bằng.' },
]
