import { vietnameseDate, type IsoDate } from '../domain/calendar/index.ts'
import type { ResolutionInput } from '../application/renderResolution.ts'
import type { CouncilRow } from '../application/register.ts'

const COUNCIL = 'Hội đồng nhân dân'
const EXAMPLE_MARK = /\s*\(ví dụ\)\s*$/iu

/** The council as running text names it; an example is marked at the foot of every page instead. */
export const councilName = (council: CouncilRow): string => unmarked(council.name, council)

/** The sitting as running text names it. */
export const sittingTitle = ({ sittingName, council }: ResolutionInput): string => unmarked(sittingName, council)

const unmarked = (name: string, { isExample }: CouncilRow): string => (isExample ? name.replace(EXAMPLE_MARK, '') : name).trim()

/** What the council's name says after "Hội đồng nhân dân": `thành phố …`, `xã …`; empty when the name is built otherwise. */
export const jurisdiction = (council: CouncilRow): string => {
  const name = councilName(council)
  return name.startsWith(`${COUNCIL} `) ? name.slice(COUNCIL.length + 1) : ''
}

/** The executive of the same level, which carries a resolution out. */
export const executiveName = (council: CouncilRow): string => `Ủy ban nhân dân ${jurisdiction(council) || 'cùng cấp'}`

/** The issuing body in capitals, in the two lines official letterheads use. */
export const issuerLines = (council: CouncilRow): readonly string[] => {
  const place = jurisdiction(council)
  return (place === '' ? [councilName(council)] : [COUNCIL, place]).map((line) => line.toLocaleUpperCase('vi'))
}

/** Number and notation as printed: numbers below 10 get a leading zero (Decree 30/2020/NĐ-CP, Appendix I, part II, section 3). */
export const printedNumber = (number: string): string => number.trim().replace(/^([1-9])(?=\D|$)/, '0$1')

/** Where and when, as papers say it. */
export const placeAndDay = ({ place }: CouncilRow, day: IsoDate): string => [place.trim(), vietnameseDate(day)].filter((part) => part !== '').join(', ')

/** The same of a draft, which leaves the day to who signs. */
export const placeAndBlankDay = ({ place }: CouncilRow, day: IsoDate): string => [place.trim(), `ngày …… tháng …… năm ${day.slice(0, 4)}`].filter((part) => part !== '').join(', ')

/** The line at the foot of every page of a paper drawn up by the machine: that a draft is one, and an example an example; null where there is nothing to say. */
export const footNote = (council: CouncilRow, { draft }: { readonly draft: boolean }): string | null =>
  [draft ? 'Dự thảo do phần mềm lập từ sổ theo dõi, chưa có giá trị cho đến khi được ký và ghi số' : null, exampleNote(council)].filter((note) => note !== null).join('. ') || null

/** The line at the foot of an example's pages; null for a real council. */
export const exampleNote = ({ isExample }: CouncilRow): string | null => (isExample ? 'Văn bản ví dụ để tìm hiểu phần mềm, không có giá trị pháp lý' : null)
