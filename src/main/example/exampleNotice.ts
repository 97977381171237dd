import { ROLE_NAMES } from '../../domain/access/index.ts'
import type { ExampleAccount } from './exampleAccounts.ts'

/** What the terminal shows once: who can sign in at the example, and with which password. */
export const exampleNotice = (accounts: readonly ExampleAccount[]): readonly string[] => [
  'Tài khoản của hội đồng ví dụ (mật khẩu ngẫu nhiên, chỉ hiện một lần này) — accounts of the example council (random passwords, shown this once):',
  ...accounts.map(({ username, password, role, office }) => `  ${username.padEnd(16)} ${password}   ${ROLE_NAMES[role].vi} · ${office}`),
]
