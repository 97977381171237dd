import { createUseCases, type UseCases } from '../../src/application/useCases.ts'
import { openDatabase } from '../../src/postgres/index.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { councilWithOffices, done } from './council.ts'

/** A council with a sitting that is open, its first item begun and so many deputies in the hall; and a second process beside it, over connections of its own. */
export const openSitting = async (deputies: number) => {
  const council = await councilWithOffices()
  const { useCases, ports, offices, as, clerk } = council
  const second = openDatabase({ connection: { url: council.scratch.url }, role: 'app', size: 8, onConnectionLost: (error) => console.error(error) })
  const other: UseCases = createUseCases(sitePorts(second, systemClock('Asia/Ho_Chi_Minh')))
  const secretary = as('secretary', offices.councilOffice)
  const chair = as('standingCommittee', offices.standing)
  const { sittingId } = done(await useCases.recordSitting(clerk, { key: 'sitting', name: 'Phiên thử', date: '2026-07-03' }))
  done(await useCases.electDeputies(clerk, { key: 'deputies', deputies: Array.from({ length: deputies }, (_, n) => ({ name: `Đại biểu ${n + 1}`, group: null })), electedOn: '2026-03-15' }))
  const rows = await ports.register.floor.deputies(council.council, null)
  done(await useCases.setAgenda(clerk, { key: 'agenda', sittingId, items: [{ itemId: 'm1', kind: 'questioning', title: 'Nhóm 1', officeIds: [offices.works], minutes: 60 }] }))
  done(await useCases.fixRoll(clerk, { key: 'roll', sittingId, deputyIds: rows.map(({ id }) => id), total: deputies }))
  for (const { id } of rows) done(await useCases.conductFloor(clerk, { key: `here-${id}`, sittingId, told: null, deed: { type: 'Arrive', deputyId: id, via: 'desk' } }))
  done(await useCases.openFloor(secretary, { key: 'open', sittingId, declared: '', told: null }))
  done(await useCases.conductFloor(secretary, { key: 'item', sittingId, told: null, deed: { type: 'BeginItem', itemId: 'm1' } }))
  const hall = async () => (await ports.register.floor.sittingNow(council.council, sittingId))!.hall
  const deputy = (id: string) => ({ council: council.council, actor: { account: `tai-khoan-${id}`, role: 'deputy', office: id } } as const)
  return {
    ...council, other, sittingId, secretary, chair, deputies: rows.map(({ id }) => id), hall, deputy,
    drop: async () => {
      await second.close()
      await council.drop()
    },
  }
}
