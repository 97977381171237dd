import { isCalendarDay } from '../../../../domain/calendar/index.ts'
import type { CommitmentRow, OfficeRow } from '../../../../application/register.ts'
import type { Bilingual } from '../../../../domain/language.ts'
import { Button } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { SourceQuote } from '../../../components/SourceQuote.tsx'
import { Table } from '../../../components/Table.tsx'
import { Tag } from '../../../components/Tag.tsx'
import type { FormState } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { PageContent } from '../../../request/render.tsx'
import type { Visit } from '../../../request/visit.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { shortDay } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import { DAY_TYPE_WORDS, DUE_KIND_WORDS, PRECISION_WORDS, termsWords } from '../../../words/termsWords.ts'
import type { Say } from '../../../words/words.ts'
import { TermsFields } from '../terms/TermsFields.tsx'
import { TERMS_FIELDS, recordedTerms, type TermsField, type TermsValues } from '../terms/typedTerms.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { cardId } from './reviewItems.ts'

export type Conflict = {
  /** The record as it is now. */
  readonly row: CommitmentRow
  readonly offices: readonly OfficeRow[]
  /** What this person sent, on an older version or for words someone else had just captured. */
  readonly state: FormState
  /** The page of the review the form came from. */
  readonly action: string
}

/** Two people worked on one record: both versions side by side, and one button to send this one on top of the other. */
export const conflictPage = ({ say, href }: Visit, { row, offices, state, action }: Conflict): PageContent => {
  const now = recordedTerms(row)
  const typed = { ...now, ...Object.fromEntries(TERMS_FIELDS.map((field) => [field, state.typed.text(field)])) }
  const nothing = say(reviewWords.nothing)
  const lines = SHOWN.map((field) => {
    const [recorded, sent] = [shownValue(field, now, offices, say), shownValue(field, typed, offices, say)]
    return { field, recorded: recorded || nothing, sent: sent || nothing, differs: recorded !== sent }
  })
  return {
    title: say(reviewWords.conflictTitle),
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: action, name: say(reviewWords.kicker) }],
    body: (
      <>
        <Heading title={say(reviewWords.conflictTitle)} lead={say(reviewWords.conflictLead)} />
        <SourceQuote words={row.quote} />
        <Table caption={say(reviewWords.conflictTable)} captionUnseen rows={lines} columns={[
          { head: say(reviewWords.conflictField), cell: ({ field, differs }) => <span>{say(termsWords[field])} {differs ? <Tag tone="soon">{say(reviewWords.conflictDiffers)}</Tag> : null}</span> },
          { head: say(reviewWords.conflictNow), cell: ({ recorded }) => recorded },
          { head: say(reviewWords.conflictTyped), cell: ({ sent }) => <span class="as-typed">{sent}</span> },
        ]} />
        <Form id={`sua-${row.sourceId}-${row.start}-${row.end}`} action={action} state={state} basedOn={row.version}>
          <PlaceFields {...row} />
          <input type="hidden" name="commitmentId" value={row.id} />
          <div class="buttons">
            <Button name="viec" value="sua">{say(reviewWords.conflictSend)}</Button>
            <a class="button button-second" href={href(`${action}#${cardId(row)}`)}>{say(reviewWords.conflictKeep)}</a>
          </div>
          <details class="finding-edit">
            <summary class="quiet">{say(reviewWords.conflictEdit)}</summary>
            <div class="finding-panel">
              <TermsFields offices={offices} />
              <Button name="viec" value="sua">{say(reviewWords.conflictSend)}</Button>
            </div>
          </details>
        </Form>
      </>
    ),
  }
}

/** A new office is shown as what it stands for: the accountable office. */
const SHOWN = TERMS_FIELDS.filter((field) => field !== 'newOffice')

/** A value as a person reads it; two spellings of one day are one value. */
const shownValue = (field: TermsField, values: TermsValues, offices: readonly OfficeRow[], say: Say): string => {
  const value = values[field].trim()
  const named = <Key extends string>(words: Readonly<Record<Key, Bilingual>>): string => (Object.hasOwn(words, value) ? say(words[value as Key]) : value)
  switch (field) {
    case 'owner':
      return values.newOffice.trim() || (offices.find(({ id }) => id === value)?.name ?? value)
    case 'dueKind':
      return named(DUE_KIND_WORDS)
    case 'countType':
      return values.countDays === '' ? '' : named(DAY_TYPE_WORDS)
    case 'countFrom':
    case 'dueDate': {
      const day = readDay(value) ?? ''
      return isCalendarDay(day) ? say(shortDay(day)) : day
    }
    case 'duePrecision':
      return value === '' ? say(termsWords.precisionByKind) : named(PRECISION_WORDS)
    default:
      return value
  }
}
