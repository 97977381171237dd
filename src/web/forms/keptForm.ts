import { z } from 'zod'
import type { Typed } from './typed.ts'

/** A form that arrived after its session had ended, carried through the sign-in page. Files cannot be carried; their names are. */
export type KeptForm = {
  /** Where it was going: a path of this site. */
  readonly target: string
  readonly pairs: Typed['pairs']
  readonly fileNames: readonly string[]
}

const schema = z.object({ target: z.string(), pairs: z.array(z.tuple([z.string(), z.string()])), fileNames: z.array(z.string()) })

/** As one hidden field holds it: JSON, because a browser rewrites line ends in a field but not inside JSON. */
export const packKept = (kept: KeptForm): string => JSON.stringify(kept)

/** Null when it is not a kept form, or leads off this site. */
export const unpackKept = (text: string): KeptForm | null => {
  const parsed = schema.safeParse(parseJson(text))
  return parsed.success && isOwnPath(parsed.data.target) ? parsed.data : null
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null // anything a stranger may have put into the field: answered as "not a kept form"
  }
}

/** Only a path of this site may be gone to after signing in: `//other.example` and `/\other.example` lead away. */
export const isOwnPath = (path: string): boolean => {
  if (!path.startsWith('/') || !URL.canParse(path, 'http://own.invalid')) return false
  const url = new URL(path, 'http://own.invalid')
  return url.origin === 'http://own.invalid' && !url.pathname.startsWith('//')
}
