import { capturedFrom, due } from './captures.ts'
import { CLERK, SECRETARY, type ExampleStep } from './script.ts'

const DAY = '2026-10-22'

/** The second sitting: filed and half prepared, so that every state before adoption can be seen. */
export const OCTOBER_SITTING: readonly ExampleStep[] = [
  { type: 'RecordSitting', on: DAY, by: SECRETARY, sitting: 'october', name: 'Phiên chất vấn tại phiên họp Thường trực tháng 10/2026 (ví dụ)', date: DAY },
  { type: 'FileSource', on: DAY, by: CLERK, source: 'minutesOctober', sitting: 'october', name: 'Biên bản phiên chất vấn ngày 22/10/2026', file: 'minutesOctober.txt', documentDate: DAY },
  { type: 'RejectFinding', on: DAY, by: CLERK, source: 'minutesOctober', quote: 'Chúng tôi sẽ cố gắng làm sớm nhất có thể', reason: 'Không nêu việc và thời hạn có thể kiểm tra; người trả lời đã nói lại ở lượt sau.' },
  ...capturedFrom('minutesOctober', DAY, { speaker: 'Mạc Văn Tiệp', speakerRole: 'Chủ tịch Ủy ban nhân dân phường Bến Lau' }, [
    { commitment: 'marketPower', quote: 'Phường sẽ đóng điện khu bán hàng tạm chợ Bến Lau trước ngày 15/11/2026', action: 'Đóng điện khu bán hàng tạm chợ Bến Lau', office: 'benLau', named: 'Phường',
      due: due('trước ngày 15/11/2026', 'before', '2026-11-14', 'day'), product: 'Khu bán hàng tạm có điện' },
  ]),
  ...capturedFrom('minutesOctober', DAY, { speaker: 'Quách Thị Lành', speakerRole: 'Chủ tịch Ủy ban nhân dân phường Cầu Mây' }, [
    { commitment: 'lightsContract', quote: 'Ủy ban nhân dân phường Cầu Mây sẽ ký hợp đồng cung cấp đèn chậm nhất ngày 20/11/2026', action: 'Ký hợp đồng cung cấp đèn chiếu sáng đường ven sông', office: 'cauMay',
      due: due('chậm nhất ngày 20/11/2026', 'on', '2026-11-20', 'day'), product: 'Hợp đồng cung cấp đèn' },
  ]),
  ...capturedFrom('minutesOctober', DAY, { speaker: 'Lục Văn Thuần', speakerRole: 'Giám đốc Sở Giáo dục và Đào tạo' }, [
    { commitment: 'kindergartenKitchen', quote: 'Sở Giáo dục và Đào tạo cam kết nghiệm thu bếp ăn Trường Mầm non Hoa Gạo trong tháng 11/2026', action: 'Nghiệm thu bếp ăn Trường Mầm non Hoa Gạo', office: 'education',
      due: due('trong tháng 11/2026', 'month', '2026-11-30', 'month'), product: 'Biên bản nghiệm thu bếp ăn' },
  ]),
  ...capturedFrom('minutesOctober', DAY, { speaker: 'Trịnh Bá Khải', speakerRole: 'Giám đốc Sở Xây dựng' }, [
    { commitment: 'floodMaps', quote: 'Sở Xây dựng sẽ ban hành bản đồ điểm ngập và kịch bản ứng phó cho từng phường trong Quý I năm 2027', action: 'Ban hành bản đồ điểm ngập và kịch bản ứng phó cho từng phường',
      office: 'construction', due: due('trong Quý I năm 2027', 'quarter', '2027-03-31', 'quarter'), product: 'Bản đồ điểm ngập và kịch bản ứng phó' },
    { commitment: 'tunnelSensors', quote: 'Sở dự kiến nghiên cứu lắp cảm biến mực nước tại các hầm chui khi có điều kiện', action: 'Nghiên cứu lắp cảm biến mực nước tại các hầm chui', office: 'construction', named: 'Sở',
      due: { words: null, kind: 'none', date: null, precision: 'none' }, product: null },
  ]),
  { type: 'SetCaptureAside', on: '2026-10-23', by: CLERK, commitment: 'tunnelSensors', reason: 'Mới là dự kiến, không có thời hạn và sản phẩm; chưa phải cam kết.' },
  { type: 'SetCaptureAside', on: '2026-10-23', by: CLERK, commitment: 'lightsContract', reason: 'Tưởng trùng với cam kết lắp 40 bộ đèn tại Nghị quyết số 41/NQ-HĐND.' },
  { type: 'RestoreCapture', on: '2026-10-26', by: SECRETARY, commitment: 'lightsContract' },
  { type: 'ConfirmWording', on: '2026-10-26', by: SECRETARY, commitment: 'marketPower' },
  { type: 'ConfirmWording', on: '2026-10-26', by: SECRETARY, commitment: 'floodMaps' },
]

const marketPower = OCTOBER_SITTING.find((step) => step.type === 'CaptureCommitment' && step.commitment === 'marketPower')
if (marketPower?.type !== 'CaptureCommitment') throw new Error('the example captures no marketPower')

/** What was prepared for a ward that has ended meanwhile is prepared for its successor, and confirmed anew. */
export const AFTER_THE_MERGER: readonly ExampleStep[] = [
  { type: 'CorrectCapture', on: '2026-10-31', by: CLERK, commitment: 'marketPower', terms: { ...marketPower.terms, owner: { named: 'Phường', office: 'cauMay' } } },
  { type: 'ConfirmWording', on: '2026-10-31', by: SECRETARY, commitment: 'marketPower' },
]
