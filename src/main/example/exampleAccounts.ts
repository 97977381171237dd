import { randomInt } from 'node:crypto'
import type { Register } from '../../application/register.ts'
import { addAccount, type IdentityPorts } from '../../application/signIn.ts'
import type { Role } from '../../domain/access/index.ts'
import { EXAMPLE_OFFICES, type OfficeKey } from './offices.ts'

export type ExampleAccount = { readonly username: string; readonly role: Role; readonly office: string; readonly password: string }

const USERNAMES: Readonly<Record<OfficeKey, string>> = {
  councilOffice: 'vanphong', standingCommittee: 'thuongtruc', budgetCommittee: 'ban.kinhte', societyCommittee: 'ban.vanhoa', urbanCommittee: 'ban.dothi',
  cityExecutive: 'ubnd', construction: 'so.xaydung', environment: 'so.moitruong', education: 'so.giaoduc', health: 'so.yte', homeAffairs: 'so.noivu',
  police: 'congan', serviceCentre: 'ttphucvu', benLau: 'phuong.benlau', cauMay: 'phuong.caumay',
}

const ROLE_OF = { councilOffice: 'clerk', standingCommittee: 'standingCommittee', committee: 'committee', agency: 'agency' } as const satisfies Readonly<Record<string, Role>>

/** Four groups of four letters: 75 bits, read aloud without mistakes. */
const randomPassword = (): string => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstuvwxyz23'[randomInt(25)]).join('')).join('-')

/** Which deputies of the example have an account, by the name they are listed under. */
const DEPUTIES = { 'daibieu.an': 'Nguyễn Thị Ân', 'daibieu.binh': 'Trần Quang Bình' } as const

/** One account for every office of the example, the secretary and two deputies, each with a random password that is known only from what this returns. */
export const addExampleAccounts = async (ports: IdentityPorts & { readonly register: Pick<Register, 'floor'> }, council: string, offices: ReadonlyMap<OfficeKey, string>): Promise<readonly ExampleAccount[]> => {
  const desks = [...offices].map(([key, officeId]) => ({ username: USERNAMES[key], role: ROLE_OF[EXAMPLE_OFFICES[key].kind] as Role, office: EXAMPLE_OFFICES[key].name as string, officeId }))
  const councilOffice = offices.get('councilOffice')
  if (councilOffice) desks.push({ username: 'thuky', role: 'secretary', office: EXAMPLE_OFFICES.councilOffice.name, officeId: councilOffice })
  const deputies = await ports.register.floor.deputies(council, null)
  for (const [username, name] of Object.entries(DEPUTIES)) {
    const deputy = deputies.find((one) => one.name === name)
    if (deputy) desks.push({ username, role: 'deputy', office: name, officeId: deputy.id })
  }
  const added: ExampleAccount[] = []
  for (const { username, role, office, officeId } of desks) {
    const password = randomPassword()
    const outcome = await addAccount(ports)(council, { username, displayName: office, role, officeId, password })
    // Left by a load that was interrupted before its passwords could be shown: nobody knows the old one.
    if (outcome === 'username-taken') await ports.accounts.setPassword(council, username, await ports.passwords.hash(password))
    else if (outcome !== 'created') throw new Error(`the example account ${username} could not be made: ${outcome}`)
    added.push({ username, role, office, password })
  }
  return added
}
