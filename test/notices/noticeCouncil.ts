import { sendNotices, type SendPorts } from '../../src/application/sendNotices.ts'
import { sweepDue } from '../../src/application/sweepDue.ts'
import type { Senders } from '../../src/application/notices.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import type { Database } from '../../src/postgres/index.ts'
import { adopted, append, captured, office, write } from '../contracts/samples.ts'

/** The ports of following up over a real database, on a day that a test sets. */
export const noticePorts = (database: Database, today: () => string, senders: Senders): SendPorts & ReturnType<typeof sitePorts> =>
  ({ ...sitePorts(database, { today }), senders, publicUrl: 'https://loihua.example' })

export const due = (date: string) => ({ words: `trước ${date}`, kind: 'on', date, precision: 'day' }) as const

/** An office that owes one promise, due on `date`. */
export const officeThatOwes = (id: string, date: string) => [
  office(id, `Cơ quan ${id}`),
  write(`commitment/c-${id}`, 0, captured(`c-${id}`), adopted(1, { ownerOfficeId: id, due: due(date) })),
]

/** Many offices, each owing one promise and with one address to be told at. */
export const councilOfMany = async (database: Database, council: string, count: number, date: string, address: (at: number) => string): Promise<void> => {
  const { log } = noticePorts(database, () => '2026-08-01', {})
  for (let first = 0; first < count; first += 250)
    await log.append(council, append(Array.from({ length: Math.min(250, count - first) }, (_, at) => officeThatOwes(`o${first + at}`, date)).flat()))
  await database.inCouncil(council, async (scope) => {
    for (let first = 0; first < count; first += 500)
      await scope.insertInto('contact').values(Array.from({ length: Math.min(500, count - first) }, (_, at) => ({
        councilId: council, id: `k${first + at}`, officeId: `o${first + at}`, accountId: null, channel: 'email' as const, address: address(first + at), secret: null, language: 'vi' as const,
        createdOn: '2026-07-01', confirmed: true,
      }))).execute()
  })
}

export { sendNotices, sweepDue }
