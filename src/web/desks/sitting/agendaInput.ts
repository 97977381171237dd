import { ITEM_KINDS, type AgendaItem, type ItemKind, type ItemState } from '../../../domain/floor/index.ts'
import type { Typed } from '../../forms/typed.ts'

/** Lines of `title; minutes`, as a person writes an agenda. */
export const linesOf = (items: readonly Pick<AgendaItem, 'title' | 'minutes'>[]): string => items.map(({ title, minutes }) => (minutes === null ? title : `${title}; ${minutes}`)).join('\n')

/** Cuts a line at its last semicolon; the rest is null where there is none. */
export const splitLine = (line: string): readonly [string, string | null] => {
  const at = line.lastIndexOf(';')
  return at === -1 ? [line.trim(), null] : [line.slice(0, at).trim(), line.slice(at + 1).trim() || null]
}

/** The lines as items. One of a title that was there before keeps its identity, its kind and who answers; `idOf` makes one for a new line. */
export const itemsIn = (text: string, before: readonly ItemState[], idOf: (line: number) => string): readonly AgendaItem[] =>
  text.split('\n').filter((line) => line.trim() !== '').map((line, index) => {
    const [title, minutes] = splitLine(line)
    const same = before.find((one) => one.title === title)
    return {
      itemId: same?.itemId ?? idOf(index), kind: same?.kind ?? 'questioning', title, officeIds: same?.officeIds ?? [],
      // What is no number is not a length of time: the rule refuses it and says so.
      minutes: minutes === null ? null : Number(minutes),
    }
  })

/** The items with the kinds and offices ticked for each. */
export const withOffices = (typed: Typed, before: readonly ItemState[]): readonly AgendaItem[] =>
  before.map(({ itemId, title, kind, minutes }) => ({
    itemId, title, minutes, officeIds: typed.all(`office-${itemId}`), kind: ITEM_KINDS.find((one): one is ItemKind => one === typed.text(`kind-${itemId}`)) ?? kind,
  }))
