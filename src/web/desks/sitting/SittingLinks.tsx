import { selectionWords } from '../../words/selectionWords.ts'
import { captureWords } from '../../words/captureWords.ts'
import { conductPath, proposePath, questionDeskPath, wordingPath } from '../../live/livePaths.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import type { SittingWork } from './sittingWork.ts'

/** Sittings to conduct and questions to answer in writing, at the head of a desk; nothing where there are none. */
export const SittingLinks = ({ work: { toPropose, toConduct, owedInWriting, drafts } }: { readonly work: SittingWork }) => {
  const { say, href } = useVisit()
  return (
    <>
      {toPropose.map(({ id, name }) => <p><a href={href(proposePath(id))}>{say(selectionWords.propose)}: {name}</a></p>)}
      {toConduct.map(({ id, name }) => <p><a href={href(conductPath(id))}>{say(floorDeskWords.conduct)}: {name}</a></p>)}
      {drafts.length === 0 ? null : (
        <details class="fold" id="loi-dang-ghi">
          <summary>{say(captureWords.drafts)} ({drafts.length})</summary>
          <ul class="plain-list">{drafts.map(({ id, action }) => <li><a href={href(wordingPath(id))} lang="vi">{action}</a></li>)}</ul>
        </details>
      )}
      {owedInWriting.length === 0 ? null : (
        <section class="desk-section">
          <h2>{say(floorDeskWords.officeQuestions)} <span class="count">{owedInWriting.length}</span></h2>
          <ul class="plain-list">{owedInWriting.map(({ id, text, writtenDue }) => <li><a href={href(questionDeskPath(id))} lang="vi">{text}</a> {writtenDue === null ? null : <small>{say(floorDeskWords.dueOn(say(shortDay(writtenDue))))}</small>}</li>)}</ul>
        </section>
      )}
    </>
  )
}
