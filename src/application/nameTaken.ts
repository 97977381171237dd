import type { OfficeRow } from './register.ts'

/** Whether another office of that kind bears the name today; those that have ended have given theirs back. */
export const nameTaken = (offices: readonly OfficeRow[], { name, kind, id }: Pick<OfficeRow, 'name' | 'kind' | 'id'>): boolean =>
  offices.some((office) => office.id !== id && office.kind === kind && office.endedOn === null && spelt(office.name) === spelt(name))

const spelt = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase('vi')
