import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RUNS } from '../../../test/domain/runs.ts'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { STANDS, WAYS, passes, resultOf, tiePlaces, vote, type Choice, type Stand, type Taken, type VoteCommand, type VoteEvent } from './index.ts'

const { given } = specificationOf(vote)
const at = 1_783_040_400_000
const SHA = 'a'.repeat(64)
type Prepared = Extract<VoteEvent, { type: 'VotePrepared' }>
const prepared = (changes: Partial<Prepared> = {}): Prepared => ({
  type: 'VotePrepared', voteId: 'v1', sittingId: 's1', title: 'Nghị quyết về chất vấn', way: 'open', choosing: { kind: 'yesNo', majority: 'half' }, options: [], textSha256: SHA, insteadOf: null, at, ...changes,
})
const opened = (deputyIds: readonly string[] = ['an', 'binh', 'cuc', 'dung'], total = 5): VoteEvent => ({ type: 'VoteOpened', deputyIds, total, present: deputyIds.length, at })
const stand = (one: Stand): Choice => ({ kind: 'stand', stand: one })
const ballot = (deputyId: string, choice: Choice | null): VoteEvent => ({ type: 'BallotCast', deputyId, receipt: `r-${deputyId}`, choice, via: 'device', at })
const castIt = (deputyId: string, choice: Choice, via: 'device' | 'desk' = 'device'): VoteCommand => ({ type: 'CastBallot', deputyId, receipt: `r-${deputyId}`, choice, via, at })
const closed = (papers: readonly Choice[] | null = null): VoteEvent => ({ type: 'VoteClosed', papers, by: 'tk-1', at })
const certified: VoteEvent = { type: 'VoteCertified', by: 'tk-2', at }
const announced: VoteEvent = { type: 'VoteAnnounced', at }
const after = (...events: readonly VoteEvent[]): Taken => {
  const state = stateAfter(vote, events)
  return state.status === 'absent' ? assert.fail('absent') : state
}
const OPTIONS = ['a', 'b', 'c', 'd'].map((optionId) => ({ optionId, title: `Nhóm ${optionId}` }))
const topics = (changes: Partial<Prepared> = {}): Prepared => prepared({ choosing: { kind: 'upTo', marks: 2, chosen: 2 }, options: OPTIONS, textSha256: null, ...changes })
const marks = (...optionIds: readonly string[]): Choice => ({ kind: 'marks', optionIds })

test('a vote says what is voted on, on which text or between which options', () => {
  given().when({ ...prepared(), type: 'PrepareVote', title: ' Nghị quyết về chất vấn ' }).then(prepared())
  given().when({ ...prepared(), type: 'PrepareVote', title: ' ' }).refused('vote-needs-title')
  given().when({ ...prepared(), type: 'PrepareVote', textSha256: 'x' }).refused('vote-text-malformed')
  given().when({ ...topics(), type: 'PrepareVote' }).then(topics())
  given().when({ ...topics(), type: 'PrepareVote', options: OPTIONS.slice(0, 1) }).refused('vote-needs-options')
  given().when({ ...topics(), type: 'PrepareVote', options: [OPTIONS[0]!, OPTIONS[0]!] }).refused('vote-needs-options')
  for (const [m, chosen] of [[0, 1], [5, 1], [1, 0], [1, 5], [1.5, 1]] as const) given().when({ ...topics(), type: 'PrepareVote', choosing: { kind: 'upTo', marks: m, chosen } }).refused('vote-marks-out-of-range')
})

test('E34 a vote opens only on the text it was prepared for', () => {
  const open = (textSha256: string | null): VoteCommand => ({ type: 'OpenVote', roll: { deputyIds: ['an'], total: 3 }, present: 1, textSha256, at })
  given(prepared()).when(open(SHA)).then(opened(['an'], 3))
  given(prepared()).when(open('b'.repeat(64))).refused('vote-text-changed')
  given(prepared()).when({ ...open(SHA), roll: null } as VoteCommand).refused('vote-needs-roll')
  given(prepared(), opened()).when(open(SHA)).refused('vote-not-prepared')
})

