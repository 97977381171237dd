import { CLERK, SECRETARY, type ExampleStep } from './script.ts'

const PREPARED = '2026-11-20'

const GROUPS = [
  ['Tổ đại biểu số 1', ['Nguyễn Thị Ân', 'Trần Quang Bình', 'Lê Thị Cúc', 'Phạm Văn Dũng']],
  ['Tổ đại biểu số 2', ['Hoàng Thị Én', 'Vũ Đình Giang', 'Đặng Thị Hạnh', 'Bùi Văn Khoa']],
  ['Tổ đại biểu số 3', ['Đỗ Thị Liên', 'Hồ Minh Nam', 'Ngô Thị Oanh', 'Dương Văn Phúc']],
] as const

/** The third sitting: its deputies listed, its agenda set and its roll fixed, so that it can be opened and tried out. */
export const DECEMBER_SITTING: readonly ExampleStep[] = [
  { type: 'ElectDeputies', on: '2026-07-01', by: CLERK, electedOn: '2026-03-15', deputies: GROUPS.flatMap(([group, names]) => names.map((name) => ({ name, group }))) },
  { type: 'RecordSitting', on: PREPARED, by: CLERK, sitting: 'december', name: 'Phiên chất vấn tại kỳ họp cuối năm 2026 (ví dụ)', date: '2026-12-10' },
  {
    type: 'SetAgenda', on: PREPARED, by: CLERK, sitting: 'december', items: [
      { title: 'Khai mạc', kind: 'opening', minutes: 10, offices: [] },
      { title: 'Nhóm 1: Xây dựng, thoát nước và chiếu sáng đô thị', kind: 'questioning', minutes: 120, offices: ['construction', 'cauMay'] },
      { title: 'Nhóm 2: Trường học, trạm y tế', kind: 'questioning', minutes: 90, offices: ['education', 'health'] },
      { title: 'Kết luận phiên chất vấn', kind: 'conclusion', minutes: 15, offices: [] },
    ],
  },
  { type: 'FixRoll', on: PREPARED, by: SECRETARY, sitting: 'december', total: 13 },
]
