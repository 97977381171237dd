import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../application/signIn.ts'

/** Argon2id (number 2 in the library) at the least cost OWASP's Password Storage Cheat Sheet accepts: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes passwords off the main thread; the hash carries its own parameters and salt. */
export const argon2Passwords: Passwords = {
  hash: (password) => hash(password.normalize('NFC'), COST),
  matches: (hashed, password) => verify(hashed, password.normalize('NFC')),
}
