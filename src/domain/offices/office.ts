import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { Bilingual } from '../language.ts'

/** What an office is to the council. A promise is owed by an office, not by the person who happens to hold it. */
export const OFFICE_KINDS = ['councilOffice', 'standingCommittee', 'committee', 'agency'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

export type OfficeEvent = {
  readonly type: 'OfficeEstablished'
  readonly officeId: string
  readonly name: string
  /** English name, or null where none is in use. */
  readonly nameEn: string | null
  readonly kind: OfficeKind
}

export type OfficeCommand = {
  readonly type: 'EstablishOffice'
  readonly officeId: string
  readonly name: string
  readonly nameEn: string | null
  readonly kind: OfficeKind
}

export type OfficeRefusal = 'office-already-established' | 'office-needs-name'

export type Office =
  | { readonly status: 'absent' }
  | { readonly status: 'standing'; readonly officeId: string; readonly name: string; readonly nameEn: string | null; readonly kind: OfficeKind }

export const office: Decider<Office, OfficeCommand, OfficeEvent, OfficeRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    switch (command.type) {
      case 'EstablishOffice': {
        if (state.status !== 'absent') return refused('office-already-established')
        const name = command.name.trim()
        if (name === '') return refused('office-needs-name')
        return accepted({ ...command, type: 'OfficeEstablished', name })
      }
      default:
        return unreachable(command.type)
    }
  },

  evolve(_state, event) {
    switch (event.type) {
      case 'OfficeEstablished':
        return { status: 'standing', officeId: event.officeId, name: event.name, nameEn: event.nameEn, kind: event.kind }
      default:
        return unreachable(event.type)
    }
  },
}

export const OFFICE_REFUSALS: Readonly<Record<OfficeRefusal, Bilingual>> = {
  'office-already-established': {
    vi: 'Cơ quan này đã có trong danh sách. Hãy chọn cơ quan đó thay vì lập mới.',
    en: 'This office is already on the list. Choose it instead of adding a new one.',
  },
  'office-needs-name': { vi: 'Chưa có tên cơ quan. Hãy nhập tên đầy đủ.', en: 'The office has no name. Enter its full name.' },
}
