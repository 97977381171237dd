import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS, HISTORIES } from '../../../../test/domain/commitmentSamples.ts'
import { commitment, isAdopted, type Commitment, type CommitmentCommand } from '../../../domain/commitment/index.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { CRITERIA_FORMS, type CriteriaFormName } from './criteriaForms.ts'
import { judgeablePeriods, reportablePeriods } from './openPeriods.ts'

const { SetTarget, TakeReading, SetPeriods, ReportPeriod, JudgePeriod, StateCondition, MeetCondition, SplitCommitment } = COMMANDS
/** After the last step of every life, within the periods of the samples. */
const TODAY = '2026-08-20'

const after = (state: Commitment, ...commands: readonly CommitmentCommand[]): Commitment =>
  commands.reduce((so, command) => {
    const decision = commitment.decide(command, so)
    return decision.kind === 'accepted' ? decision.events.reduce(commitment.evolve, so) : assert.fail(`${command.type}: ${decision.refusal}`)
  }, state)
const owed = stateAfter(commitment, HISTORIES.owed)

const LIVES: Readonly<Record<string, Commitment>> = {
  ...Object.fromEntries(Object.entries(HISTORIES).map(([situation, history]) => [situation, stateAfter(commitment, history)])),
  divided: after(owed, SplitCommitment), part: after({ status: 'absent' }, COMMANDS.OpenPart),
  targeted: after(owed, SetTarget), measured: after(owed, SetTarget, TakeReading),
  recurring: after(owed, SetPeriods), reported: after(owed, SetPeriods, ReportPeriod), judged: after(owed, SetPeriods, ReportPeriod, JudgePeriod),
  conditioned: after(owed, StateCondition), met: after(owed, StateCondition, MeetCondition),
}

const SENT: Readonly<Record<CriteriaFormName, (state: Commitment) => CommitmentCommand>> = {
  split: () => ({ ...SplitCommitment, today: TODAY }),
  target: () => ({ ...SetTarget, today: TODAY }),
  reading: (state) => ({ ...TakeReading, officeId: 'ownerOfficeId' in state ? state.ownerOfficeId : '', today: TODAY }),
  periods: () => ({ ...SetPeriods, today: TODAY }),
  periodReport: (state) => ({ ...ReportPeriod, officeId: 'ownerOfficeId' in state ? state.ownerOfficeId : '', period: (isAdopted(state) && reportablePeriods(state, TODAY)[0]?.key) || '', today: TODAY }),
  periodVerdict: (state) => ({ ...JudgePeriod, verdict: 'notMet', period: (isAdopted(state) && judgeablePeriods(state, TODAY)[0]?.key) || '', today: TODAY }),
  voters: () => ({ ...COMMANDS.CountVoters, today: TODAY }),
  condition: () => ({ ...StateCondition, today: TODAY }),
  conditionMet: () => ({ ...MeetCondition, today: TODAY }),
}

test('a form about what a promise is judged by opens exactly when the rules would accept it', () => {
  for (const [form, { open }] of Object.entries(CRITERIA_FORMS))
    for (const [name, state] of Object.entries(LIVES)) {
      const decision = commitment.decide(SENT[form as CriteriaFormName](state), state)
      assert.equal(isAdopted(state) && open(state, TODAY), decision.kind === 'accepted', `${form} of what is ${name}: ${decision.kind === 'refused' ? decision.refusal : ''}`)
    }
})
