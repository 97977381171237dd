import type { Answer, Refusal } from '../../application/answer.ts'
import type { Attached } from '../../application/evidence.ts'
import { PROGRESS, type Said } from '../../domain/commitment/index.ts'
import type { Typed } from '../forms/typed.ts'

/**
 * What an office can say of how far it is. The values are words, not codes: a form whose session ended is summed up
 * from its values, and the person must see what they are about to send.
 */
export const OUTCOMES: Readonly<Record<Said, string>> = {
  notStarted: 'chưa thực hiện', inProgress: 'đang thực hiện', partlyDone: 'hoàn thành một phần', done: 'đã hoàn thành',
}

/** Null when nothing, or nothing known, was chosen. */
export const outcomeIn = (typed: Typed): Said | null =>
  ([...PROGRESS, 'done'] as const).find((outcome) => OUTCOMES[outcome] === typed.text('progress')) ?? null

/** Rows for links on the form, from 1. */
export const LINK_ROWS = [1, 2, 3] as const

/** What was attached; a link without a title is called by its address, and an empty row is no link. */
export const attachedIn = async (typed: Typed): Promise<Attached> => ({
  files: await typed.files('files'),
  links: LINK_ROWS.map((row) => linkIn(typed, row)).filter(isFilled).map(({ url, title }) => ({ url, title: title || url })),
})

/** The field that holds a refused address: the first row with it. */
export const linkFieldOf = (typed: Typed, url: string | null): string => {
  const row = LINK_ROWS.find((row) => linkIn(typed, row).url === url && isFilled(linkIn(typed, row)))
  return `linkUrl${row ?? 1}`
}

/** Which field of the form a refusal about what was attached is told at. */
export const attachmentFields = (typed: Typed, answer: Answer<unknown>): Partial<Record<Refusal, string>> => ({
  'file-empty': 'files', 'file-too-large': 'files', 'file-kind-unknown': 'files', 'link-not-web': linkFieldOf(typed, answer.kind === 'refused' ? answer.at : null),
})

type Link = Attached['links'][number]

const linkIn = (typed: Typed, row: number): Link => ({ url: typed.text(`linkUrl${row}`).trim(), title: typed.text(`linkTitle${row}`).trim() })

const isFilled = ({ url, title }: Link): boolean => url !== '' || title !== ''
