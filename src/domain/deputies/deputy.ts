import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { Bilingual } from '../language.ts'

/** A member of the council (đại biểu): from the day they are elected to the day their mandate ends. */
export type DeputyEvent =
  | {
      readonly type: 'DeputyElected'
      readonly deputyId: string
      /** As in the council's list, NFC. */
      readonly name: string
      /** The group of deputies they sit in (tổ đại biểu), or the constituency; null where the council keeps none. */
      readonly group: string | null
      readonly electedOn: IsoDate
    }
  | { readonly type: 'MandateEnded'; readonly reason: string; readonly endedOn: IsoDate }

export type DeputyCommand =
  | { readonly type: 'ElectDeputy'; readonly deputyId: string; readonly name: string; readonly group: string | null; readonly electedOn: IsoDate; /** Somebody of this name and group sits in the council already. */ readonly nameTaken: boolean }
  | { readonly type: 'EndMandate'; readonly reason: string; readonly endedOn: IsoDate }

export type Deputy =
  | { readonly status: 'absent' }
  | { readonly status: 'sitting' | 'left'; readonly deputyId: string; readonly name: string; readonly group: string | null; readonly electedOn: IsoDate; readonly endedOn: IsoDate | null }

export type DeputyRefusal = 'deputy-known' | 'deputy-unknown' | 'deputy-needs-name' | 'deputy-name-taken' | 'deputy-day-not-in-calendar' | 'deputy-left-already' | 'deputy-needs-reason' | 'mandate-ends-before-election'

/** The words as they are kept and compared: NFC, one space between, none around. */
const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ')

export const deputy: Decider<Deputy, DeputyCommand, DeputyEvent, DeputyRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    switch (command.type) {
      case 'ElectDeputy': {
        const { deputyId, electedOn } = command
        const [name, group] = [tidy(command.name), tidy(command.group ?? '')]
        if (state.status !== 'absent') return refused('deputy-known')
        if (name === '') return refused('deputy-needs-name')
        if (!isCalendarDay(electedOn)) return refused('deputy-day-not-in-calendar')
        if (command.nameTaken) return refused('deputy-name-taken')
        return accepted({ type: 'DeputyElected', deputyId, name, group: group === '' ? null : group, electedOn })
      }
      case 'EndMandate':
        if (state.status === 'absent') return refused('deputy-unknown')
        if (state.status === 'left') return refused('deputy-left-already')
        if (tidy(command.reason) === '') return refused('deputy-needs-reason')
        if (!isCalendarDay(command.endedOn)) return refused('deputy-day-not-in-calendar')
        if (command.endedOn < state.electedOn) return refused('mandate-ends-before-election')
        return accepted({ type: 'MandateEnded', reason: tidy(command.reason), endedOn: command.endedOn })
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'DeputyElected': {
        const { type: _, ...elected } = event
        return { ...elected, status: 'sitting', endedOn: null }
      }
      case 'MandateEnded':
        return state.status === 'sitting' ? { ...state, status: 'left', endedOn: event.endedOn } : state
      default:
        return unreachable(event)
    }
  },
}

export const DEPUTY_REFUSALS: Readonly<Record<DeputyRefusal, Bilingual>> = {
  'deputy-known': { vi: 'Đại biểu này đã có trong danh sách. Hãy mở danh sách để xem.', en: 'This deputy is on the list already. Open the list to see.' },
  'deputy-unknown': { vi: 'Không tìm thấy đại biểu này. Hãy tải lại danh sách rồi chọn lại.', en: 'This deputy was not found. Load the list again and choose anew.' },
  'deputy-needs-name': { vi: 'Chưa có họ tên đại biểu. Hãy nhập họ tên đầy đủ.', en: 'The name is missing. Enter the full name.' },
  'deputy-name-taken': {
    vi: 'Đã có đại biểu cùng họ tên trong cùng tổ. Hãy ghi thêm năm sinh hoặc chức danh để phân biệt.',
    en: 'A deputy of this name sits in the same group. Add a year of birth or a title to tell them apart.',
  },
  'deputy-day-not-in-calendar': { vi: 'Ngày này không có trong lịch. Hãy nhập lại, ví dụ 2026-03-15.', en: 'This day is not in the calendar. Enter it again, for example 2026-03-15.' },
  'deputy-left-already': { vi: 'Đại biểu này đã thôi làm nhiệm vụ. Hãy xem lại danh sách.', en: 'The mandate of this deputy has ended already. Look at the list again.' },
  'deputy-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn, ví dụ chuyển công tác.', en: 'The reason is missing. Give it in a few words, such as a move to another post.' },
  'mandate-ends-before-election': { vi: 'Ngày thôi nhiệm vụ sớm hơn ngày được bầu. Hãy kiểm tra lại ngày.', en: 'The mandate would end before it began. Check the day.' },
}
