import assert from 'node:assert/strict'
import type { CommitmentCommand } from '../../src/domain/commitment/index.ts'
import { COMMANDS } from './commitmentSamples.ts'
import { play } from './randomLife.ts'

/** The life of an adopted promise in which every command is accepted: its events, and what they add up to. */
export const adoptedLife = (...commands: readonly CommitmentCommand[]) => {
  const { events, states, refusals } = play([COMMANDS.CaptureCommitment, COMMANDS.ConfirmWording, COMMANDS.AdoptCommitment, ...commands].map((command) => () => command))
  const state = states.at(-1)
  assert.equal(refusals, 0)
  assert.ok(state && 'adoption' in state)
  return { events, state }
}
