import type { Hono } from 'hono'
import { Button, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { freshForm } from '../../forms/formState.ts'
import { wordingPath } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { captureWords } from '../../words/captureWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'

/** A promise that was taken down for an office and is not adopted yet: as it was heard, and how the office holds that it was said. */
export const wordingPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<'y-kien'>): Promise<PageContent | null> => {
    const { say } = c.var.visit
    const row = await register.commitment(council, id)
    if (!row || row.ownerOfficeId !== callerOf(c).actor.office || (row.status !== 'captured' && row.status !== 'confirmed')) return null
    const contested = (await register.history(council, id)).flatMap(({ event }) => (event.type === 'WordingContested' ? [event.words] : []))
    return {
      title: say(captureWords.asHeard), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading kicker={row.sittingName} title={say(captureWords.asHeard)} lead={say(captureWords.asHeardLead)} quiet />
          <blockquote lang="vi">{row.quote}</blockquote>
          <p lang="vi">{row.action}{row.dueWords === null ? '' : ` – ${row.dueWords}`}</p>
          {contested.map((words) => <p>{say(captureWords.contested)}: <q lang="vi">{words}</q></p>)}
          <Form id={`y-kien-${id}`} action={wordingPath(id)} state={sent?.state ?? freshForm()}>
            <TextArea name="words" label={say(captureWords.asOfficeHasIt)} rows={3} />
            <Button name="viec" value="y-kien">{say(captureWords.contest)}</Button>
          </Form>
        </>
      ),
    }
  }
  return deedRoutes({ path: wordingPath(':id') as `${string}/:id`, seenBy: ['contestWording'], deeds: DEEDS, page })
}

const DEEDS: Readonly<Record<'y-kien', Deed>> = {
  'y-kien': {
    permission: 'contestWording', fields: { 'reason-missing': 'words' },
    send: async (c, commitmentId, typed) => ({ answer: await c.var.deps.useCases.contestWording(callerOf(c), { key: typed.text('key'), commitmentId, words: typed.text('words') }), notice: 'da-ghi-dien-bien' }),
  },
}
