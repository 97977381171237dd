import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldScript } from '../../../test/example/foldScript.ts'
import { PERMISSIONS, may, type Permission } from '../../domain/access/index.ts'
import { DUE_KINDS, isCalendarDay, timeliness } from '../../domain/calendar/index.ts'
import { currentDueOf, dueOf, finishedOn, followedPeriods, handOverOverdue, reaches, type Commitment } from '../../domain/commitment/index.ts'
import { EXAMPLE_COUNCIL, EXAMPLE_OFFICES, EXAMPLE_SCRIPT, type OfficeKey } from './index.ts'

const folded = await foldScript(EXAMPLE_SCRIPT)
const steps = <Type extends (typeof EXAMPLE_SCRIPT)[number]['type']>(type: Type) =>
  EXAMPLE_SCRIPT.filter((step): step is Extract<(typeof EXAMPLE_SCRIPT)[number], { type: Type }> => step.type === type)

/** A day after the last step, before the end of the year. */
const LATER = '2026-11-01'

test('the rules accept every step of the script, and every step stands at a desk that may do it', () => {
  const parts = steps('SplitCommitment').flatMap((step) => step.parts)
  assert.equal(folded.commitments.size, new Set(steps('CaptureCommitment').map(({ commitment }) => commitment)).size + parts.length)
  for (const { type, by } of EXAMPLE_SCRIPT) {
    const permission = `${type.charAt(0).toLowerCase()}${type.slice(1)}`
    assert.ok(permission in PERMISSIONS, permission)
    assert.ok(may(by.role, permission as Permission), `${by.role} ${permission}`)
    const expected = { clerk: 'councilOffice', secretary: 'councilOffice', agency: 'agency', committee: 'committee', standingCommittee: 'standingCommittee', deputy: 'deputy' }[by.role]
    assert.equal(EXAMPLE_OFFICES[by.office].kind, expected)
  }
})

test('every quote stands exactly once in its text, its deadline words stand in it, and its speaker is named there', () => {
  for (const step of [...steps('CaptureCommitment'), ...steps('RejectFinding')]) assert.equal(folded.texts.get(step.source)?.split(step.quote).length, 2, step.quote)
  for (const { source, quote, speaker, speakerRole, terms } of steps('CaptureCommitment')) {
    assert.ok(terms.due.words === null || quote.includes(terms.due.words), `${terms.due.words} in ${quote}`)
    assert.ok(speaker === null || folded.texts.get(source)?.includes(`${speaker}, ${speakerRole}:`), `${speaker}`)
    assert.ok(terms.owner.named === null || quote.includes(terms.owner.named), `${terms.owner.named} in ${quote}`)
  }
})

test('the texts are kept in normal form C and say that they are invented', () => {
  assert.equal(folded.texts.size, 3)
  for (const text of folded.texts.values()) {
    assert.equal(text, text.normalize('NFC'))
    assert.match(text, /\(VÍ DỤ\)/)
    assert.match(text, /đều là hư cấu/)
  }
  assert.match(EXAMPLE_COUNCIL.name, /\(ví dụ\)$/)
  for (const { name } of steps('RecordSitting')) assert.match(name, /\(ví dụ\)$/)
})

test('days run forward from July to November 2026, and every date is in the calendar', () => {
  EXAMPLE_SCRIPT.forEach(({ on }, index) => {
    assert.ok(isCalendarDay(on) && on >= '2026-07-01' && on <= '2026-11-30', on)
    assert.ok(on >= (EXAMPLE_SCRIPT[index - 1]?.on ?? on))
  })
  for (const { terms } of [...steps('CaptureCommitment'), ...steps('CorrectCapture')]) assert.ok(terms.due.date === null || isCalendarDay(terms.due.date))
})

test('one resolution, 41/NQ-HĐND, adopts twenty commitments, each owed by an agency and overseen by a committee', () => {
  const [resolution, ...others] = steps('AdoptResolution')
  assert.equal(others.length, 0)
  assert.equal(resolution?.number, '41/NQ-HĐND')
  assert.equal(resolution.annex.length, 20)
  for (const { commitment, overseer } of resolution.annex) {
    const state = folded.commitments.get(commitment)
    assert.ok(state !== undefined && 'adoption' in state, commitment)
    assert.equal(EXAMPLE_OFFICES[state.adoption.ownerOfficeId as OfficeKey].kind, 'agency')
    assert.equal(EXAMPLE_OFFICES[overseer].kind, 'committee')
  }
})

test('every kind of deadline is met', () => {
  const kinds = new Set(steps('CaptureCommitment').map(({ terms }) => terms.due.kind))
  assert.deepEqual(DUE_KINDS.filter((kind) => !kinds.has(kind)), [])
})

