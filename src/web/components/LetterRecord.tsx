import type { LadderPromise } from '../../application/letterRegister.ts'
import type { LetterInput } from '../../application/papers.ts'
import { PAPER_FORMATS } from '../../application/papers.ts'
import { daysBetween } from '../../domain/calendar/index.ts'
import { letterFilesBase } from '../presenters/evidenceOf.ts'
import { letterState } from '../presenters/letterState.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { letterWords, stepName } from '../words/letterWords.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Facts } from './Facts.tsx'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'

type Props = {
  readonly input: LetterInput
  /** Where the paper is fetched from, without the ending. */
  readonly paperPath: string
  /** Where one of the promises is read. */
  readonly promisePath: (commitmentId: string) => string
}

/** One letter: what it is, what it is about, and the explanation given. The same to those who work on it and to anyone. */
export const LetterRecord = ({ input, paperPath, promisePath }: Props) => {
  const { say, href, today } = useVisit()
  const { letter, officeName, addresseeName, promises } = input
  const filed = letter.status === 'filed' ? letter : null
  const explanation = filed?.explanation ?? null
  const { tone, ...word } = letterState({ status: letter.status, explanation: explanation === null ? null : explanation.kind === 'judged' ? explanation.outcome : explanation.kind })
  const overdue = filed?.explanationBy && explanation?.kind === 'awaited' && filed.explanationBy < today ? daysBetween(filed.explanationBy, today) : null
  return (
    <>
      <p><Tag tone={tone}>{say(word)}</Tag></p>
      <div class="two-thirds">
        <section>
          <h2>{say(letterWords.items)}</h2>
          <Table caption={say(letterWords.items)} captionUnseen rows={letter.items} columns={[
            { head: say(letterWords.promise), cell: ({ commitmentId }) => <a href={href(promisePath(commitmentId))}>{actionOf(promises, commitmentId)}</a> },
            { head: say(letterWords.due), cell: ({ actBy }) => say(shortDay(actBy)) },
            { head: say(letterWords.late), figures: true, cell: ({ lateDays }) => say(letterWords.days(lateDays)) },
          ]} />
          <p class="hint">{say(letterWords.asOfDraft)}</p>
        </section>
        <section class="aside">
          <h2>{say(letterWords.paperTitle)}</h2>
          <Facts facts={[
            [say(letterWords.step), say(stepName(letter.step))],
            [say(letterWords.about), <a href={href(`/co-quan/${letter.officeId}`)}>{officeName}</a>],
            [say(letterWords.addressee), addresseeName ?? say(letterWords.theCouncil)],
            [say(letterWords.draftedOn), say(shortDay(letter.draftedOn))],
            [say(letterWords.number), filed?.number ?? null],
            [say(letterWords.signedOn), filed === null ? null : say(shortDay(filed.signedOn))],
            [say(letterWords.signer), filed?.signer ?? null],
            [say(letterWords.explanationBy), filed?.explanationBy ? <>{say(shortDay(filed.explanationBy))}{overdue === null ? null : <> <strong class="tone-bad">{say(letterWords.explanationLate(overdue))}</strong></>}</> : null],
            [say(letterWords.skipped), letter.skipDocument],
            [say(letterWords.dropReasonFact), letter.status === 'dropped' ? letter.reason : null],
          ]} />
          <ul class="plain-list">{PAPER_FORMATS.map((format) => <li><a href={`${paperPath}.${format}`} download>{say(letterWords.download(FORMAT_NAMES[format]))}</a></li>)}</ul>
          {filed === null || filed.paper.length === 0 ? null : <><h3>{say(letterWords.paperFiled)}</h3><EvidenceList base={letterFilesBase(letter.letterId)} evidence={filed.paper} /></>}
        </section>
      </div>
      {explanation === null || explanation.kind === 'awaited' ? null : (
        <section>
          <h2>{say(letterWords.explanation)}</h2>
          <p class="told-sum">{say(letterWords.receivedOn(officeName, say(shortDay(explanation.receivedOn))))}</p>
          <p class="as-typed">{explanation.text}</p>
          {explanation.evidence.length === 0 ? null : <EvidenceList base={letterFilesBase(letter.letterId)} evidence={explanation.evidence} />}
          {explanation.kind !== 'judged' ? null : (
            <>
              <h3>{say(letterWords.judgedOn(say(shortDay(explanation.judgedOn))))}</h3>
              <p><strong>{say(word)}.</strong> <span class="as-typed">{explanation.reason}</span></p>
            </>
          )}
        </section>
      )}
    </>
  )
}

const FORMAT_NAMES = { docx: 'Word', pdf: 'PDF' } as const

const actionOf = (promises: ReadonlyMap<string, LadderPromise>, commitmentId: string): string => promises.get(commitmentId)?.action ?? commitmentId
