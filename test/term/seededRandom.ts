/** Numbers that look random and are the same for the same seed (mulberry32): a term that fails can be lived again. */
export const seededRandom = (seed: number): { readonly chance: (share: number) => boolean; readonly below: (limit: number) => number; readonly pick: <Item>(items: readonly Item[]) => Item } => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { chance: (share) => next() < share, below, pick: (items) => items[below(items.length)]! }
}
