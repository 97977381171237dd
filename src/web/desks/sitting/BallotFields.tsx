import { STANDS, type Taken } from '../../../domain/vote/index.ts'
import { Tick } from '../../components/Field.tsx'
import { Radios } from '../../components/Radios.tsx'
import { useVisit } from '../../request/visit.ts'
import { STAND_WORDS, voteWords } from '../../words/voteWords.ts'

/** What stands on a ballot: three stands to a text, or the options to be marked. The desk may enter a paper that is invalid. */
export const BallotFields = ({ vote: { choosing, options }, desk }: { readonly vote: Pick<Taken, 'choosing' | 'options'>; readonly desk?: boolean }) => {
  const { say } = useVisit()
  if (choosing.kind === 'yesNo') return <Radios name="stand" label={say(voteWords.choice)} choices={STANDS.map((value) => ({ value, name: say(STAND_WORDS[value]) }))} />
  return (
    <fieldset class="field">
      <legend>{choosing.kind === 'upTo' ? say(voteWords.marksAllowed(choosing.marks)) : say(voteWords.choice)}</legend>
      {options.map(({ optionId, title }) => <Tick name="optionId" value={optionId} label={<span lang="vi">{title}</span>} />)}
      {desk ? <Tick name="invalid" value="co" label={say(voteWords.invalid)} /> : null}
    </fieldset>
  )
}
