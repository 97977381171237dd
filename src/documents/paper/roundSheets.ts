import writeExcelFile from 'write-excel-file/node'
import { RATE_WORDS, STANDINGS, ratesOf, totalsByOwner, type Rate } from '../../domain/rates/index.ts'
import type { RoundInput } from '../../application/roundInput.ts'
import { STANDING_ON_PAPER, leftOutOnPaper } from './roundFigures.ts'

type Cell = { readonly value: string | number | Date; readonly type: StringConstructor | NumberConstructor | DateConstructor; readonly format?: string; readonly fontWeight?: 'bold'; readonly wrap?: boolean } | null

const words = (value: string): Cell => ({ value, type: String, wrap: true })
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true })
const figure = (value: number): Cell => ({ value, type: Number })
const day = (value: string | null): Cell => (value === null ? null : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' })
/** As a share, so that the sheet can go on calculating with it. */
const share = ({ numerator, denominator }: Rate): Cell => (denominator === 0 ? null : { value: numerator / denominator, type: Number, format: '0.0%' })

/** A sealed round as a workbook of three sheets: rates, offices, promises. Days and figures are such, not text. */
export const roundSheets = async (input: RoundInput): Promise<Uint8Array> => {
  const { round, rows, officeNames, actions } = input
  const nameOf = (officeId: string): string => officeNames.get(officeId) ?? officeId
  const rates: readonly (readonly Cell[])[] = [
    ['Tỷ lệ', 'Cách tính', 'Kết quả', 'Tử số', 'Mẫu số', 'Không tính'].map(head),
    ...round.rates.map((rate) => [words(RATE_WORDS[rate.name].title.vi), words(RATE_WORDS[rate.name].meaning.vi), share(rate), figure(rate.numerator), figure(rate.denominator), words(leftOutOnPaper(rate))]),
  ]
  const offices: readonly (readonly Cell[])[] = [
    ['Cơ quan chủ trì', 'Quá hạn', ...STANDINGS.map((standing) => STANDING_ON_PAPER[standing]), 'Tổng', 'Đạt trên số đến hạn'].map(head),
    ...totalsByOwner(rows, round.asOf).map(({ officeId, totals, rows: own }) =>
      [words(nameOf(officeId)), figure(totals.overdue), ...STANDINGS.map((standing) => figure(totals[standing])), figure(totals.total), share(ratesOf(own, round.asOf).find(({ name }) => name === 'dueDone')!)]),
  ]
  const promises: readonly (readonly Cell[])[] = [
    ['Mã', 'Nội dung', 'Cơ quan chủ trì', 'Ban theo dõi', 'Nghị quyết', 'Ngày thông qua', 'Hạn đầu', 'Hạn hiện nay', 'Số lần gia hạn', 'Kết quả', 'Ngày báo xong', 'Văn bản xác nhận lý do khách quan', 'Bước đôn đốc', 'Số kỳ chuyển tiếp', 'Số phiên đã qua', 'Số nhiệm kỳ đã qua'].map(head),
    ...rows.map((row) => [
      words(row.commitmentId), words(actions.get(row.commitmentId) ?? ''), words(nameOf(row.ownerOfficeId)), words(nameOf(row.overseerOfficeId)), words(row.resolutionNumber), day(row.adoptedOn), day(row.firstDue),
      day(row.currentDue), figure(row.extensions), words(STANDING_ON_PAPER[row.standing]), day(row.finishedOn), row.excuse === null ? null : words(row.excuse), row.urged === null ? null : figure(row.urged),
      figure(row.carriedRounds), figure(row.carriedSittings), figure(row.carriedTerms ?? 0),
    ]),
  ]
  const widths = (...all: readonly number[]) => all.map((width) => ({ width }))
  const sheet = (data: readonly (readonly Cell[])[], name: string, columns: ReturnType<typeof widths>) => ({ data: data.map((row) => [...row]), sheet: name, columns, stickyRowsCount: 1 })
  const made = writeExcelFile([
    sheet(rates, 'Tỷ lệ', widths(32, 60, 10, 10, 10, 50)),
    sheet(offices, 'Cơ quan', widths(44, 10, 12, 18, 10, 18, 10, 16)),
    sheet(promises, 'Cam kết', widths(16, 60, 34, 30, 16, 14, 14, 14, 10, 24, 14, 24, 10, 10, 10, 10)),
  ] as Parameters<typeof writeExcelFile>[0])
  return new Uint8Array(await made.toBuffer())
}
