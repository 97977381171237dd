import type { OfficeCommand, OfficeEvent } from '../../src/domain/offices/index.ts'

const today = '2026-07-10'

export const established: Extract<OfficeEvent, { type: 'OfficeEstablished' }> = {
  type: 'OfficeEstablished', officeId: 'so-gtvt', name: 'Sở Giao thông vận tải', nameEn: 'Department of Transport', kind: 'agency', establishedOn: '2016-01-01',
}
export const renamed: Extract<OfficeEvent, { type: 'OfficeRenamed' }> = {
  type: 'OfficeRenamed', officeId: 'so-gtvt', name: 'Sở Giao thông', nameEn: null, documentNumber: '12/QĐ-UBND', renamedOn: '2024-03-01',
}
export const ended: Extract<OfficeEvent, { type: 'OfficeEnded' }> = {
  type: 'OfficeEnded', officeId: 'so-gtvt', how: 'merged', successorOfficeIds: ['so-xd'], documentNumber: '18/NQ-HĐND', endedOn: '2026-07-01',
}
export const appointed = (person: string, from: string, post = 'Giám đốc'): OfficeEvent => ({ type: 'HolderAppointed', officeId: 'so-gtvt', post, person, from, documentNumber: null })
export const left = (person: string, until: string, post = 'Giám đốc'): OfficeEvent => ({ type: 'HolderLeft', officeId: 'so-gtvt', post, person, until })

/** One command of every kind, right for an office that stands. */
export const OFFICE_COMMANDS = {
  EstablishOffice: { ...established, type: 'EstablishOffice' },
  RenameOffice: { type: 'RenameOffice', name: 'Sở Giao thông', nameEn: null, documentNumber: '12/QĐ-UBND', renamedOn: '2024-03-01', today },
  EndOffice: { type: 'EndOffice', how: 'merged', successors: [{ officeId: 'so-xd', standingKind: 'agency' }], promises: 3, documentNumber: '18/NQ-HĐND', endedOn: '2026-07-01', today },
  AppointHolder: { type: 'AppointHolder', post: 'Giám đốc', person: 'Trần Văn Đường', from: '2025-01-01', until: null, documentNumber: '7/QĐ-UBND' },
  RecordHolderLeft: { type: 'RecordHolderLeft', post: 'Giám đốc', person: 'Trần Văn Đường', until: '2026-05-31' },
} as const satisfies { readonly [Type in OfficeCommand['type']]: Extract<OfficeCommand, { type: Type }> }
