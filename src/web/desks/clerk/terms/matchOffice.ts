import type { OfficeRow } from '../../../../application/register.ts'
import { comparedName } from './officeNames.ts'

type Named = Pick<OfficeRow, 'id' | 'name'>

/**
 * The registered office that words of a text mean, or null where none or more than one could be meant: the same name; else
 * the one office named whole within the words (`Giám đốc Sở Y tế`); else the one office whose name begins with them (`UBND thành phố`).
 * Only a proposal: the clerk sees it and may choose another.
 */
export const matchOffice = <Office extends Named>(named: string | null, offices: readonly Office[]): Office | null => {
  const words = comparedName(named ?? '')
  if (words === '') return null
  const known = offices.map((office) => ({ office, name: comparedName(office.name) }))
  const same = known.filter(({ name }) => name === words)
  if (same.length > 0) return same.length === 1 ? (same[0]?.office ?? null) : null

  const within = known.filter(({ name }) => ` ${words} `.includes(` ${name} `))
  const widest = within.filter(({ name }) => !within.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `)))
  if (widest.length > 0) return widest.length === 1 ? (widest[0]?.office ?? null) : null

  const begun = known.filter(({ name }) => name.startsWith(`${words} `))
  return begun.length === 1 ? (begun[0]?.office ?? null) : null
}

/** The registered office of exactly this name, however it is spelt; for telling a new office from a known one. */
export const officeCalled = <Office extends Named>(name: string, offices: readonly Office[]): Office | null =>
  offices.find((office) => comparedName(office.name) === comparedName(name)) ?? null
