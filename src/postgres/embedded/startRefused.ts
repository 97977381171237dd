import type { Bilingual } from '../../domain/language.ts'

/** Why the embedded server cannot be used, with the remedy, in both languages: for the person at the terminal, not a fault of the program. */
export type StartRefused = Error & { readonly refusal: Bilingual }

/** Ends the start with a refusal. Its message is one line, Vietnamese first. */
export function refuseStart(refusal: Bilingual): never {
  throw Object.assign(new Error(`${refusal.vi} — ${refusal.en}`), { name: 'StartRefused', refusal })
}

/** Tells a refusal, to be shown as one line, from a fault, to be shown whole. */
export function isStartRefused(error: unknown): error is StartRefused {
  return error instanceof Error && error.name === 'StartRefused'
}
