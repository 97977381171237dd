import type { Context } from 'hono'

/** What a person typed into a form. */
export type Typed = {
  /** The first value of a field, `''` when absent. Line ends are `\n`, as in the texts of the council, not the `\r\n` browsers send. */
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly files: (name: string) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>
  /** Every field but files, in order. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly fileNames: readonly string[]
}

export const typedFrom = (pairs: Typed['pairs'], files: readonly (readonly [string, File])[] = []): Typed => ({
  text: (name) => pairs.find(([field]) => field === name)?.[1] ?? '',
  all: (name) => pairs.filter(([field]) => field === name).map(([, value]) => value),
  files: (name) =>
    Promise.all(files.filter(([field]) => field === name).map(async ([, file]) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
  pairs,
  fileNames: files.map(([, file]) => file.name),
})

/** What was typed, with some fields filled in by the server. */
export const filledIn = (typed: Typed, values: Readonly<Record<string, string>>): Typed => ({
  ...typed, text: (name) => values[name] ?? typed.text(name), pairs: [...typed.pairs.filter(([field]) => !Object.hasOwn(values, field)), ...Object.entries(values)],
})

/** Reads a posted form, with or without files. */
export const readTyped = async (c: Context): Promise<Typed> => {
  const pairs: [string, string][] = []
  const files: [string, File][] = []
  for (const [name, value] of await c.req.formData()) {
    if (typeof value === 'string') pairs.push([name, value.replaceAll('\r\n', '\n')])
    // An empty file field arrives as a nameless file without bytes; a file of 0 bytes has a name and is refused further on.
    else if (value.name !== '' || value.size > 0) files.push([name, value])
  }
  return typedFrom(pairs, files)
}
