import { randomUUID } from 'node:crypto'
import type { Bilingual } from '../../domain/language.ts'
import { typedFrom, type Typed } from './typed.ts'

/**
 * One thing wrong with what was sent, and the field it is about, when it is about one. `check` is no mistake: what the server filled in,
 * to be looked at before it is sent again.
 */
export type Fault = { readonly field: string | null; readonly message: Bilingual; readonly check?: true }

/** A form as it is shown: what stands in its fields, and what was wrong with it. */
export type FormState = {
  /** Names the request, so that a form sent twice is carried out once. */
  readonly key: string
  readonly typed: Typed
  readonly faults: readonly Fault[]
}

/** A form nobody has sent yet, with what its fields begin with. */
export const freshForm = (initial: Readonly<Record<string, string | readonly string[]>> = {}): FormState => ({
  key: randomUUID(),
  typed: typedFrom(Object.entries(initial).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const))),
  faults: [],
})

/** A form that was refused: everything typed is kept. It keeps its key, as nothing was carried out under it, unless the key was the fault. */
export const refusedForm = (typed: Typed, faults: readonly Fault[], { newKey = false } = {}): FormState => ({
  key: newKey ? randomUUID() : typed.text('key') || randomUUID(),
  typed,
  faults,
})