test('E23 who may vote is frozen when the vote opens', () => {
  given(prepared(), opened()).when(castIt('an', stand('yes'))).then(ballot('an', stand('yes')))
  given(prepared(), opened()).when(castIt('nguoi-moi', stand('yes'))).refused('not-a-voter')
})

test('E18, E29 a deputy votes once, and a ballot is not changed; a wrong button is told in a statement beside it', () => {
  given(prepared(), opened(), ballot('an', stand('no'))).when(castIt('an', stand('yes'))).refused('ballot-cast-already')
  given(prepared(), opened()).when({ type: 'RegretBallot', deputyId: 'an', words: 'x', at }).refused('ballot-not-cast')
  given(prepared(), opened(), ballot('an', stand('no')), closed()).when({ type: 'RegretBallot', deputyId: 'an', words: ' Tôi bấm nhầm ', at }).then({ type: 'BallotRegretted', deputyId: 'an', words: 'Tôi bấm nhầm', at })
  const result = resultOf(after(prepared(), opened(), ballot('an', stand('no')), closed(), { type: 'BallotRegretted', deputyId: 'an', words: 'x', at }))
  assert.equal(result.kind === 'text' && result.no, 1)
})

test('E24, E25 more than half of all seats is needed: exactly half, nobody voting and everybody abstaining do not pass; two thirds are two thirds', () => {
  for (const [yes, total, half, two] of [[0, 5, false, false], [2, 5, false, false], [3, 5, true, false], [4, 5, true, true], [5, 10, false, false], [6, 10, true, false], [7, 10, true, true], [42, 82, true, false], [41, 82, false, false], [55, 82, true, true], [54, 82, true, false], [0, 0, false, true]] as const)
    assert.deepEqual([passes(yes, total, 'half'), passes(yes, total, 'twoThirds')], [half, two], `${yes} of ${total}`)
  assert.deepEqual(resultOf(after(prepared(), opened(), closed())), { kind: 'text', yes: 0, no: 0, notVoting: 0, absent: 5, cast: 0, present: 4, total: 5, passed: false })
  const all = (one: Stand) => resultOf(after(prepared(), opened(), ...['an', 'binh', 'cuc', 'dung'].map((id) => ballot(id, stand(one))), closed()))
  assert.deepEqual([all('yes'), all('notVoting')].map((result) => result.kind === 'text' && [result.passed, result.cast, result.absent]), [[true, 4, 1], [false, 4, 1]])
})

test('E26 nothing is announced before a second person has certified what was counted', () => {
  given(prepared(), opened(), closed()).when({ type: 'AnnounceVote', at }).refused('vote-not-certified')
  given(prepared(), opened(), closed()).when({ type: 'CertifyVote', by: 'tk-1', at }).refused('certified-by-counter')
  given(prepared(), opened(), closed()).when({ type: 'CertifyVote', by: 'tk-2', at }).then(certified)
  given(prepared(), opened()).when({ type: 'CertifyVote', by: 'tk-2', at }).refused('vote-not-closed')
  given(prepared(), opened(), closed(), certified).when({ type: 'AnnounceVote', at }).then(announced)
})

test('E27 figures read out wrongly are corrected beside what was counted', () => {
  const correct: VoteCommand = { type: 'CorrectAnnouncement', readOut: ' 423/466 ', reason: 'Đọc nhầm', at }
  given(prepared(), opened(), closed(), certified).when(correct).refused('vote-not-announced')
  given(prepared(), opened(), closed(), certified, announced).when(correct).then({ type: 'AnnouncementCorrected', readOut: '423/466', reason: 'Đọc nhầm', at })
})

