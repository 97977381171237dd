import type { Hono } from 'hono'
import type { Taken } from '../../../domain/vote/index.ts'
import { Button, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm } from '../../forms/formState.ts'
import { draftWords } from '../../words/draftWords.ts'
import { ballotPath, draftTextPath, seatPath } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { STAND_WORDS, VOTE_STATE_WORDS, WAY_WORDS, voteWords } from '../../words/voteWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { BallotFields } from './BallotFields.tsx'
import { findVote } from './findVote.ts'
import { choiceIn } from './voteDeeds.ts'

type BallotDeed = 'gui' | 'bam-nham'

/** A deputy's ballot: what is voted on with its text, the choice, a second look, and then the receipt. It stands still while others vote. */
export const ballotPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council } = deps
  const find = async (id: string): Promise<Taken | null> => (await findVote(deps, id))?.vote ?? null
  const page = async (c: WebContext, id: string, sent: SentDeed<BallotDeed>): Promise<PageContent | null> => {
    const { say, href } = c.var.visit
    const vote = await find(id)
    if (!vote) return null
    const [sitting, sources, { draft }] = await Promise.all([register.sitting(council, vote.sittingId), register.sources(council, vote.sittingId), register.draft(council, vote.sittingId)])
    const tabled = draft.tabled.find(({ voteId }) => voteId === id)
    const text = sources.find(({ sha256 }) => sha256 === vote.textSha256)
    const own = vote.ballots.find(({ deputyId }) => deputyId === callerOf(c).actor.office)
    return {
      title: vote.title, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: seatPath(vote.sittingId), name: sitting?.name ?? '' }],
      body: (
        <>
          <Heading kicker={say(voteWords.ballot)} title={<span lang="vi">{vote.title}</span>} lead={`${say(WAY_WORDS[vote.way])} · ${say(VOTE_STATE_WORDS[vote.status])}`} quiet />
          {text ? <p><span lang="vi">{text.name}</span> · <code>{text.sha256.slice(0, 16)}…</code></p> : null}
          {tabled ? <p><a href={href(draftTextPath(vote.sittingId, tabled.sha256))}>{say(draftWords.read)}</a> · <code>{tabled.sha256.slice(0, 16)}…</code></p> : null}
          {vote.way === 'secret' ? <p class="hint">{say(voteWords.secretNote)}</p> : null}
          {sent?.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          {own ? <Own vote={vote} own={own} sent={sent} /> : vote.status === 'open' && vote.deputyIds.includes(callerOf(c).actor.office) ? (
            <Form id={`phieu-${id}`} action={ballotPath(id)} state={sent?.deed === 'gui' ? sent.state : freshForm()} keep={false}>
              <BallotFields vote={vote} />
              <Tick name="sure" value="co" label={say(voteWords.sure)} />
              <Button name="viec" value="gui">{say(voteWords.send)}</Button>
            </Form>
          ) : null}
          <p class="apart"><a href={href(seatPath(vote.sittingId))}>{sitting?.name}</a></p>
        </>
      ),
    }
  }
  const deeds: Readonly<Record<BallotDeed, Deed>> = {
    gui: {
      permission: 'castBallot',
      send: async (c, voteId, typed) => {
        const vote = await find(voteId)
        const choice = vote && choiceIn(typed, vote)
        if (!choice || choice.kind === 'invalid') return { field: 'stand', message: voteWords.choiceMissing }
        if (typed.text('sure') !== 'co') return { field: 'sure', message: voteWords.sureMissing }
        return { answer: await c.var.deps.useCases.castBallot(callerOf(c), { key: typed.text('key'), voteId, choice }), notice: 'da-gui-phieu' }
      },
    },
    'bam-nham': {
      permission: 'regretBallot', fields: { 'vote-needs-reason': 'words' },
      send: async (c, voteId, typed) => ({ answer: await c.var.deps.useCases.regretBallot(callerOf(c), { key: typed.text('key'), voteId, words: typed.text('words') }), notice: 'da-ghi-dien-bien' }),
    },
  }
  return deedRoutes({ path: ballotPath(':id') as `${string}/:id`, seenBy: ['castBallot'], deeds, page })
}

const Own = ({ vote, own, sent }: { readonly vote: Taken; readonly own: Taken['ballots'][number]; readonly sent: SentDeed<BallotDeed> }) => {
  const { say } = useVisit()
  const { choice, receipt } = own
  const words = choice === null ? null : choice.kind === 'stand' ? say(STAND_WORDS[choice.stand]) : choice.kind === 'marks' ? vote.options.filter(({ optionId }) => choice.optionIds.includes(optionId)).map(({ title }) => title).join('; ') : say(voteWords.invalid)
  return (
    <>
      <Notice kind="done"><p>{say(voteWords.receipt(receipt))}</p>{words === null ? null : <p>{say(voteWords.ownChoice(words))}</p>}</Notice>
      {vote.status === 'void' ? null : (
        <details class="fold" id="bam-nham" open={sent?.deed === 'bam-nham'}>
          <summary>{say(voteWords.regretTitle)}</summary>
          <Form id={`bam-nham-${vote.voteId}`} action={ballotPath(vote.voteId)} state={sent?.deed === 'bam-nham' ? sent.state : freshForm()}>
            <TextArea name="words" label={say(voteWords.regretWords)} rows={2} />
            <Button kind="second" name="viec" value="bam-nham">{say(voteWords.regretTitle)}</Button>
          </Form>
        </details>
      )}
    </>
  )
}
