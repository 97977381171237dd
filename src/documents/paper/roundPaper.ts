import { vietnameseDate, vietnameseShortDate } from '../../domain/calendar/index.ts'
import { RATE_WORDS, STANDINGS, comparisonOf, overdue, ratesOf, totalsByOwner, totalsOf } from '../../domain/rates/index.ts'
import type { RoundInput } from '../../application/roundInput.ts'
import { exampleNote, executiveName, issuerLines, placeAndDay } from '../resolutionInput.ts'
import type { Block, Paper } from './paper.ts'
import { STANDING_ON_PAPER, leftOutOnPaper, percentOnPaper } from './roundFigures.ts'

/** The report on a sealed round: the rates with their denominators, the offices, what changed, what is overdue, what was excused. */
export const roundPaper = (input: RoundInput): Paper => {
  const { council, round } = input
  return {
    title: `Kết quả kiểm đếm: ${round.name}`,
    stamped: round.sealedOn,
    issuer: issuerLines(council),
    number: '……/BC-HĐND',
    about: null,
    placeAndDay: placeAndDay(council, round.sealedOn),
    name: { kind: 'BÁO CÁO', subject: `Kết quả kiểm đếm việc thực hiện cam kết, lời hứa\n${round.name}` },
    to: [],
    blocks: [...whole(input), ...rates(input), ...offices(input), ...comparison(input), ...late(input), ...excuses(input), ...check(input)],
    recipients: ['Đại biểu Hội đồng nhân dân;', `${executiveName(council)};`, 'Các cơ quan chủ trì;', 'Lưu: VT.'],
    signing: { lines: ['TM. THƯỜNG TRỰC', 'HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
    note: exampleNote(council),
  }
}

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const whole = ({ round, rows }: RoundInput): readonly Block[] => {
  const totals = totalsOf(rows, round.asOf)
  return [paragraph(`Tính đến hết ${vietnameseDate(round.asOf)}, tổng số cam kết đã thông qua là ${totals.total}, gồm: ${STANDINGS.map((standing) => `${STANDING_ON_PAPER[standing].toLocaleLowerCase('vi')}: ${totals[standing]}`).join('; ')}. `
    + `Số quá hạn là ${totals.overdue}.`)]
}

const rates = ({ round }: RoundInput): readonly Block[] => [
  heading('1. Các tỷ lệ'),
  {
    kind: 'table',
    columns: [
      { head: 'Tỷ lệ', share: 40, align: 'left' }, { head: 'Kết quả', share: 12, align: 'right' }, { head: 'Tử số / mẫu số', share: 16, align: 'right' }, { head: 'Không tính', share: 32, align: 'left' },
    ],
    rows: round.rates.map((rate) => [`${RATE_WORDS[rate.name].title.vi}\n${RATE_WORDS[rate.name].meaning.vi}`, percentOnPaper(rate), `${rate.numerator} / ${rate.denominator}`, leftOutOnPaper(rate)]),
  },
]

const offices = ({ round, rows, officeNames }: RoundInput): readonly Block[] => [
  heading('2. Theo cơ quan chủ trì'),
  {
    kind: 'table',
    columns: [
      { head: 'Cơ quan', share: 34, align: 'left' }, { head: 'Quá hạn', share: 10, align: 'right' }, { head: 'Chưa xong', share: 11, align: 'right' }, { head: 'Chờ thẩm tra', share: 11, align: 'right' },
      { head: 'Đã đạt', share: 10, align: 'right' }, { head: 'Khác', share: 9, align: 'right' }, { head: 'Đạt trên số đến hạn', share: 15, align: 'right' },
    ],
    rows: totalsByOwner(rows, round.asOf).map(({ officeId, totals, rows: own }) => {
      const rate = ratesOf(own, round.asOf).find(({ name }) => name === 'dueDone')!
      return [officeNames.get(officeId) ?? officeId, `${totals.overdue}`, ...STANDINGS.map((standing) => `${totals[standing]}`), `${percentOnPaper(rate)}\n(${rate.numerator}/${rate.denominator})`]
    }),
  },
]

const comparison = ({ round, rows, previous }: RoundInput): readonly Block[] => {
  if (previous === null) return []
  const { moved, stayed, added, newlyOverdue } = comparisonOf({ rows: previous.rows, asOf: previous.round.asOf }, { rows, asOf: round.asOf })
  return [
    heading(`3. So với ${previous.round.name}`),
    paragraph([
      ...moved.map(({ from, to, count }) => `${count} cam kết từ “${STANDING_ON_PAPER[from]}” sang “${STANDING_ON_PAPER[to]}”`),
      `${stayed} cam kết không đổi`, `${added} cam kết mới tính lần đầu`, `${newlyOverdue} cam kết mới quá hạn`,
    ].join('; ') + '.'),
  ]
}

const late = ({ round, rows, officeNames, actions }: RoundInput): readonly Block[] => {
  const overdueRows = rows.filter((row) => overdue(row, round.asOf)).toSorted((one, other) => ((one.currentDue ?? '') < (other.currentDue ?? '') ? -1 : 1))
  if (overdueRows.length === 0) return [paragraph('Không có cam kết nào quá hạn.')]
  return [
    heading('Cam kết quá hạn'),
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 6, align: 'center' }, { head: 'Nội dung', share: 38, align: 'left' }, { head: 'Cơ quan chủ trì', share: 22, align: 'left' }, { head: 'Hạn đầu', share: 12, align: 'left' },
        { head: 'Hạn hiện nay', share: 12, align: 'left' }, { head: 'Bước đôn đốc', share: 10, align: 'right' },
      ],
      rows: overdueRows.map((row, index) => [
        `${index + 1}`, actions.get(row.commitmentId) ?? row.commitmentId, officeNames.get(row.ownerOfficeId) ?? row.ownerOfficeId,
        row.firstDue === null ? '–' : vietnameseShortDate(row.firstDue), row.currentDue === null ? '–' : vietnameseShortDate(row.currentDue), row.urged === null ? '–' : `${row.urged}`,
      ]),
    },
  ]
}

const excuses = ({ round, actions }: RoundInput): readonly Block[] => round.excuses.length === 0 ? [] : [
  heading('Chậm vì lý do khách quan, có văn bản xác nhận'),
  {
    kind: 'table',
    columns: [{ head: 'Nội dung', share: 45, align: 'left' }, { head: 'Văn bản', share: 20, align: 'left' }, { head: 'Lý do', share: 35, align: 'left' }],
    rows: round.excuses.map(({ commitmentId, documentNumber, reason }) => [actions.get(commitmentId) ?? commitmentId, documentNumber, reason]),
  },
]

const check = ({ round }: RoundInput): readonly Block[] =>
  [paragraph(`Số liệu được tính từ sổ theo dõi đến mục số ${round.head}; bảng chi tiết gồm ${round.rows} cam kết có mã SHA-256: ${round.rowsSha256}.`)]
