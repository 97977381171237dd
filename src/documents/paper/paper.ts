import type { IsoDate } from '../../domain/calendar/index.ts'

/** A part of the body, in order. Text is plain: whatever a record holds stands there as words. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'table'; readonly columns: readonly { readonly head: string; readonly share: number; readonly align: 'left' | 'center' | 'right' }[]; readonly rows: readonly (readonly string[])[] }

/** One paper in the form of Decree 30/2020/NĐ-CP, whatever file it becomes. */
export type Paper = {
  /** What the file calls itself. */
  readonly title: string
  /** The day the file is stamped with, so that the same paper is the same file. */
  readonly stamped: IsoDate
  /** The issuing body in capitals, one line each. */
  readonly issuer: readonly string[]
  /** Number and notation as printed, after "Số:"; null where the paper has none. */
  readonly number: string | null
  /** What a letter is about, under its number. */
  readonly about: string | null
  readonly placeAndDay: string
  /** Kind and subject of a paper that is no letter. */
  readonly name: { readonly kind: string; readonly subject: string } | null
  /** Whom a letter is addressed to. */
  readonly to: readonly string[]
  readonly blocks: readonly Block[]
  readonly recipients: readonly string[]
  /** Who signs: the lines above the signature, and the name below; null where nobody signs. */
  readonly signing: { readonly lines: readonly string[]; readonly name: string } | null
  /** A line at the foot of every page: that a draft is one, or an example. */
  readonly note: string | null
}
