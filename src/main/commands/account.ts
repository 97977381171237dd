import { randomBytes } from 'node:crypto'
import { addAccount, isRole } from '../../application/signIn.ts'
import { ROLES } from '../../domain/access/index.ts'
import { chooseCouncil } from '../chooseCouncil.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { CommandRefused, specified } from '../specified.ts'
import type { Command } from '../command.ts'

const FAULTS = {
  'username-taken': 'that user name is taken; choose another, or `loihua account password NAME` for a new password',
  'username-malformed': 'a user name has 3 to 40 of the letters a–z, digits, dot, hyphen and underscore',
  'password-too-short': 'a password has at least 12 characters',
} as const

/** Adds local accounts and gives new passwords; both are random and printed once. */
export const accountCommand: Command = specified({
  name: 'account',
  summary: { vi: 'thêm tài khoản, đặt lại mật khẩu, hoặc liệt kê tài khoản', en: 'add an account, give it a new password, or list accounts' },
  usage: 'add NAME --role ROLE --office OFFICE | password NAME | list [--json]',
  help: [`--role ROLE       one of ${ROLES.join(', ')}`, '--office OFFICE   id or name of an office on the council’s list', 'The password is random and printed once.'],
  options: { role: { type: 'string' }, office: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 2],
  run: ({ words: [deed, name], options, config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const { id: council } = await chooseCouncil(app, config.council)
    const ports = sitePorts(app, systemClock(config.timeZone))
    if (deed === 'list') {
      for (const account of await ports.accounts.list(council)) print(options['json'] ? JSON.stringify(account) : `${account.username.padEnd(20)} ${account.role.padEnd(18)} ${account.officeId}`)
      return 0
    }
    if (name === undefined || (deed !== 'add' && deed !== 'password')) return 2
    const password = randomBytes(12).toString('base64url')
    if (deed === 'password') {
      if (!(await ports.accounts.setPassword(council, name, await ports.passwords.hash(password)))) throw new CommandRefused(`there is no account ${name}`)
    } else {
      const { role, office } = options
      if (typeof role !== 'string' || !isRole(role)) throw new CommandRefused(`--role must be one of ${ROLES.join(', ')}`)
      const offices = (await ports.register.offices(council)).filter(({ endedOn }) => endedOn === null)
      const found = offices.find((row) => row.id === office || row.name === office)
      if (!found) throw new CommandRefused(`--office must name an office of the council that stands: ${offices.map((row) => row.name).join('; ') || 'it has none yet'}`)
      const outcome = await addAccount(ports)(council, { username: name, displayName: found.name, role, officeId: found.id, password })
      if (outcome !== 'created') throw new CommandRefused(FAULTS[outcome])
    }
    print(`${name.toLowerCase()} ${password}`)
    return 0
  }),
})