test('commitments are in every state: before adoption, owed in time and late, claimed, returned, verified, kept in time and late, withdrawn', () => {
  const standing = (state: Commitment) => {
    if (state.status === 'absent') return 'absent'
    const time = timeliness(dueOf(state).date, finishedOn(state), LATER)
    const note = state.status !== 'owed' ? '' : state.returns > 0 ? ' returned' : ` ${state.progress}`
    return state.status === 'captured' || state.status === 'confirmed' || state.status === 'setAside' || state.status === 'withdrawn' ? state.status : `${state.status}${note} ${time}`
  }
  const found: Record<string, number> = {}
  for (const state of folded.commitments.values()) found[standing(state)] = (found[standing(state)] ?? 0) + 1
  assert.deepEqual(found, {
    captured: 2, confirmed: 2, setAside: 2,
    'owed notStarted notDue': 3, 'owed notStarted noDate': 2, 'owed notStarted overdue': 1, 'owed inProgress notDue': 5, 'owed inProgress noDate': 2,
    'owed partlyDone overdue': 1, 'owed returned overdue': 1,
    'claimed onTime': 1, 'claimed late': 1, 'verified onTime': 2, 'closed onTime': 2, 'closed late': 1, withdrawn: 1,
  })
})

test('every office but the council’s own desk, the committees and the standing committee owes something', () => {
  const owners = new Set([...folded.commitments.values()].map((state) => ('terms' in state ? state.terms.owner.officeId : null)))
  for (const [key, { kind }] of Object.entries(EXAMPLE_OFFICES)) if (kind === 'agency') assert.ok(owners.has(key), key)
  assert.equal(folded.offices.size, Object.keys(EXAMPLE_OFFICES).length)
})

test('promises were passed on and extended: three bounces to the arbiter, to and fro between two offices, an offer nobody answered, a part of the time asked for', () => {
  const found = (commitment: string) => {
    const state = folded.commitments.get(commitment)
    return state !== undefined && 'adoption' in state ? state : assert.fail(commitment)
  }
  assert.deepEqual(found('riversideLights').trail, { holders: ['cauMay'], hops: 0, bounces: 3, refusals: 3, arbitrations: 1, successions: 0 })
  assert.deepEqual(found('carPark').trail, { holders: ['cauMay', 'environment'], hops: 1, bounces: 2, refusals: 2, arbitrations: 0, successions: 0 })
  assert.deepEqual(found('stalledEstate').trail, { holders: ['cityExecutive', 'construction', 'cityExecutive'], hops: 2, bounces: 2, refusals: 1, arbitrations: 0, successions: 0 })
  assert.equal(handOverOverdue(found('jobFairs'), LATER), true)
  assert.deepEqual([dueOf(found('landfill')).date, currentDueOf(found('landfill'))], ['2026-12-31', '2027-02-15'])
  const waiting = found('waterStations')
  assert.equal(waiting.status === 'owed' && waiting.question?.kind, 'extension')
})

test('a promise is divided among three offices: the lead owes the whole, one part is verified, and the whole knows it', () => {
  const whole = folded.commitments.get('bridge')
  assert.ok(whole !== undefined && 'parts' in whole && whole.status === 'owed')
  assert.equal(whole.ownerOfficeId, 'construction')
  assert.deepEqual(whole.parts.map(({ officeId, finished }) => [officeId, finished]), [['construction', null], ['cauMay', 'verified'], ['environment', null]])
})

test('promises are followed by figures, by periods and by what they wait for: the office and the committee may measure differently', () => {
  const criteriaOf = (commitment: string) => {
    const state = folded.commitments.get(commitment)
    return state !== undefined && 'criteria' in state ? state.criteria : assert.fail(commitment)
  }
  const { target } = criteriaOf('waitingTime')
  assert.deepEqual(target?.readings.map(({ officeId, value }) => [officeId, target && reaches(target, value)]), [['serviceCentre', false], ['serviceCentre', true], ['societyCommittee', false]])
  assert.equal(criteriaOf('landfill').target?.readings.length, 4)
  assert.deepEqual(followedPeriods(criteriaOf('jobFairs').periods, LATER).map(({ key, reportedOn, verdict }) => [key, reportedOn, verdict]), [['2026-Q3', '2026-10-05', 'met'], ['2026-Q4', '2026-10-29', null]])
  assert.deepEqual(['carPark', 'classrooms'].map((commitment) => criteriaOf(commitment).condition?.metOn), [null, '2026-09-18'])
})
