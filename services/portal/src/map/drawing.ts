import { geoPath, geoTransverseMercator, type GeoProjection } from 'd3-geo'
import type { Boundaries, Shape } from './shapes.ts'

/** The size of the map in its own units. */
export const WIDTH = 756
export const HEIGHT = 470
const MARGIN = 12
const DISC = 26

/** A municipality as it is drawn. */
export interface Drawn {
  readonly code: string
  readonly path: string
  readonly x: number
  readonly y: number
  /** Where its number stands: beside a disc that would cover it. */
  readonly labelX: number
  readonly labelY: number
  /** So small that a disc stands for it, which can be touched. */
  readonly disc: boolean
  readonly roomForNumber: boolean
  readonly area: number
  readonly room: number
}

/** Places shapes so that they fill the map. */
export function projectionOf(shapes: readonly Shape[]): GeoProjection {
  const focused = { type: 'GeometryCollection' as const, geometries: [...shapes] }
  return geoTransverseMercator()
    .rotate([-24, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      focused,
    )
}

/** How boundaries were drawn last: maps beside each other, and those of the next day, are the same. */
const kept = new WeakMap<
  Boundaries,
  { readonly focus: string; readonly shapes: readonly Drawn[] }
>()

/** Boundaries drawn so that those in focus, by their codes, fill the map. */
export function drawn(boundaries: Boundaries, codes: readonly string[]): readonly Drawn[] {
  const focus = codes.toSorted().join()
  const before = kept.get(boundaries)
  if (before?.focus === focus) return before.shapes
  const shapes = drawnAnew(boundaries, new Set(codes))
  kept.set(boundaries, { focus, shapes })
  return shapes
}

function drawnAnew(boundaries: Boundaries, focus: ReadonlySet<string>): readonly Drawn[] {
  const inFocus = [...boundaries].filter(([code]) => focus.has(code)).map(([, shape]) => shape)
  const path = geoPath(projectionOf(inFocus)).digits(1)
  const all = [...boundaries].map(([code, shape]) => one(code, shape, path))
  const discs = all.filter(({ disc }) => disc)
  return all.map((drawn) => ({ ...drawn, ...labelOf(drawn, discs) }))
}

const NEAR_DISC = 30
/** Large enough to lie around a city. */
const WITH_A_CITY = 2_500

function labelOf(
  { x, y, disc, area }: Placed,
  discs: readonly Placed[],
): Pick<Drawn, 'labelX' | 'labelY'> {
  const near =
    disc || area < WITH_A_CITY
      ? undefined
      : discs.find((other) => Math.hypot(other.x - x, other.y - y) < NEAR_DISC)
  if (near === undefined) return { labelX: x, labelY: y }
  const above = y <= near.y
  return { labelX: x, labelY: near.y + (above ? -NEAR_DISC : NEAR_DISC) }
}

type Placed = Omit<Drawn, 'labelX' | 'labelY'>

function one(code: string, shape: Shape, path: ReturnType<typeof geoPath>): Placed {
  const [x, y] = path.centroid(shape)
  const [[left, top], [right, bottom]] = path.bounds(shape)
  const [width, height] = [right - left, bottom - top]
  const area = path.area(shape)
  return {
    code,
    path: path(shape) ?? '',
    x,
    y,
    disc: Math.min(width, height) < DISC,
    area,
    roomForNumber: area > 500,
    room: Math.min(width, area / 34),
  }
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The nearest municipality in the direction of an arrow key. */
export function neighbour(all: readonly Drawn[], code: string, key: string): string | undefined {
  const direction = ARROWS[key]
  const from = all.find((one) => one.code === code)
  if (direction === undefined || from === undefined) return undefined
  const [dx, dy] = direction
  let [best, least]: [string | undefined, number] = [undefined, Infinity]
  for (const { code, x, y } of all) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
    const cost = ahead + 2 * aside
    if (ahead > 1 && cost < least) [best, least] = [code, cost]
  }
  return best
}
