import { ROLES, type Role } from '../domain/access/index.ts'
import type { AccountRecord, Accounts, Ids } from './ports.ts'

/** Slow one-way hashing of passwords (Argon2id). */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>
  readonly matches: (hash: string, password: string) => Promise<boolean>
}

/** Secrets of a session: an unguessable token, and instants as ISO text in UTC. */
export type SessionSecrets = { readonly token: () => string; readonly now: () => string; readonly expiry: () => string }

export type IdentityPorts = { readonly accounts: Accounts; readonly passwords: Passwords; readonly secrets: SessionSecrets; readonly ids: Ids }

export const MIN_PASSWORD_LENGTH = 12

/** Opens a session; null when name or password is wrong, without telling which. An unknown name costs as much time as a known one. */
export const signIn = ({ accounts, passwords, secrets, ids }: IdentityPorts) => async (
  council: string,
  username: string,
  password: string,
): Promise<{ readonly token: string; readonly account: AccountRecord } | null> => {
  const account = await accounts.byUsername(council, username.trim().toLowerCase())
  if (!account) {
    await passwords.hash(password)
    return null
  }
  if (!(await passwords.matches(account.passwordHash, password))) return null
  const token = secrets.token()
  await accounts.openSession(council, account.id, ids.sha256(token), secrets.expiry())
  return { token, account }
}

/** The account behind a session token, or null when it is unknown, ended or expired. */
export const whoIs = ({ accounts, secrets, ids }: IdentityPorts) => (council: string, token: string): Promise<AccountRecord | null> =>
  accounts.bySession(council, ids.sha256(token), secrets.now())

export const signOut = ({ accounts, ids }: IdentityPorts) => (council: string, token: string): Promise<void> =>
  accounts.closeSession(council, ids.sha256(token))

export type NewAccount = { readonly username: string; readonly displayName: string; readonly role: Role; readonly officeId: string; readonly password: string }

/** Adds a local account. Returns why not when it cannot. */
export const addAccount = ({ accounts, passwords, ids }: IdentityPorts) => async (
  council: string,
  account: NewAccount,
): Promise<'created' | 'username-taken' | 'username-malformed' | 'password-too-short'> => {
  const username = account.username.trim().toLowerCase()
  if (!/^[a-z0-9._-]{3,40}$/.test(username)) return 'username-malformed'
  if ([...account.password].length < MIN_PASSWORD_LENGTH) return 'password-too-short'
  return accounts.create(council, {
    id: ids.fresh(), username, displayName: account.displayName, role: account.role, officeId: account.officeId, passwordHash: await passwords.hash(account.password),
  })
}

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text)
