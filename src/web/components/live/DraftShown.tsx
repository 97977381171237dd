import type { Child } from 'hono/jsx'
import type { DraftAsText } from '../../../application/draftAsText.ts'
import type { DeputyRow, SittingNow } from '../../../application/floorRegister.ts'
import type { CommitmentRow } from '../../../application/register.ts'
import { CONTENTS, type Amendment } from '../../../domain/draft/index.ts'
import { draftTextPath } from '../../live/livePaths.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { AMENDMENT_WORDS, PLACE_WORDS, draftWords } from '../../words/draftWords.ts'
import type { Tone } from '../Mark.tsx'
import { Tag } from '../Tag.tsx'

const TONES: Readonly<Record<Amendment['status'], Tone>> = { open: 'waiting', taken: 'good', declined: 'plain', withdrawn: 'plain' }

/** What a draft is shown with, at the desk and to everybody. */
export type DraftShownProps = { readonly sittingId: string; readonly now: DraftAsText; readonly deputies: readonly DeputyRow[]; readonly votes: SittingNow['votes'] }

/** The draft as it stands: its four contents, its annex in short, and its hash with the text it is of. */
export const DraftText = ({ sittingId, now: { draft: { current }, rows, sha256 } }: DraftShownProps) => {
  const { say, href } = useVisit()
  if (current === null) return <p>{say(draftWords.none)}</p>
  return (
    <>
      <p><strong lang="vi">{current.subject}</strong></p>
      <ol class="draft-contents">
        {CONTENTS.map((content) => (
          <li>
            <h2>{say(PLACE_WORDS[content])}</h2>
            {current.texts[content] === '' ? <p><Tag tone="bad">{say(draftWords.missing)}</Tag></p> : <p class="as-typed" lang="vi">{current.texts[content]}</p>}
          </li>
        ))}
      </ol>
      <DraftLines rows={rows} />
      {sha256 === null ? null : <p class="hint">{say(draftWords.hash)}: <code class="hash">{sha256}</code> · <a href={href(draftTextPath(sittingId, sha256))}>{say(draftWords.textFile)}</a></p>}
    </>
  )
}

const DraftLines = ({ rows }: { readonly rows: readonly CommitmentRow[] }) => {
  const { say } = useVisit()
  if (rows.length === 0) return <p>{say(draftWords.linesNone)}</p>
  return (
    <details class="fold" id="cam-ket-du-thao">
      <summary>{say(draftWords.lines(rows.length))}</summary>
      <ol>{rows.map(({ action, ownerName, dueWords }) => <li lang="vi">{[action, ownerName, dueWords].filter((part) => part !== null).join(' · ')}</li>)}</ol>
    </details>
  )
}

/** Amendments beside the draft, each with what became of it. */
export const Amendments = ({ now: { draft }, deputies, below }: DraftShownProps & { readonly below?: (amendment: Amendment) => Child }) => {
  const { say } = useVisit()
  if (draft.amendments.length === 0) return <p>{say(draftWords.amendmentsNone)}</p>
  return <ol class="questions">{draft.amendments.map((amendment) => <li><AmendmentShown amendment={amendment} deputies={deputies} />{below?.(amendment)}</li>)}</ol>
}

const AmendmentShown = ({ amendment: { deputyId, place, words, reason, status, decision }, deputies }: { readonly amendment: Amendment; readonly deputies: readonly DeputyRow[] }) => {
  const { say } = useVisit()
  return (
    <>
      <p class="question-head"><strong lang="vi">{deputies.find(({ id }) => id === deputyId)?.name ?? deputyId}</strong> <Tag tone={TONES[status]}>{say(AMENDMENT_WORDS[status])}</Tag></p>
      <p class="hint">{say(PLACE_WORDS[place])}</p>
      <p class="as-typed" lang="vi">{words}</p>
      {reason === '' ? null : <p class="hint">{say(draftWords.reason)}: <span lang="vi">{reason}</span></p>}
      {decision === null ? null : <p>{say(draftWords.decision)}: <span lang="vi">{decision}</span></p>}
    </>
  )
}

/** What the council did not want in the annex: no longer owed by the resolution, and public. */
export const LeftOutShown = ({ now: { draft, leftOut }, votes, below }: DraftShownProps & { readonly below?: (row: CommitmentRow) => Child }) => {
  const { say } = useVisit()
  if (leftOut.length === 0) return <p>{say(draftWords.leftOutNone)}</p>
  return (
    <>
      <p class="hint">{say(draftWords.leftOutLead)}</p>
      <ul class="plain-list">
        {leftOut.map((row) => {
          const { reason, voteId, leftOutOn } = draft.leftOut.find(({ commitmentId }) => commitmentId === row.id)!
          const vote = votes.find(({ vote: { voteId: id } }) => id === voteId)?.vote
          return (
            <li>
              <p><strong lang="vi">{row.action}</strong>{row.ownerName === null ? null : <small> · {row.ownerName}</small>}</p>
              <q class="annex-quote" lang="vi">{row.quote}</q>{row.speaker === null ? null : <small class="who-of" lang="vi">{[row.speaker, row.speakerRole].filter(Boolean).join(', ')}</small>}
              <p>{say(draftWords.reason)}: <span lang="vi">{reason}</span> <small>{say(shortDay(leftOutOn))}{vote ? `, ${say(draftWords.byVote(vote.title))}` : ''}</small></p>
              {below?.(row)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What was put to the vote and what was adopted, each with its text. */
export const DraftPast = ({ sittingId, now: { draft }, deputies }: DraftShownProps) => {
  const { say, href } = useVisit()
  return (
    <>
      {draft.tabled.length === 0 ? null : (
        <section>
          <h2>{say(draftWords.tabled)}</h2>
          <ul class="plain-list">{draft.tabled.map(({ sha256, tabledOn }) => <li><a href={href(draftTextPath(sittingId, sha256))}><code>{sha256.slice(0, 16)}…</code></a> <small>{say(draftWords.tabledOn(say(shortDay(tabledOn))))}</small></li>)}</ul>
        </section>
      )}
      {draft.adopted.map(({ number, voteId, amendments }) => (
        <section>
          <h2>{say(draftWords.adopted(number))}</h2>
          {voteId === null ? null : <p>{say(draftWords.asVoted)}</p>}
          {amendments.length === 0 ? null : <ol class="questions">{amendments.map((amendment) => <li><AmendmentShown amendment={amendment} deputies={deputies} /></li>)}</ol>}
        </section>
      ))}
    </>
  )
}
