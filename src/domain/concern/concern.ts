import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { Bilingual } from '../language.ts'

/** What voters raised (kiến nghị của cử tri), as it was taken down where they were met: never who raised it. */
export type ConcernEvent =
  | {
      readonly type: 'ConcernRecorded'
      readonly concernId: string
      readonly text: string
      /** Where it was raised, such as a ward; null where it is not told. */
      readonly place: string | null
      /** What it is about, in the council's own words, such as `Đô thị`; null where it is not told. */
      readonly field: string | null
      /** Where it comes from: a meeting with voters, a report, a letter. */
      readonly source: string
      /** How many voters raised it, as the source says. */
      readonly voters: number
      readonly receivedOn: IsoDate
    }
  | { readonly type: 'ConcernSetAside'; readonly reason: string; readonly setAsideOn: IsoDate }

export type ConcernCommand =
  | { readonly type: 'RecordConcern'; readonly concernId: string; readonly text: string; readonly place: string | null; readonly field: string | null; readonly source: string; readonly voters: number; readonly receivedOn: IsoDate; readonly today: IsoDate }
  | { readonly type: 'SetConcernAside'; readonly reason: string; readonly today: IsoDate }

export type Concern = { readonly status: 'absent' } | ({ readonly status: 'recorded' | 'setAside'; readonly reason: string | null } & Omit<Extract<ConcernEvent, { type: 'ConcernRecorded' }>, 'type'>)

export type ConcernRefusal = 'concern-unknown' | 'concern-known' | 'concern-needs-text' | 'concern-needs-source' | 'concern-voters-out-of-range' | 'concern-day-wrong' | 'concern-set-aside-already' | 'concern-needs-reason'

export const concern: Decider<Concern, ConcernCommand, ConcernEvent, ConcernRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    switch (command.type) {
      case 'RecordConcern': {
        const { concernId, voters, receivedOn, today } = command
        const [text, place, field, source] = [command.text, command.place ?? '', command.field ?? '', command.source].map((one) => one.normalize('NFC').trim()) as [string, string, string, string]
        if (state.status !== 'absent') return refused('concern-known')
        if (text === '') return refused('concern-needs-text')
        if (source === '') return refused('concern-needs-source')
        if (!Number.isInteger(voters) || voters < 1 || voters > 1_000_000) return refused('concern-voters-out-of-range')
        if (!isCalendarDay(receivedOn) || receivedOn > today) return refused('concern-day-wrong')
        return accepted({ type: 'ConcernRecorded', concernId, text, place: place || null, field: field || null, source, voters, receivedOn })
      }
      case 'SetConcernAside': {
        const reason = command.reason.trim()
        if (state.status === 'absent') return refused('concern-unknown')
        if (state.status === 'setAside') return refused('concern-set-aside-already')
        return reason === '' ? refused('concern-needs-reason') : accepted({ type: 'ConcernSetAside', reason, setAsideOn: command.today })
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ConcernRecorded': {
        const { type: _, ...recorded } = event
        return { ...recorded, status: 'recorded', reason: null }
      }
      case 'ConcernSetAside':
        return state.status === 'absent' ? state : { ...state, status: 'setAside', reason: event.reason }
      default:
        return unreachable(event)
    }
  },
}

export const CONCERN_REFUSALS: Readonly<Record<ConcernRefusal, Bilingual>> = {
  'concern-unknown': { vi: 'Không tìm thấy kiến nghị này. Hãy tải lại danh sách.', en: 'This concern was not found. Load the list again.' },
  'concern-known': { vi: 'Kiến nghị này đã ghi. Hãy mở danh sách để xem.', en: 'This concern is recorded already. Open the list to see.' },
  'concern-needs-text': { vi: 'Chưa có nội dung kiến nghị. Hãy ghi điều cử tri nêu.', en: 'The concern has no words. Enter what voters raised.' },
  'concern-needs-source': { vi: 'Chưa ghi nguồn. Hãy ghi hội nghị tiếp xúc cử tri, báo cáo hoặc đơn thư.', en: 'The source is missing. Enter the meeting, report or letter.' },
  'concern-voters-out-of-range': { vi: 'Số lượt cử tri phải là số nguyên từ 1 đến 1.000.000. Hãy nhập lại.', en: 'The number of voters must be a whole number from 1 to 1,000,000. Enter it again.' },
  'concern-day-wrong': { vi: 'Ngày nhận không có trong lịch hoặc chưa tới. Hãy nhập lại, ví dụ 2026-06-15.', en: 'The day of receipt is not in the calendar or still to come. Enter it again, for example 2026-06-15.' },
  'concern-set-aside-already': { vi: 'Kiến nghị này đã để riêng. Hãy tải lại danh sách.', en: 'This concern is set aside already. Load the list again.' },
  'concern-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
}
