import { Hono } from 'hono'
import { PAPER_FORMATS, type PaperFormat } from '../../../application/papers.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { rankedOn } from '../../../domain/requestioning/index.ts'
import { topic } from '../../../domain/topic/index.ts'
import { dossierItem } from '../../presenters/dossierItem.ts'
import { heldBy } from '../../presenters/heldBy.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { officeState } from '../../presenters/officeState.ts'
import { isPublic } from '../../presenters/threeStatuses.ts'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { sendPaper } from '../sendPaper.ts'

/** Letters named of one promise: the ladder has seven steps, and few are taken twice. */
const MOST_LETTERS = 50
/** Promises in one dossier; the heaviest come first. */
const MOST_ITEMS = 60

type Asked = {
  readonly ids: readonly string[]
  /** What it is about, where that is not simply the office. */
  readonly subject: string | null
  readonly officeId: string | null
  readonly name: string
}

/** Dossiers for asking again, as Word and PDF, made from the record as they are asked for: of one promise, of an office, of an official, of a topic. */
export const dossierFiles = ({ register, council, clock, papers }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()

  const dossier = async (c: WebContext, file: string, { ids, subject, officeId, name }: Asked): Promise<Response> => {
    const format = PAPER_FORMATS.find((one): one is PaperFormat => file === `ho-so.${one}`)
    const today = clock.today()
    const [of, offices, ranking, posts] = await Promise.all([
      register.council(council), register.offices(council), register.topics.askedAgain(council, today), officeId === null ? [] : register.officeHistory(council, officeId),
    ])
    if (format === undefined || of === null || ids.length === 0) return c.notFound() as Promise<Response>
    const names = officeNames('vi', offices)
    const ranked = new Map(rankedOn(ranking.promises, today).map((one) => [one.standing.commitmentId, one]))
    const items = await Promise.all(ids.slice(0, MOST_ITEMS).map(async (id) => {
      const [row, history, letters] = await Promise.all([register.commitment(council, id), register.history(council, id), register.letters.letters(council, { about: [id], limit: MOST_LETTERS, offset: 0 })])
      return row === null ? [] : [dossierItem({ row, history, letters: letters.rows, ranked: ranked.get(id) ?? null }, names, today)]
    }))
    const office = officeId === null ? null : (names.get(officeId) ?? null)
    const held = heldBy(officeState(posts), today)
    const bytes = await papers.dossier({
      council: of, day: today, subject: subject ?? office ?? '', answerer: office === null ? null : held === null ? office : `${office} (${held})`, items: items.flat(),
    }, format)
    return sendPaper(c, { bytes, format, name: `ho-so-${name}` })
  }

  app.get('/cam-ket/:id/:file{ho-so\\.(docx|pdf)}', async (c) => {
    const row = await register.commitment(council, c.req.param('id'))
    if (row === null || !isPublic(row)) return c.notFound()
    return dossier(c, c.req.param('file'), { ids: [row.id], subject: row.action, officeId: row.ownerOfficeId, name: row.id })
  })
  app.get('/co-quan/:id/:file{ho-so\\.(docx|pdf)}', async (c) => {
    const officeId = c.req.param('id')
    const { promises } = await register.topics.askedAgain(council, clock.today())
    const ids = rankedOn(promises, clock.today()).flatMap(({ standing }) => (standing.ownerOfficeId === officeId ? [standing.commitmentId] : []))
    return dossier(c, c.req.param('file'), { ids, subject: null, officeId, name: officeId })
  })
  app.get('/tai-chat-van/:file{ho-so\\.(docx|pdf)}', async (c) => {
    const speaker = c.req.query('nguoi') ?? ''
    const { promises } = await register.topics.askedAgain(council, clock.today())
    const said = new Set(promises.filter((promise) => promise.speaker === speaker).map(({ commitmentId }) => commitmentId))
    const ids = rankedOn(promises, clock.today()).flatMap(({ standing: { commitmentId } }) => (said.has(commitmentId) ? [commitmentId] : []))
    return dossier(c, c.req.param('file'), { ids, subject: speaker, officeId: null, name: 'nguoi-da-hua' })
  })
  app.get('/chu-de/:id/:file{ho-so\\.(docx|pdf)}', async (c) => {
    const state = stateAfter(topic, (await register.topics.topicHistory(council, c.req.param('id'))).map(({ event }) => event))
    if (state.status === 'absent') return c.notFound()
    return dossier(c, c.req.param('file'), { ids: state.commitmentIds, subject: state.title, officeId: state.addresseeOfficeId, name: state.topicId })
  })
  return app
}
