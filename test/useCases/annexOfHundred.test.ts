import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { resolutionInput } from '../../src/application/renderResolution.ts'
import { documentPart, visibleText } from '../documents/documentParts.ts'
import { bytes, councilWithOffices, done, termsFor } from './council.ts'

const PROMISES = 100

let site: Awaited<ReturnType<typeof councilWithOffices>>
before(async () => { site = await councilWithOffices() })
after(() => site.drop())

test('the annex of a hundred promises is made of what was captured, each with its words and day, none typed again', async (context) => {
  const { useCases, clerk, as, offices, ports, council } = site
  const secretary = as('secretary', offices.councilOffice)
  const said = Array.from({ length: PROMISES }, (_, n) => `Sở Xây dựng cam kết hoàn thành việc thứ ${n + 1} trước ngày 30/8/2026`)
  const { sittingId } = done(await useCases.recordSitting(clerk, { key: 's', name: 'Phiên thử', date: '2026-07-03' }))
  const { sourceId } = done(await useCases.fileSource(clerk, { key: 'f', sittingId, name: 'bien-ban.txt', bytes: bytes(said.map((line) => `Ông Lê Văn Mẫu, Giám đốc Sở Xây dựng: ${line}.`).join('\n')), documentDate: null }))
  for (const [n, text] of said.entries())
    done(await useCases.captureCommitment(clerk, { key: `c-${n}`, sourceId, words: { text }, speaker: 'Lê Văn Mẫu', speakerRole: 'Giám đốc Sở Xây dựng', terms: termsFor(offices.works, `Việc thứ ${n + 1}`), rules: [] }))
  const began = performance.now()
  const rows = async () => (await ports.register.commitments(council, { sittingId, order: 'place', limit: 200, offset: 0, today: '2026-07-04' })).rows
  done(await useCases.confirmWordings(secretary, { key: 'all', commitmentIds: (await rows()).map(({ id }) => id) }))
  const { resolutionId } = done(await useCases.adoptResolution(secretary, {
    key: 'adopt', sittingId, number: '65/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký',
    items: (await rows()).map(({ id, version }) => ({ commitmentId: id, basedOn: version, overseerOfficeId: offices.budget })),
  }))
  const input = (await resolutionInput(ports, council, resolutionId)) ?? assert.fail('no resolution')
  const annex = await ports.renderer.annex(input)
  context.diagnostic(`confirmed, adopted and written as Word in ${Math.round(performance.now() - began)} ms`)
  const text = visibleText(documentPart(annex, 'word/document.xml'))
  for (let n = 1; n <= PROMISES; n += 1) assert.ok(text.includes(`hoàn thành việc thứ ${n} trước ngày 30/8/2026`), `việc thứ ${n}`)
  assert.equal((await rows()).every(({ status, resolutionNumber }) => status === 'owed' && resolutionNumber === '65/NQ-HĐND'), true)
})
