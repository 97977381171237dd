import { WAYS } from '../../../domain/vote/index.ts'
import type { SourceRow } from '../../../application/register.ts'
import { Button, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { VoteShown } from '../../components/live/LiveVotes.tsx'
import { freshForm } from '../../forms/formState.ts'
import { voteDeskPath } from '../../live/livePaths.ts'
import type { LiveView } from '../../live/liveView.ts'
import { useVisit } from '../../request/visit.ts'
import { CHOOSING_WORDS, WAY_WORDS, voteWords } from '../../words/voteWords.ts'
import type { DeskOfSitting } from './deskOfSitting.ts'

/** The votes of the sitting, each with the way to its own page. */
export const VotesDesk = ({ view }: { readonly view: LiveView }) => {
  const { say, href } = useVisit()
  return view.votes.length === 0 ? <p>{say(voteWords.votesNone)}</p> : (
    <ul class="plain-list votes">{view.votes.toReversed().map((vote) => <li><VoteShown vote={vote} /><p><a href={href(voteDeskPath(vote.id))}>{say(voteWords.toDesk)}</a></p></li>)}</ul>
  )
}

/** What is voted on, how, and on which text. */
export const PrepareVoteForm = ({ desk, sources }: { readonly desk: DeskOfSitting; readonly sources: readonly SourceRow[] }) => {
  const { say } = useVisit()
  const { action, sent, now } = desk
  const voided = now.votes.filter(({ vote }) => vote.status === 'void')
  const state = sent?.deed === 'lap-bieu-quyet' ? sent.state : freshForm({ way: 'open', choosing: 'yesNo', majority: 'half', marks: '1', places: '1' })
  return (
    <details class="fold" id="lap-bieu-quyet" open={sent?.deed === 'lap-bieu-quyet'}>
      <summary>{say(voteWords.prepare)}</summary>
      <Form id="lap-bieu-quyet-mau" action={action} state={state}>
        <Field name="voteTitle" label={say(voteWords.title)} />
        <div class="field-pair">
          <Select name="way" label={say(voteWords.way)} choices={WAYS.map((value) => ({ value, name: say(WAY_WORDS[value]) }))} />
          <Select name="choosing" label={say(voteWords.kind)} choices={(['yesNo', 'upTo', 'each'] as const).map((value) => ({ value, name: say(CHOOSING_WORDS[value]) }))} />
        </div>
        <div class="field-pair">
          <Select name="majority" label={say(voteWords.majority)} choices={(['half', 'twoThirds'] as const).map((value) => ({ value, name: say(voteWords[value]) }))} />
          <Select name="sourceId" label={say(voteWords.source)} empty={say(voteWords.noSource)} choices={sources.map(({ id, name }) => ({ value: id, name }))} />
        </div>
        <TextArea name="options" label={say(voteWords.options)} hint={say(voteWords.optionsHint)} rows={3} />
        <div class="field-pair"><Field name="marks" label={say(voteWords.marks)} width="short" inputmode="decimal" /><Field name="places" label={say(voteWords.places)} width="short" inputmode="decimal" /></div>
        {voided.length === 0 ? null : <Select name="insteadOf" label={say(voteWords.insteadOf)} empty="–" choices={voided.map(({ vote: { voteId, title } }) => ({ value: voteId, name: title }))} />}
        <Button kind="second" name="viec" value="lap-bieu-quyet">{say(voteWords.prepare)}</Button>
      </Form>
    </details>
  )
}
