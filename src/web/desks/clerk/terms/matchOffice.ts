import type { OfficeRow } from '../../../../application/register.ts'
import { comparedName } from './officeNames.ts'

type Named = Pick<OfficeRow, 'id' | 'name'> & Partial<Pick<OfficeRow, 'names'>>

/**
 * The registered office that words of a text mean, or null where none or more than one could be meant: the same name; else
 * the one office named whole within the words (`Giám đốc Sở Y tế`); else the one office whose name begins with them (`UBND thành phố`).
 * A name borne before means the office as well: texts go on using it. Only a proposal: the clerk sees it and may choose another.
 */
export const matchOffice = <Office extends Named>(named: string | null, offices: readonly Office[]): Office | null => {
  const words = comparedName(named ?? '')
  if (words === '') return null
  const known = offices.flatMap((office) => [...new Set([office, ...(office.names ?? [])].map(({ name }) => comparedName(name)))].map((name) => ({ office, name })))
  const same = known.filter(({ name }) => name === words)
  if (same.length > 0) return onlyOne(same)

  const within = known.filter(({ name }) => ` ${words} `.includes(` ${name} `))
  const widest = within.filter(({ name }) => !within.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `)))
  if (widest.length > 0) return onlyOne(widest)

  return onlyOne(known.filter(({ name }) => name.startsWith(`${words} `)))
}

/** The office all of these are, where they are one. */
const onlyOne = <Office extends Named>(found: readonly { readonly office: Office }[]): Office | null =>
  new Set(found.map(({ office }) => office.id)).size === 1 ? (found[0]?.office ?? null) : null

/** The registered office of exactly this name, however it is spelt; for telling a new office from a known one. */
export const officeCalled = <Office extends Named>(name: string, offices: readonly Office[]): Office | null =>
  offices.find((office) => comparedName(office.name) === comparedName(name)) ?? null
