// Logistic regression with a quadratic penalty on the features of clauses: is it an undertaking, and of which force.
import { FORCES } from '../../src/reading/reading.ts'
import { scaleOf } from './scale.mjs'
import { lbfgs } from './lbfgs.mjs'

export const SETTINGS = { penalty: 10, forcePenalty: 10, documents: 5, rounds: 80 }

/** Features seen in enough documents, by name, in the order of the alphabet. */
function vocabulary(documents, least, keep) {
  const counts = new Map()
  for (const examples of documents) for (const feature of new Set(examples.filter(keep).flatMap(({ features }) => features))) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature).toSorted()
  return { names, ids: new Map(names.map((name, n) => [name, n])), scale: Float64Array.from(names, scaleOf) }
}

const coded = (features, ids) => Int32Array.from(features.flatMap((feature) => ids.get(feature) ?? []))

function isUndertaking(documents, { penalty, documents: least, rounds }) {
  const { names, ids, scale } = vocabulary(documents, least, () => true)
  const rows = documents.flat().map(({ features, right, weight }) => ({ features: coded(features, ids), right, weight }))
  const size = names.length
  const x = lbfgs(size + 1, (x, gradient) => {
    let value = 0
    for (let j = 0; j < size; j += 1) {
      value += 0.5 * penalty * x[j] * x[j]
      gradient[j] = penalty * x[j]
    }
    for (const { features, right, weight } of rows) {
      let sum = x[size]
      for (const j of features) sum += scale[j] * x[j]
      value += weight * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - right * sum)
      const slope = weight * (1 / (1 + Math.exp(-sum)) - right)
      gradient[size] += slope
      for (const j of features) gradient[j] += slope * scale[j]
    }
    return value
  }, { rounds })
  return { bias: x[size], weights: names.map((name, j) => [name, scale[j] * x[j]]) }
}

function whichForce(documents, { forcePenalty, documents: least, rounds }) {
  const { names, ids, scale } = vocabulary(documents, least, ({ right }) => right === 1)
  const rows = documents.flat().filter(({ force }) => force >= 0).map(({ features, force }) => ({ features: coded(features, ids), force }))
  const [size, kinds] = [names.length, FORCES.length]
  const x = lbfgs((size + 1) * kinds, (x, gradient) => {
    let value = 0
    for (let j = 0; j < size * kinds; j += 1) {
      value += 0.5 * forcePenalty * x[j] * x[j]
      gradient[j] = forcePenalty * x[j]
    }
    for (const { features, force } of rows) {
      const sums = Array.from({ length: kinds }, (_, k) => x[size * kinds + k])
      for (const j of features) for (let k = 0; k < kinds; k += 1) sums[k] += scale[j] * x[j * kinds + k]
      const top = Math.max(...sums)
      const total = sums.reduce((sum, one) => sum + Math.exp(one - top), 0)
      value += Math.log(total) + top - sums[force]
      for (let k = 0; k < kinds; k += 1) {
        const slope = Math.exp(sums[k] - top) / total - (k === force ? 1 : 0)
        gradient[size * kinds + k] += slope
        for (const j of features) gradient[j * kinds + k] += slope * scale[j]
      }
    }
    return value
  }, { rounds })
  return { bias: Array.from(x.slice(size * kinds)), weights: names.map((name, j) => [name, Array.from({ length: kinds }, (_, k) => scale[j] * x[j * kinds + k])]) }
}

const hundredths = (value) => Math.round(value * 100)

/** The kept form of the weights (see parseWeights.ts) learnt from documents, each a list of examples. */
export function train(documents, settings = SETTINGS) {
  const undertaking = isUndertaking(documents, settings)
  const force = whichForce(documents, settings)
  const kept = new Map(undertaking.weights.flatMap(([name, weight]) => (hundredths(weight) === 0 ? [] : [[name, [String(hundredths(weight)), '']]])))
  for (const [name, weights] of force.weights) {
    const rounded = weights.map(hundredths)
    if (rounded.some((weight) => Math.abs(weight) >= 3)) kept.set(name, [kept.get(name)?.[0] ?? '', rounded.join(' ')])
  }
  const lines = [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, [weight, forces]]) => (forces === '' ? `${name}\t${weight}` : `${name}\t${weight}\t${forces}`))
  return [`${hundredths(undertaking.bias)}\t${force.bias.map(hundredths).join(' ')}`, ...lines].join('\n')
}
