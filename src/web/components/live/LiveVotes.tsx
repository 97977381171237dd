import { shareOf } from '../../words/figures.ts'
import { useVisit } from '../../request/visit.ts'
import type { LiveView, LiveVote } from '../../live/liveView.ts'
import type { OptionResult, Result, Stand, TextResult } from '../../../domain/vote/index.ts'
import { STAND_WORDS, VOTE_STATE_WORDS, WAY_WORDS, voteWords } from '../../words/voteWords.ts'
import type { Tone } from '../Mark.tsx'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'

const TONES: Readonly<Record<LiveVote['status'], Tone>> = { prepared: 'plain', open: 'waiting', suspended: 'soon', closed: 'waiting', certified: 'waiting', announced: 'good', void: 'bad' }

/** Every vote of the sitting, the latest first. */
export const Votes = ({ view: { votes } }: { readonly view: LiveView }) => {
  const { say } = useVisit()
  return votes.length === 0 ? <p>{say(voteWords.votesNone)}</p> : <ol class="votes" reversed>{votes.toReversed().map((vote) => <li><VoteShown vote={vote} /></li>)}</ol>
}

export const VoteShown = ({ vote }: { readonly vote: LiveVote }) => {
  const { say } = useVisit()
  const { title, way, choosing, status, textSha256, cast, eligible, result, names, tieReason, suspendedFor, voidFor, replaces, corrections, regrets } = vote
  return (
    <>
      <p class="question-head"><strong lang="vi">{title}</strong> <Tag tone={TONES[status]}>{say(VOTE_STATE_WORDS[status])}</Tag></p>
      <p class="hint">{say(WAY_WORDS[way])}{choosing.kind === 'yesNo' ? ` · ${say(voteWords[choosing.majority])}` : ''}{replaces ? ` · ${say(voteWords.replaces)}` : ''}</p>
      {status === 'prepared' || status === 'void' ? null : <p>{cast === null ? say(voteWords.byHand(eligible)) : say(voteWords.cast(cast, eligible))}</p>}
      {suspendedFor === null ? null : <p>{say(voteWords.suspendedFor(suspendedFor))}</p>}
      {voidFor === null ? null : <p>{say(voteWords.voidFor(voidFor))}</p>}
      {result === null ? null : <ResultShown result={result} />}
      {tieReason === null ? null : <p>{say(voteWords.tie(tieReason))}</p>}
      {corrections.map(({ readOut, reason }) => <p class="hint">{say(voteWords.corrected(readOut, reason))}</p>)}
      {regrets.map(({ name, words }) => <p class="hint" lang="vi">{say(voteWords.regret(name, words))}</p>)}
      {names.length === 0 ? null : (
        <details class="fold" id={`ten-${vote.id}`}>
          <summary>{say(voteWords.names)}</summary>
          <ul class="plain-list">{names.map(({ name, choice, byDesk }) => <li><span lang="vi">{name}</span>: {choice in STAND_WORDS ? say(STAND_WORDS[choice as Stand]) : choice}{byDesk ? ` (${say(voteWords.byDesk)})` : ''}</li>)}</ul>
        </details>
      )}
      {textSha256 === null ? null : <p class="hint">{say(voteWords.text)}: <code>{textSha256.slice(0, 16)}…</code></p>}
    </>
  )
}

/** The figures of a vote, always over all seats, those present and those who voted. */
export const ResultShown = ({ result }: { readonly result: Result }) => (result.kind === 'text' ? <TextShown result={result} /> : <OptionsShown result={result} />)

const TextShown = ({ result }: { readonly result: TextResult }) => {
  const { say } = useVisit()
  const { yes, no, notVoting, absent, cast, present, total, passed } = result
  const rows = [{ name: say(STAND_WORDS.yes), count: yes, votes: true }, { name: say(STAND_WORDS.no), count: no, votes: true }, { name: say(STAND_WORDS.notVoting), count: notVoting, votes: true }, { name: say(voteWords.absent), count: absent, votes: false }]
  return (
    <>
      <p><strong>{say(passed ? voteWords.passed : voteWords.failed)}</strong></p>
      <Table caption={say(voteWords.seats(total, present, cast))} rows={rows} columns={[
        { head: say(voteWords.stand), cell: ({ name }) => name },
        { head: say(voteWords.count), cell: ({ count }) => count, figures: true },
        { head: say(voteWords.ofTotal), cell: ({ count }) => say(shareOf(count, total)), figures: true },
        { head: say(voteWords.ofPresent), cell: ({ count, votes }) => (votes ? say(shareOf(count, present)) : ''), figures: true },
        { head: say(voteWords.ofCast), cell: ({ count, votes }) => (votes ? say(shareOf(count, cast)) : ''), figures: true },
      ]} />
    </>
  )
}

const OptionsShown = ({ result }: { readonly result: OptionResult }) => {
  const { say } = useVisit()
  const { issued, returned, valid, blank, total, options } = result
  return (
    <Table caption={say(voteWords.papers(issued, returned, valid, blank))} rows={options} columns={[
      { head: say(voteWords.option), cell: ({ title }) => <span lang="vi">{title}</span> },
      { head: say(voteWords.count), cell: ({ votes }) => votes, figures: true },
      { head: say(voteWords.ofTotal), cell: ({ votes }) => say(shareOf(votes, total)), figures: true },
      { head: say(voteWords.ofReturned), cell: ({ votes }) => say(shareOf(votes, returned)), figures: true },
      { head: say(voteWords.chosen), cell: ({ chosen }) => (chosen ? say(voteWords.chosen) : '') },
    ]} />
  )
}
