import type { Place } from '../reading.ts'

export const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Two places mean the same when at least half of the shorter is shared: annotators agree on undertakings, not on commas. */
export const same = (a: Place, b: Place): boolean => overlap(a, b) >= 0.5 * Math.max(1, Math.min(a.end - a.start, b.end - b.start))

/** One-to-one pairs of finding and label (indices), best shared length first; of equals the later in the text. */
export const pairUp = (found: readonly Place[], labels: readonly Place[]): ReadonlyMap<number, number> => {
  const candidates = found.flatMap((finding, a) => labels.flatMap((label, b) =>
    same(finding, label) ? [{ a, b, share: overlap(finding, label) / Math.max(finding.end - finding.start, label.end - label.start, 1) }] : []))
  const taken = new Set<number>()
  const pairs = new Map<number, number>()
  for (const { a, b } of candidates.toSorted((x, y) => y.share - x.share || y.a - x.a || y.b - x.b)) {
    if (pairs.has(a) || taken.has(b)) continue
    pairs.set(a, b)
    taken.add(b)
  }
  return pairs
}
