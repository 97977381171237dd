import type { Role } from '../domain/access/index.ts'

/** Who is acting, as the log records it: an opaque account, its role, and the office it acts for. Never a person's name. */
export type Actor = { readonly account: string; readonly role: Role; readonly office: string }

/** A signed-in person asking for something in one council. */
export type Caller = { readonly council: string; readonly actor: Actor }