test('E28 a fault stops a vote, which goes on or is void with its reason, and another stands in its place', () => {
  const suspended: VoteEvent = { type: 'VoteSuspended', reason: 'Mất mạng', at }
  given(prepared(), opened()).when({ type: 'SuspendVote', reason: ' Mất mạng ', at }).then(suspended)
  given(prepared(), opened(), suspended).when(castIt('an', stand('yes'))).refused('vote-not-open')
  given(prepared(), opened(), suspended).when({ type: 'ReopenVote', at }).then({ type: 'VoteReopened', at })
  const voided: VoteEvent = { type: 'VoteVoided', reason: 'Mất phiếu', at }
  given(prepared(), opened(), suspended).when({ type: 'VoidVote', reason: 'Mất phiếu', at }).then(voided)
  given(prepared(), opened(), suspended, voided).when({ type: 'ReopenVote', at }).refused('vote-void-already')
  given(prepared(), opened(), closed(), certified, announced).when({ type: 'VoidVote', reason: 'x', at }).refused('vote-announced-stands')
  given().when({ ...prepared({ insteadOf: 'v0' }), type: 'PrepareVote' }).then(prepared({ insteadOf: 'v0' }))
})

test('E30 a ballot entered for a deputy whose device failed is marked so', () => {
  given(prepared(), opened()).when(castIt('an', stand('yes'), 'desk')).then({ ...ballot('an', stand('yes')), via: 'desk' } as VoteEvent)
})

test('E32 in a secret vote the record of who voted holds no choice, and the papers come out in an order that says nothing', () => {
  const secret = prepared({ way: 'secret' })
  given(secret, opened()).when(castIt('an', stand('no'))).then(ballot('an', null))
  const papers = [stand('yes'), stand('no'), stand('yes'), stand('notVoting')]
  const sorted = [stand('no'), stand('notVoting'), stand('yes'), stand('yes')]
  for (const order of [papers, papers.toReversed(), [papers[2]!, papers[0]!, papers[3]!, papers[1]!]]) given(secret, opened()).when({ type: 'CloseVote', papers: order, by: 'tk-1', at }).then(closed(sorted))
})

test('hands and papers are counted outside: figures that cannot be are refused, and they too are certified by somebody else', () => {
  const hands = prepared({ way: 'hands' })
  const enter = (yes: number, no: number, notVoting: number): VoteCommand => ({ type: 'EnterTotals', totals: { kind: 'stands', yes, no, notVoting }, by: 'tk-1', at })
  given(hands, opened()).when(castIt('an', stand('yes'))).refused('ballot-by-hand')
  given(hands, opened(), closed()).when({ type: 'CertifyVote', by: 'tk-2', at }).refused('vote-not-counted')
  for (const [yes, no, not] of [[4, 1, 1], [-1, 0, 0], [1.5, 0, 0]] as const) given(hands, opened(), closed()).when(enter(yes, no, not)).refused('totals-do-not-add-up')
  const entered: VoteEvent = { type: 'TotalsEntered', totals: { kind: 'stands', yes: 3, no: 1, notVoting: 0 }, by: 'tk-3', at }
  given(hands, opened(), closed()).when({ ...enter(3, 1, 0), by: 'tk-3' } as VoteCommand).then(entered)
  given(hands, opened(), closed(), entered).when({ type: 'CertifyVote', by: 'tk-3', at }).refused('certified-by-counter')
  assert.deepEqual(resultOf(after(hands, opened(), closed(), entered)), { kind: 'text', yes: 3, no: 1, notVoting: 0, absent: 1, cast: 4, present: 4, total: 5, passed: true })
  given(prepared(), opened(), closed()).when(enter(1, 0, 0)).refused('vote-by-device')
  const paper = topics({ way: 'paper' })
  const slips = (returned: number, votes: readonly number[]): VoteCommand => ({ type: 'EnterTotals', totals: { kind: 'marks', issued: 4, returned, valid: returned, marks: OPTIONS.map(({ optionId }, n) => ({ optionId, votes: votes[n]! })) }, by: 'tk-1', at })
  given(paper, opened(), closed()).when(slips(5, [0, 0, 0, 0])).refused('totals-do-not-add-up')
  given(paper, opened(), closed()).when(slips(2, [2, 2, 1, 0])).refused('totals-do-not-add-up')
  given(paper, opened(), closed()).when(slips(3, [4, 0, 0, 0])).refused('totals-do-not-add-up')
})

