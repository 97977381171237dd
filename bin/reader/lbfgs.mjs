// Minimises a smooth function: limited-memory BFGS with a backtracking line search. Deterministic: no randomness, fixed order of every sum.
const dot = (a, b) => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i]
  return sum
}

/** `cost(x, gradient)` fills the gradient and returns the value. Returns x after at most `rounds` steps. */
export function lbfgs(size, cost, { rounds = 60, memory = 6, tolerance = 1e-4 } = {}) {
  let x = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = cost(x, gradient)
  const steps = []
  for (let round = 0; round < rounds; round += 1) {
    const direction = Float64Array.from(gradient, (g) => -g)
    const alphas = []
    for (let i = steps.length - 1; i >= 0; i -= 1) {
      const { s, y, rho } = steps[i]
      const alpha = rho * dot(s, direction)
      alphas[i] = alpha
      for (let j = 0; j < size; j += 1) direction[j] -= alpha * y[j]
    }
    const last = steps.at(-1)
    if (last) {
      const scale = 1 / (last.rho * dot(last.y, last.y))
      for (let j = 0; j < size; j += 1) direction[j] *= scale
    }
    for (let i = 0; i < steps.length; i += 1) {
      const { s, y, rho } = steps[i]
      const beta = rho * dot(y, direction)
      for (let j = 0; j < size; j += 1) direction[j] += s[j] * (alphas[i] - beta)
    }
    const slope = dot(gradient, direction)
    let step = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    let found = null
    for (let tries = 0; tries < 20; tries += 1, step /= 2) {
      const tried = new Float64Array(size)
      for (let j = 0; j < size; j += 1) tried[j] = x[j] + step * direction[j]
      const slopes = new Float64Array(size)
      const reached = cost(tried, slopes)
      if (reached <= value + 1e-4 * step * slope) {
        found = { tried, slopes, reached }
        break
      }
    }
    if (!found) break
    const s = new Float64Array(size)
    const y = new Float64Array(size)
    for (let j = 0; j < size; j += 1) {
      s[j] = found.tried[j] - x[j]
      y[j] = found.slopes[j] - gradient[j]
    }
    const curvature = dot(s, y)
    if (curvature > 1e-10) steps.push({ s, y, rho: 1 / curvature })
    if (steps.length > memory) steps.shift()
    const gained = value - found.reached
    x = found.tried
    gradient = found.slopes
    value = found.reached
    if (gained < tolerance * Math.abs(value) * 0.01) break
  }
  return x
}
