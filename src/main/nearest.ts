/** The word that fewest changed letters lead to, or null when none is near: at most two changes, or a beginning of three letters shared. */
export function nearest(word: string, among: readonly string[]): string | null {
  const [best] = among.map((candidate) => ({ candidate, changes: changesBetween(word, candidate) })).toSorted((a, b) => a.changes - b.changes)
  if (best !== undefined && best.changes <= 2) return best.candidate
  return among.find((candidate) => word.length >= 3 && candidate.startsWith(word.slice(0, 3))) ?? null
}

/** Levenshtein distance, row by row. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 1; line <= from.length; line++) {
    const next = [line]
    for (let column = 1; column <= to.length; column++) {
      const same = from[line - 1] === to[column - 1] ? 0 : 1
      next.push(Math.min((next[column - 1] ?? 0) + 1, (row[column] ?? 0) + 1, (row[column - 1] ?? 0) + same))
    }
    row = next
  }
  return row[to.length] ?? 0
}
