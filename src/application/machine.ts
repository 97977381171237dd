import type { Actor } from './actor.ts'
import type { OfficeRow } from './register.ts'

/** What the program does by the clock it does as the council's office would: it prepares and sends, and decides nothing. The account says that no person did it. */
export const machineOf = (offices: readonly Pick<OfficeRow, 'id' | 'kind' | 'endedOn'>[]): Actor => ({
  account: 'loihua', role: 'clerk', office: offices.find(({ kind, endedOn }) => kind === 'councilOffice' && endedOn === null)?.id ?? 'loihua',
})
