import { STANDING_COMMITTEE, agency, committee, type ExampleStep } from './script.ts'

/** A promise that three offices share: one leads, one part is verified, one is under way, one has not begun. */
export const DIVIDED_LIVES: readonly ExampleStep[] = [
  { type: 'SplitCommitment', on: '2026-07-28', by: STANDING_COMMITTEE, commitment: 'stalledEstate', lead: 'cityExecutive', documentNumber: '84/TB-HĐND',
    reason: 'Báo cáo số 186/BC-UBND giao việc cho nhiều cơ quan mà không nêu cơ quan chịu trách nhiệm chung.',
    parts: [
      { part: 'estateDecision', office: 'cityExecutive', action: 'Quyết định tiếp tục có điều kiện hoặc thu hồi dự án Khu đô thị Đồi Thông', date: '2026-12-31' },
      { part: 'estateWorks', office: 'construction', action: 'Kiểm tra hạ tầng đã xây và kết luận phần chậm tiến độ của chủ đầu tư', date: '2026-09-30' },
      { part: 'estateLand', office: 'environment', action: 'Rà soát nghĩa vụ tài chính đất đai của dự án', date: '2026-12-15' },
    ] },
  { type: 'ClaimCompletion', on: '2026-09-24', by: agency('construction'), commitment: 'estateWorks', text: 'Đã kiểm tra 7/7 hạng mục hạ tầng; chủ đầu tư chậm 4 hạng mục, trong đó có trạm xử lý nước thải.',
    evidence: [{ kind: 'text', name: 'ket-luan-kiem-tra-ha-tang.txt', text: 'VĂN BẢN VÍ DỤ\nKhu đô thị Đồi Thông: 7 hạng mục hạ tầng.\nĐúng tiến độ: 3. Chậm: 4.\n' }] },
  { type: 'VerifyCompletion', on: '2026-10-08', by: committee('budgetCommittee'), commitment: 'estateWorks', finding: 'Kết luận nêu đủ 7 hạng mục, có biên bản từng hạng mục; đã công khai.' },
  { type: 'ReportProgress', on: '2026-10-20', by: agency('environment'), commitment: 'estateLand', progress: 'inProgress', text: 'Đã đối chiếu 5/9 thửa; còn 4 thửa chờ cơ quan thuế trả lời.', evidence: [] },
]
