import type { Finding, Place } from '../reading/reading.ts'

/**
 * Which commitment answers which finding. The same place is the same thing; else a commitment answers the finding it shares
 * at least half of the shorter one's words with, the largest share first, so that a quote the clerk lengthened by a word
 * does not leave its finding open. Each commitment answers one finding; those that answer none were added by hand.
 */
export const coverFindings = <Row extends Place>(
  findings: readonly Finding[],
  rows: readonly Row[],
): { readonly covered: ReadonlyMap<Finding, Row>; readonly added: readonly Row[] } => {
  const pairs = findings
    .flatMap((finding) => rows.map((row) => ({ finding, row, share: shareOf(finding, row) })))
    .filter(({ share }) => share >= 0.5)
    .toSorted((a, b) => b.share - a.share)
  const covered = new Map<Finding, Row>()
  const taken = new Set<Row>()
  for (const { finding, row } of pairs) {
    if (covered.has(finding) || taken.has(row)) continue
    covered.set(finding, row)
    taken.add(row)
  }
  return { covered, added: rows.filter((row) => !taken.has(row)) }
}

/** Shared length over the shorter length, from 0 to 1; the same place counts above any other. */
const shareOf = (a: Place, b: Place): number => {
  if (a.start === b.start && a.end === b.end) return 2
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / Math.min(a.end - a.start, b.end - b.start)
}