test('E47 where the last place is shared, somebody decides between those who share it, with a public reason', () => {
  const vote3 = [topics(), opened(), ballot('an', marks('a', 'b')), ballot('binh', marks('a', 'c')), ballot('cuc', marks('a')), ballot('dung', marks()), closed(), certified] as const
  const result = resultOf(after(...vote3))
  assert.deepEqual(result, {
    kind: 'options', issued: 4, returned: 4, valid: 4, blank: 1, total: 5, tied: ['b', 'c'],
    options: [['a', 3, true], ['b', 1, false], ['c', 1, false], ['d', 0, false]].map(([id, votes, chosen]) => ({ optionId: id, title: `Nhóm ${String(id)}`, votes, chosen })),
  })
  given(...vote3).when({ type: 'AnnounceVote', at }).refused('tie-undecided')
  given(...vote3).when({ type: 'DecideTie', optionIds: ['d'], reason: 'x', at }).refused('tie-choice-wrong')
  given(...vote3).when({ type: 'DecideTie', optionIds: ['b', 'c'], reason: 'x', at }).refused('tie-choice-wrong')
  given(...vote3).when({ type: 'DecideTie', optionIds: ['c'], reason: ' ', at }).refused('vote-needs-reason')
  const decided: VoteEvent = { type: 'TieDecided', optionIds: ['c'], reason: 'Cử tri phản ánh nhiều hơn', at }
  given(...vote3).when({ type: 'DecideTie', optionIds: ['c'], reason: 'Cử tri phản ánh nhiều hơn', at }).then(decided)
  const after2 = resultOf(after(...vote3, decided))
  assert.deepEqual(after2.kind === 'options' && after2.options.filter(({ chosen }) => chosen).map(({ optionId }) => optionId), ['a', 'c'])
  given(...vote3, decided).when({ type: 'AnnounceVote', at }).then(announced)
  given(...vote3, decided).when({ type: 'DecideTie', optionIds: ['b'], reason: 'x', at }).refused('no-tie')
})

test('a shortlist is confirmed option by option, by more than half of those who handed in a vote', () => {
  const list = topics({ choosing: { kind: 'each' } })
  const result = resultOf(after(list, opened(), ballot('an', marks('a', 'b', 'c')), ballot('binh', marks('a')), ballot('cuc', marks('a', 'b')), ballot('dung', marks('d')), closed()))
  assert.deepEqual(result.kind === 'options' && result.options.map(({ votes, chosen }) => [votes, chosen]), [[3, true], [2, false], [1, false], [1, false]])
})

test('a ballot holds what its vote asks for: no more marks than are allowed, none twice, none that is not there', () => {
  for (const choice of [marks('a', 'b', 'c'), marks('a', 'a'), marks('z'), stand('yes')]) given(topics(), opened()).when(castIt('an', choice)).refused('ballot-choice-wrong')
  given(topics(), opened()).when(castIt('an', { kind: 'invalid' })).refused('ballot-choice-wrong')
  given(topics(), opened()).when(castIt('an', { kind: 'invalid' }, 'desk')).then({ ...ballot('an', { kind: 'invalid' }), via: 'desk' } as VoteEvent)
  given(prepared(), opened()).when(castIt('an', marks())).refused('ballot-choice-wrong')
})

