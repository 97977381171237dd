import type { Edge } from '../../domain/passing/index.ts'

/** A line is drawn in one of three ways, told apart by stroke and by its end: taken over, refused, or neither. */
export const LINE_KINDS = ['accepted', 'refused', 'other'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export type GraphNode = { readonly officeId: string; /** From 1; offices that passed most have the lowest. */ readonly number: number; readonly x: number; readonly y: number }

export type GraphLine = {
  readonly fromOfficeId: string
  readonly toOfficeId: string
  readonly kind: LineKind
  readonly count: number
  /** A curve, its end, and where its number stands, as SVG has it. */
  readonly path: string
  readonly end: string
  readonly width: number
  readonly labelX: number
  readonly labelY: number
}

/** Offices on a circle and the offers between them as curves; a square of `size`. The same edges always give the same drawing. */
export type PassingGraph = { readonly size: number; readonly nodes: readonly GraphNode[]; readonly lines: readonly GraphLine[] }

export const NODE_RADIUS = 17

export const passingGraph = (edges: readonly Edge[]): PassingGraph => {
  const around = aroundTheCircle(edges)
  const radius = 100 + around.length * 8
  // The widest curve leaves the circle by less than an eighth of its radius.
  const size = 2 * (Math.max(radius + NODE_RADIUS, radius * 1.125) + 12)
  const nodes = around.map((officeId, index): GraphNode => {
    const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2
    return { officeId, number: index + 1, x: rounded(size / 2 + radius * Math.cos(angle)), y: rounded(size / 2 + radius * Math.sin(angle)) }
  })
  const at = new Map(nodes.map((node) => [node.officeId, node]))
  const lines = edges.flatMap((edge) => LINE_KINDS.map((kind) => ({ kind, count: countOf(edge, kind) })).filter(({ count }) => count > 0)
    .map(({ kind, count }, place) => drawn(edge, kind, count, at.get(edge.fromOfficeId)!, at.get(edge.toOfficeId)!, place)))
  return { size, nodes, lines }
}

const countOf = (edge: Edge, kind: LineKind): number => (kind === 'other' ? edge.named + edge.overtaken + edge.waiting : edge[kind])

/** Who passed most stands first; next to each office the one it has most to do with, so that few lines cross. */
const aroundTheCircle = (edges: readonly Edge[]): readonly string[] => {
  const between = (one: string, other: string | null): number => edges
    .filter(({ fromOfficeId, toOfficeId }) => (fromOfficeId === one || toOfficeId === one) && (other === null || fromOfficeId === other || toOfficeId === other))
    .reduce((sum, { proposed }) => sum + proposed, 0)
  const left = [...new Set(edges.flatMap(({ fromOfficeId, toOfficeId }) => [fromOfficeId, toOfficeId]))].toSorted()
  const placed: string[] = []
  while (left.length > 0) {
    const last = placed.at(-1) ?? null
    const next = left.toSorted((one, other) => (last === null ? 0 : between(other, last) - between(one, last)) || between(other, null) - between(one, null))[0]!
    placed.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return placed
}

type Point = { readonly x: number; readonly y: number }

/** Every line bends to its own right, so that the two ways between a pair lie apart; a second and third kind on one way bend further. */
const drawn = ({ fromOfficeId, toOfficeId }: Edge, kind: LineKind, count: number, from: GraphNode, to: GraphNode, place: number): GraphLine => {
  const bend = 0.13 + 0.2 * place
  const middle: Point = { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend }
  const start = towards(from, middle, NODE_RADIUS + 2)
  const tip = towards(to, middle, NODE_RADIUS + 3)
  const stop = towards(to, middle, NODE_RADIUS + (kind === 'accepted' ? 10 : 12))
  // Nearer to where it comes from, and each kind further on, so that numbers of neighbouring lines do not meet.
  const label = onCurve(start, middle, stop, 0.38 + 0.17 * place)
  return {
    fromOfficeId, toOfficeId, kind, count, path: `M${text(start)}Q${text(middle)} ${text(stop)}`, end: endOf(kind, tip, towards(to, middle, NODE_RADIUS + 14)),
    width: Math.min(6, 1.5 + count / 2), labelX: rounded(label.x), labelY: rounded(label.y),
  }
}

/** An arrow head, a cross or a ring between the point where the line meets the office and one behind it. */
const endOf = (kind: LineKind, tip: Point, behind: Point): string => {
  const [alongX, alongY] = [(tip.x - behind.x) / 11, (tip.y - behind.y) / 11]
  const at = (along: number, aside: number): string => text({ x: behind.x + alongX * along - alongY * aside, y: behind.y + alongY * along + alongX * aside })
  switch (kind) {
    case 'accepted': return `M${at(11, 0)}L${at(0, 5.5)}L${at(0, -5.5)}Z`
    case 'refused': return `M${at(1, -5)}L${at(11, 5)}M${at(1, 5)}L${at(11, -5)}`
    default: return `M${at(2, 0)}A4 4 0 1 0 ${at(10, 0)}A4 4 0 1 0 ${at(2, 0)}Z`
  }
}

const onCurve = (from: Point, middle: Point, to: Point, share: number): Point => {
  const [one, two, three] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: one * from.x + two * middle.x + three * to.x, y: one * from.y + two * middle.y + three * to.y }
}

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}

const rounded = (value: number): number => Math.round(value * 10) / 10
const text = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`
