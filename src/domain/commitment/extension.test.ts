import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES, capture, terms } from '../../../test/domain/commitmentSamples.ts'
import { play } from '../../../test/domain/randomLife.ts'
import { adoptedLife } from '../../../test/domain/adoptedLife.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { commitment, currentDueOf, dueOf, latenessOf, moveAt, moveDueOn } from './index.ts'

const { given } = specificationOf(commitment)
const { AskExtension, GrantExtension, RefuseExtension, ClaimCompletion } = COMMANDS

test('an extension does not reset overdue: late against the first date stays late, whatever was granted', () => {
  const { state } = adoptedLife({ ...AskExtension, today: '2026-09-02' }, { ...GrantExtension, today: '2026-09-05' })
  assert.deepEqual([dueOf(state).date, currentDueOf(state)], ['2026-08-29', '2026-10-15'])
  assert.deepEqual(latenessOf(state, '2026-09-06'), { original: 'overdue', current: 'notDue' })
  const { state: claimed } = adoptedLife({ ...AskExtension, today: '2026-09-02' }, { ...GrantExtension, today: '2026-09-05' }, { ...ClaimCompletion, today: '2026-10-10' })
  assert.deepEqual(latenessOf(claimed, '2026-12-01'), { original: 'late', current: 'onTime' })
})

test('asking alone moves nothing but the move: the standing committee has it until it decides', () => {
  const { state, events } = adoptedLife(AskExtension)
  assert.equal(currentDueOf(state), '2026-08-29')
  assert.deepEqual(moveAt(events, '2026-08-21'), { role: 'standingCommittee', officeId: null })
  assert.equal(moveDueOn(events, '2026-08-21'), '2026-08-30')
  const refused = adoptedLife(AskExtension, RefuseExtension)
  assert.equal(currentDueOf(refused.state), '2026-08-29')
  assert.deepEqual(moveAt(refused.events, '2026-08-21'), { role: 'agency', officeId: 'so-xay-dung' })
})

test('a date moves later only: an earlier, the same or a past day is refused, to the office that asks and to the committee that grants', () => {
  for (const newDate of ['2026-08-28', '2026-08-29']) given(...HISTORIES.owed).when({ ...AskExtension, newDate }).refused('extension-not-later')
  given(...HISTORIES.owed).when({ ...AskExtension, newDate: '2026-09-10', today: '2026-09-11' }).refused('extension-not-later')
  given(...HISTORIES.owed).when({ ...AskExtension, newDate: '2026-02-30' }).refused('due-date-not-in-calendar')
  given(...HISTORIES.extension).when({ ...GrantExtension, date: '2026-08-29' }).refused('extension-not-later')
  given(...HISTORIES.extension).when({ ...GrantExtension, date: '2026-11-31' }).refused('due-date-not-in-calendar')
})

test('the standing committee may grant a part of what was asked, never more', () => {
  given(...HISTORIES.extension).when({ ...GrantExtension, date: '2026-09-15' }).then({ type: 'ExtensionGranted', officeId: 'thuong-truc', date: '2026-09-15', documentNumber: '21/TB-HĐND', grantedOn: '2026-08-20' })
  given(...HISTORIES.extension).when({ ...GrantExtension, date: '2026-11-01' }).refused('extension-beyond-asked')
})

test('extensions are limited in number, and in length counted from the first date', () => {
  const twice = adoptedLife(
    { ...AskExtension, newDate: '2026-09-10' }, { ...GrantExtension, date: '2026-09-10' }, { ...AskExtension, newDate: '2026-09-20' }, { ...GrantExtension, date: '2026-09-20' },
  )
  given(...twice.events).when({ ...AskExtension, newDate: '2026-10-01' }).refused('extension-limit-reached')
  given(...HISTORIES.owed).when({ ...AskExtension, newDate: '2027-02-25' }).then({
    type: 'ExtensionAsked', officeId: 'so-xay-dung', newDate: '2027-02-25', reasonCode: 'land', reason: AskExtension.reason, documentNumber: '90/SXD-VP', workSoFar: AskExtension.workSoFar, evidence: [],
    decideBy: '2026-08-30', askedOn: '2026-08-20',
  })
  given(...HISTORIES.owed).when({ ...AskExtension, newDate: '2027-02-26' }).refused('extension-too-long')
})

test('more time is asked by who owes it, with a coded reason, a number and the work done so far', () => {
  given(...HISTORIES.owed).when({ ...AskExtension, officeId: 'so-tai-chinh' }).refused('not-the-owner')
  given(...HISTORIES.owed).when({ ...AskExtension, reasonCode: 'just-because' }).refused('reason-code-unknown')
  given(...HISTORIES.owed).when({ ...AskExtension, reason: '' }).refused('reason-missing')
  given(...HISTORIES.owed).when({ ...AskExtension, documentNumber: ' ' }).refused('document-number-missing')
  given(...HISTORIES.owed).when({ ...AskExtension, workSoFar: '' }).refused('work-so-far-missing')
})

test('the office that owes it does not grant itself time', () => {
  given(...HISTORIES.extension).when({ ...GrantExtension, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.extension).when({ ...RefuseExtension, officeId: 'so-xay-dung' }).refused('doer-may-not-decide')
  given(...HISTORIES.extension).when({ ...RefuseExtension, reason: '' }).refused('reason-missing')
})

test('where no day was fixed there is nothing to extend', () => {
  const undated = { ...terms, due: { words: null, kind: 'none', date: null, precision: 'none' } } as const
  const { events } = play([{ ...capture, terms: undated }, COMMANDS.ConfirmWording, COMMANDS.AdoptCommitment].map((command) => () => command))
  given(...events).when(AskExtension).refused('no-date-to-extend')
})

test('a promise is held to the values kept at its adoption, whatever the packs say', () => {
  const { rules } = COMMANDS.AdoptCommitment
  const ruled = (value: number) => ({ value, citation: '05/2026/NQ-HĐND, Điều 12', certainty: 'regulation' }) as const
  const own = { clocks: { ...rules.clocks, extensionDecision: ruled(3) }, extensions: { count: ruled(1), totalDays: ruled(30) } }
  const { events } = play([COMMANDS.CaptureCommitment, COMMANDS.ConfirmWording, { ...COMMANDS.AdoptCommitment, rules: own }].map((command) => () => command))
  given(...events).when({ ...AskExtension, newDate: '2026-09-29' }).refused('extension-too-long')
  const asked = { ...AskExtension, type: 'ExtensionAsked', newDate: '2026-09-28', decideBy: '2026-08-23', askedOn: AskExtension.today } as const
  const { today: _, latest: __, ...event } = asked
  given(...events).when({ ...AskExtension, newDate: '2026-09-28' }).then(event)
  given(...events, event, { type: 'ExtensionGranted', officeId: 'thuong-truc', date: '2026-09-10', documentNumber: '1', grantedOn: '2026-08-21' })
    .when({ ...AskExtension, newDate: '2026-09-28' }).refused('extension-limit-reached')
})

test('the clock of a verdict, too, is the one kept at adoption', () => {
  const { rules } = COMMANDS.AdoptCommitment
  const clocks = { ...rules.clocks, verification: { value: 20, citation: '05/2026/NQ-HĐND', certainty: 'regulation' } } as const
  const { events } = play([COMMANDS.CaptureCommitment, COMMANDS.ConfirmWording, { ...COMMANDS.AdoptCommitment, rules: { ...rules, clocks } }, COMMANDS.ClaimCompletion].map((command) => () => command))
  assert.equal(moveDueOn(events, '2026-08-25'), '2026-09-09')
})
