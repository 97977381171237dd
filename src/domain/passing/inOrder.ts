/** Compares by one key after another; texts by their characters' numbers, as the store does. */
export const inOrder = <Item>(keysOf: (item: Item) => readonly (string | number)[]) => (one: Item, other: Item): number => {
  const others = keysOf(other)
  for (const [index, key] of keysOf(one).entries()) {
    const against = others[index]!
    if (key !== against) return key < against ? -1 : 1
  }
  return 0
}
