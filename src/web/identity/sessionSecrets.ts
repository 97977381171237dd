import { randomBytes } from 'node:crypto'
import type { SessionSecrets } from '../../application/signIn.ts'

/** A working day and its overtime; after that a person signs in again, and what was typed is kept (see `keptForm`). */
export const SESSION_HOURS = 12

/** Tokens of 32 random bytes; instants are UTC. */
export const sessionSecrets: SessionSecrets = {
  token: () => randomBytes(32).toString('base64url'),
  now: () => Temporal.Now.instant().toString(),
  expiry: () => Temporal.Now.instant().add({ hours: SESSION_HOURS }).toString(),
}
