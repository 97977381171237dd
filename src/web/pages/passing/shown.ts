import type { PassingView } from '../../../domain/passing/index.ts'

/** What every part of the page is given: the figures, names of offices and tasks of promises by id. */
export type Shown = { readonly view: PassingView; readonly names: ReadonlyMap<string, string>; readonly tasks: ReadonlyMap<string, string> }
