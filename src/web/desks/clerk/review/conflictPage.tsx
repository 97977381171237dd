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
import { reviewWords } from '../../../words/reviewWords.ts'
import { DUE_KIND_WORDS, PRECISION_WORDS, termsWords } from '../../../words/termsWords.ts'
import { TermsFields } from '../terms/TermsFields.tsx'
import { TERMS_FIELDS, recordedTerms, type TermsField } from '../terms/typedTerms.ts'
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
  const shown = (field: TermsField, value: string): string => shownValue(field, value, offices, say) || say(reviewWords.nothing)
  const differs = (field: TermsField): boolean => compared(field, now[field]) !== compared(field, state.typed.text(field))
  return {
    title: say(reviewWords.conflictTitle),
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: action, name: say(reviewWords.kicker) }],
    body: (
      <>
        <Heading title={say(reviewWords.conflictTitle)} lead={say(reviewWords.conflictLead)} />
        <SourceQuote words={row.quote} />
        <Table caption={say(reviewWords.conflictTable)} captionUnseen rows={TERMS_FIELDS.filter((field) => field !== 'newOffice' || state.typed.text(field) !== '')} columns={[
          { head: say(reviewWords.conflictField), cell: (field) => <>{say(termsWords[field])} {differs(field) ? <Tag tone="soon">{say(reviewWords.conflictDiffers)}</Tag> : null}</> },
          { head: say(reviewWords.conflictNow), cell: (field) => shown(field, now[field]) },
          { head: say(reviewWords.conflictTyped), cell: (field) => <span class="as-typed">{shown(field, state.typed.text(field))}</span> },
        ]} />
        <Form id={`sua-${row.sourceId}-${row.start}-${row.end}`} action={action} state={state} basedOn={row.version} keep={false}>
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

const shownValue = (field: TermsField, value: string, offices: readonly OfficeRow[], say: (text: Bilingual) => string): string => {
  const named = <Key extends string>(words: Readonly<Record<Key, Bilingual>>): string => (Object.hasOwn(words, value) ? say(words[value as Key]) : value)
  switch (field) {
    case 'owner':
      return offices.find(({ id }) => id === value)?.name ?? value
    case 'dueKind':
      return named(DUE_KIND_WORDS)
    case 'duePrecision':
      return value === '' ? say(termsWords.precisionByKind) : named(PRECISION_WORDS)
    default:
      return value
  }
}

/** Two ways to write one day, or spaces at the ends, are no difference. */
const compared = (field: TermsField, value: string): string => (field === 'dueDate' ? (readDay(value) ?? '') : value.trim())