test('whatever is pressed in whatever order: papers are as many as marks, figures add up to all seats, a recount is the count, and nothing is announced uncertified', () => {
  const person = fc.constantFrom('an', 'binh', 'cuc', 'dung', 'la')
  const choice: fc.Arbitrary<Choice> = fc.oneof(fc.constantFrom(...STANDS).map(stand), fc.subarray(['a', 'b', 'c', 'd']).map((ids) => marks(...ids)))
  const command: fc.Arbitrary<VoteCommand | 'close'> = fc.oneof(
    { weight: 12, arbitrary: fc.tuple(person, choice).map(([id, one]) => castIt(id, one)) },
    { weight: 1, arbitrary: fc.constantFrom<VoteCommand>({ type: 'SuspendVote', reason: 'x', at }, { type: 'VoidVote', reason: 'x', at }) },
    { weight: 2, arbitrary: fc.constant<VoteCommand>({ type: 'ReopenVote', at }) },
    { weight: 1, arbitrary: fc.constant('close' as const) },
    { weight: 6, arbitrary: fc.constantFrom('tk-1', 'tk-2').map((by): VoteCommand => ({ type: 'CertifyVote', by, at })) },
    { weight: 1, arbitrary: fc.constant<VoteCommand>({ type: 'AnnounceVote', at }) },
    { weight: 8, arbitrary: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1, maxLength: 1 }).map((optionIds): VoteCommand => ({ type: 'DecideTie', optionIds, reason: 'x', at })) },
    { weight: 1, arbitrary: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([yes, no]): VoteCommand => ({ type: 'EnterTotals', totals: { kind: 'stands', yes, no, notVoting: 0 }, by: 'tk-1', at })) },
  )
  let [closings, announcements, ties] = [0, 0, 0]
  fc.assert(fc.property(fc.constantFrom(...WAYS), fc.boolean(), fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }), (way, text, commands) => {
    const events: VoteEvent[] = [text ? prepared({ way }) : topics({ way }), opened()]
    const box: Choice[] = []
    for (const one of commands) {
      const before = after(...events)
      const next: VoteCommand = one === 'close' ? { type: 'CloseVote', papers: box, by: 'tk-1', at } : one
      const decision = vote.decide(next, before)
      if (decision.kind === 'refused') continue
      if (next.type === 'CastBallot' && way === 'secret') box.push(next.choice)
      events.push(...decision.events)
      const now = after(...events)
      assert.equal(new Set(now.ballots.map(({ deputyId }) => deputyId)).size, now.ballots.length)
      if (way === 'secret') assert.ok(now.ballots.every(({ choice: known }) => known === null) && now.ballots.length === box.length)
      if (next.type === 'CloseVote') closings += 1
      if (now.status === 'announced') {
        announcements += 1
        assert.ok(now.certifiedBy !== null && now.certifiedBy !== now.countedBy && tiePlaces(now) === 0)
      }
      if (!['closed', 'certified', 'announced'].includes(now.status)) continue
      if (way === 'secret') assert.equal(now.papers.length, now.ballots.length)
      const result = resultOf(now)
      assert.deepEqual(resultOf(after(...(JSON.parse(JSON.stringify(events)) as VoteEvent[]))), result)
      if (result.kind === 'text') assert.equal(result.yes + result.no + result.notVoting + result.absent, result.total)
      else {
        assert.ok(result.valid <= result.returned && result.returned <= result.issued && result.issued <= result.total)
        assert.ok(result.options.filter(({ chosen }) => chosen).length <= 2)
      }
    }
    // Whatever is tied in the end, a decision for as many as there are places settles it.
    const last = after(...events)
    if (last.status !== 'certified' || tiePlaces(last) === 0) return
    const result = resultOf(last)
    const decided = vote.decide({ type: 'DecideTie', optionIds: result.kind === 'options' ? result.tied.slice(0, tiePlaces(last)) : [], reason: 'x', at }, last)
    assert.equal(decided.kind, 'accepted')
    if (decided.kind === 'accepted') assert.equal(tiePlaces(after(...events, ...decided.events)), 0)
    ties += 1
  }), { numRuns: RUNS })
  assert.ok(closings > RUNS / 10 && announcements > RUNS / 100 && ties > 0, `${closings} ${announcements} ${ties}`)
})
