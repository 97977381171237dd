import type { OfficeKey } from './offices.ts'
import { CLERK, SECRETARY, type ExampleStep } from './script.ts'

/** Who answered in July, and since when they had been in their posts. */
const HEADS: readonly (readonly [office: OfficeKey, post: string, person: string, from: string])[] = [
  ['cityExecutive', 'Chủ tịch', 'Phùng Quang Trạch', '2026-04-06'],
  ['construction', 'Giám đốc', 'Trịnh Bá Khải', '2024-11-01'],
  ['environment', 'Giám đốc', 'Vi Thị Ngân Hà', '2025-03-01'],
  ['education', 'Giám đốc', 'Lục Văn Thuần', '2023-08-15'],
  ['health', 'Giám đốc', 'Tạ Thu Uyên', '2022-05-01'],
  ['homeAffairs', 'Giám đốc', 'Ngô Đình Sáng', '2021-07-01'],
  ['police', 'Giám đốc', 'Hà Trung Kiên', '2025-01-10'],
  ['serviceCentre', 'Giám đốc', 'Kiều Đức Mẫn', '2025-07-01'],
  ['benLau', 'Chủ tịch', 'Mạc Văn Tiệp', '2025-07-01'],
  ['cauMay', 'Chủ tịch', 'Quách Thị Lành', '2025-07-01'],
]

/** How the offices changed meanwhile: a director followed by another, a centre renamed, a ward merged into its neighbour. */
export const OFFICES_OVER_TIME: readonly ExampleStep[] = [
  ...HEADS.map(([office, post, person, from]): ExampleStep => ({ type: 'AppointHolder', on: '2026-07-02', by: CLERK, office, post, person, from, until: null, documentNumber: null })),
  // Told late: who led the department before.
  { type: 'AppointHolder', on: '2026-07-02', by: CLERK, office: 'health', post: 'Giám đốc', person: 'Đinh Công Tráng', from: '2017-03-01', until: '2022-04-30', documentNumber: null },

  { type: 'RenameOffice', on: '2026-09-21', by: CLERK, office: 'serviceCentre', name: 'Trung tâm Phục vụ hành chính công và Chuyển đổi số thành phố', nameEn: 'City Centre for Public Services and Digital Affairs',
    documentNumber: '1563/QĐ-UBND', renamedOn: '2026-09-21' },

  // Spoke in July as director; what he promised stays the department's.
  { type: 'RecordHolderLeft', on: '2026-10-01', by: CLERK, office: 'homeAffairs', post: 'Giám đốc', person: 'Ngô Đình Sáng', until: '2026-09-30' },
  { type: 'AppointHolder', on: '2026-10-01', by: CLERK, office: 'homeAffairs', post: 'Giám đốc', person: 'Tô Thị Bích Loan', from: '2026-10-01', until: null, documentNumber: '1622/QĐ-UBND' },

  // From that day the neighbour owes what the ward owed; a wording prepared for it is changed, confirmed anew and can be adopted.
  { type: 'EndOffice', on: '2026-10-30', by: SECRETARY, office: 'benLau', how: 'merged', successors: ['cauMay'], documentNumber: '52/NQ-HĐND', endedOn: '2026-10-30' },
]
