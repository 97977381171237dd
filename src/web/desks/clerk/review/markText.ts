type Place = { readonly start: number; readonly end: number }

/** A run of the source in which the same places hold. */
export type Segment<P extends Place> = Place & {
  /** The narrowest place around it, or null for plain text. */
  readonly inner: P | null
  /** The places that begin here, the inner one included. */
  readonly begins: readonly P[]
  /** True where more than one place covers it. */
  readonly shared: boolean
}

/**
 * Cuts a text of `length` characters at the bounds of every place, so that places may overlap or lie within each other.
 * The segments are in order, without gaps, and together exactly the text. Time grows with the places, not with the text.
 */
export const segmentsOf = <P extends Place>(length: number, places: readonly P[]): readonly Segment<P>[] => {
  const inside = places.filter(({ start, end }) => start >= 0 && end > start && end <= length).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const bounds = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  const segments: Segment<P>[] = []
  let covering: P[] = []
  let next = 0
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1]
    if (end === undefined) break
    covering = covering.filter((place) => place.end > start)
    const begins: P[] = []
    for (let place = inside[next]; place?.start === start; place = inside[next]) {
      begins.push(place)
      next += 1
    }
    covering.push(...begins)
    segments.push({ start, end, inner: narrowest(covering), begins, shared: covering.length > 1 })
  }
  return segments
}

const narrowest = <P extends Place>(places: readonly P[]): P | null =>
  places.reduce<P | null>((best, place) => (best === null || place.end - place.start <= best.end - best.start ? place : best), null)
