import assert from 'node:assert/strict'
import { stateAfter, type Decider } from '../../src/domain/decider.ts'

/** given(past).when(command).then(events) or .refused(reason): the only shape a test of a rule needs. */
export const specificationOf = <S, C, E, R>(decider: Decider<S, C, E, R>) => ({
  given: (...past: readonly E[]) => ({
    when: (command: C) => {
      const decision = decider.decide(command, stateAfter(decider, past))
      return {
        then: (...events: readonly E[]) => assert.deepEqual(decision, { kind: 'accepted', events }),
        refused: (refusal: R) => assert.deepEqual(decision, { kind: 'refused', refusal }),
      }
    },
  }),
})
