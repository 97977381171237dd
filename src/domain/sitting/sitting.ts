import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'

/** A questioning session of the council (phiên chất vấn): where promises are made. */
export type SittingEvent =
  | { readonly type: 'SittingRecorded'; readonly sittingId: string; readonly name: string; readonly date: IsoDate }
  | {
      readonly type: 'ResolutionAdopted'
      readonly sittingId: string
      readonly resolutionId: string
      /** Number and notation as issued, such as `65/NQ-HĐND` (Decree 30/2020, Appendix I). */
      readonly number: string
      readonly date: IsoDate
      readonly subject: string
      readonly signer: string
      /** The adopted annex, in order. Frozen: a later change is a later numbered document (Decree 30/2020 art. 18.3). */
      readonly commitmentIds: readonly string[]
    }

export type SittingCommand =
  | { readonly type: 'RecordSitting'; readonly sittingId: string; readonly name: string; readonly date: IsoDate }
  | {
      readonly type: 'AdoptResolution'
      readonly resolutionId: string
      readonly number: string
      readonly date: IsoDate
      readonly subject: string
      readonly signer: string
      readonly commitmentIds: readonly string[]
    }

export type SittingRefusal =
  | 'sitting-already-recorded'
  | 'sitting-not-recorded'
  | 'sitting-needs-name'
  | 'date-not-in-calendar'
  | 'resolution-needs-number'
  | 'resolution-needs-signer'
  | 'resolution-before-sitting'
  | 'resolution-number-used'
  | 'annex-is-empty'

export type Sitting =
  | { readonly status: 'absent' }
  | { readonly status: 'recorded'; readonly sittingId: string; readonly name: string; readonly date: IsoDate; readonly resolutionNumbers: readonly string[] }

export const sitting: Decider<Sitting, SittingCommand, SittingEvent, SittingRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    switch (command.type) {
      case 'RecordSitting':
        if (state.status !== 'absent') return refused('sitting-already-recorded')
        if (command.name.trim() === '') return refused('sitting-needs-name')
        if (!isCalendarDay(command.date)) return refused('date-not-in-calendar')
        return accepted({ ...command, type: 'SittingRecorded', name: command.name.trim() })
      case 'AdoptResolution': {
        if (state.status === 'absent') return refused('sitting-not-recorded')
        const number = command.number.trim()
        if (number === '') return refused('resolution-needs-number')
        if (command.signer.trim() === '') return refused('resolution-needs-signer')
        if (!isCalendarDay(command.date)) return refused('date-not-in-calendar')
        if (command.date < state.date) return refused('resolution-before-sitting')
        if (state.resolutionNumbers.includes(number)) return refused('resolution-number-used')
        if (command.commitmentIds.length === 0) return refused('annex-is-empty')
        return accepted({
          ...command, type: 'ResolutionAdopted', sittingId: state.sittingId, number, subject: command.subject.trim(), signer: command.signer.trim(),
        })
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SittingRecorded':
        return { status: 'recorded', sittingId: event.sittingId, name: event.name, date: event.date, resolutionNumbers: [] }
      case 'ResolutionAdopted':
        return state.status === 'recorded' ? { ...state, resolutionNumbers: [...state.resolutionNumbers, event.number] } : state
      default:
        return unreachable(event)
    }
  },
}

export const SITTING_REFUSALS: Readonly<Record<SittingRefusal, Bilingual>> = {
  'sitting-already-recorded': { vi: 'Phiên chất vấn này đã được lập. Hãy mở phiên đã có.', en: 'This sitting is already recorded. Open the existing one.' },
  'sitting-not-recorded': { vi: 'Không tìm thấy phiên chất vấn. Hãy lập phiên trước.', en: 'The sitting was not found. Record it first.' },
  'sitting-needs-name': { vi: 'Chưa có tên phiên chất vấn. Hãy nhập tên phiên.', en: 'The sitting has no name. Enter its name.' },
  'date-not-in-calendar': {
    vi: 'Ngày này không có trong lịch. Hãy nhập lại theo dạng năm-tháng-ngày, ví dụ 2026-07-03.',
    en: 'This day is not in the calendar. Enter it as year-month-day, for example 2026-07-03.',
  },
  'resolution-needs-number': { vi: 'Chưa có số, ký hiệu nghị quyết. Hãy nhập, ví dụ 65/NQ-HĐND.', en: 'The resolution has no number. Enter it, for example 65/NQ-HĐND.' },
  'resolution-needs-signer': { vi: 'Chưa có họ tên người ký. Hãy nhập người ký thay mặt Hội đồng.', en: 'The signer is missing. Enter who signs on behalf of the council.' },
  'resolution-before-sitting': {
    vi: 'Ngày nghị quyết sớm hơn ngày họp. Hãy kiểm tra lại ngày ban hành.',
    en: 'The resolution is dated before the sitting. Check the date of issue.',
  },
  'resolution-number-used': { vi: 'Số nghị quyết này đã dùng cho phiên này. Hãy kiểm tra lại số.', en: 'This number is already used for this sitting. Check the number.' },
  'annex-is-empty': {
    vi: 'Phụ lục chưa có cam kết nào đã xác nhận. Hãy xác nhận ít nhất một cam kết.',
    en: 'The annex holds no confirmed commitment. Confirm at least one.',
  },
}
