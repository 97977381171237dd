import { join } from 'node:path'
import type { Senders } from '../../src/application/notices.ts'
import type { SecondReader } from '../../src/application/secondReading.ts'
import type { Clock } from '../../src/application/ports.ts'
import { addAccount } from '../../src/application/signIn.ts'
import { createUseCases, type UseCases } from '../../src/application/useCases.ts'
import type { Role } from '../../src/domain/access/index.ts'
import { addExampleAccounts, type ExampleAccount } from '../../src/main/example/exampleAccounts.ts'
import type { OfficeKey } from '../../src/main/example/index.ts'
import { loadExample } from '../../src/main/example/loadExample.ts'
import { createSite, type Site } from '../../src/main/createSite.ts'
import { systemClock, systemInstants } from '../../src/main/systemPorts.ts'
import { startServer } from '../../src/web/server.ts'
import { scratchDatabase, type ScratchDatabase } from '../contracts/scratchDatabase.ts'

export type TestSite = {
  readonly url: string
  readonly council: string
  readonly ports: Site['ports']
  readonly useCases: UseCases
  readonly scratch: ScratchDatabase
  /** Lines the site logged, newest last. */
  readonly logged: readonly object[]
  /** Adds an account; gives its name and password. */
  readonly account: (role: Role, officeId: string) => Promise<{ readonly username: string; readonly password: string }>
  /** Signs in over HTTP and gives the cookie to send along. */
  readonly signIn: (account: { readonly username: string; readonly password: string }) => Promise<string>
  readonly stop: () => Promise<void>
}

/** The whole product on a real database of its own, answering on a free port of this machine, on the council's real day unless a test lives through many. */
export const startTestSite = async (clock: Clock = systemClock('Asia/Ho_Chi_Minh'), senders: Senders = {}, pushKey: string | null = null, secondReader: SecondReader | null = null): Promise<TestSite> => {
  const scratch = await scratchDatabase()
  const council = await scratch.council()
  const logged: object[] = []
  const site = await createSite({
    database: scratch.database, council, clock, publicUrl: 'http://127.0.0.1', buildId: 'test', instants: systemInstants('Asia/Ho_Chi_Minh'),
    assetsDirectory: join(import.meta.dirname, '../../dist/browser'), log: (entry) => void logged.push(entry),
    // Told by hand in tests: the hour never comes.
    pushKey, senders, secondReader, noticeTime: '24:00', localTime: () => '00:00',
  })
  const worker = await site.work()
  const server = await startServer(site.app, { host: '127.0.0.1', port: 0 })
  let made = 0
  return {
    url: server.url, council, ports: site.ports, useCases: createUseCases(site.ports), scratch, logged,
    account: async (role, officeId) => {
      made += 1
      const account = { username: `${role.toLowerCase()}-${made}`, password: `mat-khau-thu-${made}-${role}` }
      const outcome = await addAccount(site.ports)(council, { ...account, displayName: role, role, officeId })
      if (outcome !== 'created') throw new Error(outcome)
      return account
    },
    signIn: async ({ username, password }) => {
      const answer = await fetch(`${server.url}/dang-nhap`, { method: 'POST', redirect: 'manual', headers: { origin: server.url }, body: new URLSearchParams({ username, password }) })
      const cookie = answer.headers.getSetCookie().map((line) => line.slice(0, line.indexOf(';'))).join('; ')
      if (answer.status !== 303) throw new Error(`signing in answered ${answer.status}: ${await answer.text()}`)
      return cookie
    },
    stop: async () => {
      await site.endLive()
      await server.stop(1000)
      await worker.stop()
      await scratch.drop()
    },
  }
}

/** The example council played in, with an account at each of its desks. */
export const withExample = async (site: TestSite): Promise<{ readonly offices: ReadonlyMap<OfficeKey, string>; readonly accounts: readonly ExampleAccount[] }> => {
  const offices = await loadExample(site.ports, site.council, () => undefined)
  return { offices, accounts: await addExampleAccounts(site.ports, site.council, offices) }
}
