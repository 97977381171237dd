import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { captured, councilWithOffices, done, refusal, termsFor } from './council.ts'

let site: Awaited<ReturnType<typeof councilWithOffices>>
before(async () => {
  site = await councilWithOffices()
})
after(() => site.drop())

test('the executive carries out and a committee verifies: no promise is adopted with an owner or an overseer of another kind', async () => {
  const { useCases, as, clerk, offices, council, ports } = site
  const { sittingId, commitmentId } = await captured(site)
  const secretary = as('secretary', offices.councilOffice)
  const version = async (): Promise<number> => (await ports.register.commitment(council, commitmentId))?.version ?? 0
  const adopt = async (key: string, overseerOfficeId: string) =>
    useCases.adoptResolution(secretary, { key, sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId, basedOn: await version(), overseerOfficeId }] })

  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: [commitmentId] }))
  assert.equal(refusal(await adopt('health', offices.health)), 'not-a-committee')
  done(await useCases.correctCapture(clerk, { key: 'owner', commitmentId, basedOn: await version(), terms: termsFor(offices.society) }))
  done(await useCases.confirmWordings(secretary, { key: 'again', commitmentIds: [commitmentId] }))
  assert.equal(refusal(await adopt('committee', offices.budget)), 'not-an-agency')
  done(await useCases.correctCapture(clerk, { key: 'works', commitmentId, basedOn: await version(), terms: termsFor(offices.works) }))
  done(await useCases.confirmWordings(secretary, { key: 'last', commitmentIds: [commitmentId] }))
  done(await adopt('right', offices.budget))
})
