import type { OfficeRow } from '../../src/application/register.ts'

/** A standing agency; `changes` is what a test is about. */
export const officeRow = (id: string, name: string, changes: Partial<OfficeRow> = {}): OfficeRow => ({
  id, version: 1, name, nameEn: null, kind: 'agency', names: [{ name, nameEn: null, from: null, documentNumber: null }], endedOn: null, successorOfficeIds: [], ...changes,
})
