import type { Weights } from './decide.ts'

/**
 * Reads the kept form: a first line `bias⇥force biases`, then a line for each feature: `feature⇥weight⇥weights of the five forces`,
 * in hundredths, a missing number being nought.
 */
export const parseWeights = (kept: string): Weights => {
  const [head = '', ...lines] = kept.split('\n')
  const numbers = (told: string | undefined): number[] => (told === undefined || told === '' ? [] : told.split(' ').map((value) => Number(value) / 100))
  const [bias, forceBias] = head.split('\t')
  const undertaking = new Map<string, number>()
  const force = new Map<string, readonly number[]>()
  for (const line of lines) {
    const [feature = '', weight, forces] = line.split('\t')
    if (weight !== undefined && weight !== '') undertaking.set(feature, Number(weight) / 100)
    if (forces !== undefined && forces !== '') force.set(feature, numbers(forces))
  }
  return { bias: Number(bias) / 100, undertaking, forceBias: numbers(forceBias), force }
}
