import type { Measure } from '@vietas/domain'
import type { PlayedFrame } from '../frames.ts'
import { MARGIN, WIDTH } from './look.ts'
import { numberText } from './picture-words.ts'
import { isSameSeen, seenIn, type Seen } from './seen.ts'

const TOP = 240
const BOTTOM = 500
const LEFT = MARGIN + 48
const RIGHT = WIDTH - MARGIN

/** A number, where it stands on the axis of days, until the next one. */
interface Piece {
  readonly from: number
  readonly until: number
  readonly seen: Seen
}

/** A step line, as counts change in steps; it grows frame by frame. */
export function curveOf(
  frames: readonly PlayedFrame[],
  seen: readonly Seen[],
): { readonly body: string; readonly style: string; readonly bottom: number } {
  const places = frames.map(({ moment }) => moment.at)
  const [begin, end] = [places[0] ?? 0, places.at(-1) ?? 0]
  const xOf = (place: number): number =>
    end === begin ? LEFT : LEFT + ((RIGHT - LEFT) * (place - begin)) / (end - begin)
  const most = Math.max(...seen.map((one) => (one.kind === 'value' ? one.count : 0)))
  const ticks = ticksFor(most)
  const highest = Math.max(1, ticks.at(-1) ?? 0)
  const yOf = (count: number): number => BOTTOM - ((BOTTOM - TOP) * count) / highest
  const pieces = piecesOf(places, seen)
  const grid = ticks.map((tick) => {
    const y = yOf(tick).toFixed(1)
    return `<path class="${tick === 0 ? 'x' : 'g'}" d="M${LEFT} ${y}H${RIGHT}"/><text class="c" text-anchor="end" x="${LEFT - 8}" y="${Number(y) + 4}">${numberText(tick)}</text>`
  })
  const areas = pieces.map((piece) => areaText(piece, xOf, yOf))
  const steps = places.map(
    (place, i) =>
      `${((100 * i) / frames.length).toFixed(3)}%{transform:scaleX(${((xOf(place) - LEFT + 2) / (RIGHT - LEFT + 2)).toFixed(4)})}`,
  )
  return {
    body:
      `<clipPath id="grown"><rect class="w" x="${LEFT - 1}" y="${TOP - 8}" width="${RIGHT - LEFT + 2}" height="${BOTTOM - TOP + 24}"/></clipPath>` +
      `<g clip-path="url(#grown)">${areas.join('')}<path class="l" d="${lineOf(pieces, xOf, yOf)}"/></g>${grid.join('')}`,
    style: `.l{fill:none;stroke:var(--accent);stroke-width:2.5}.w{transform-origin:${LEFT - 1}px 0;animation:w calc(${frames.length}*var(--t)) step-end both}@keyframes w{${steps.join('')}100%{transform:scaleX(1)}}`,
    bottom: BOTTOM,
  }
}

export const CURVE = { LEFT, RIGHT }

function piecesOf(places: readonly number[], seen: readonly Seen[]): Piece[] {
  const pieces: Piece[] = []
  for (const [i, one] of seen.entries()) {
    const from = places[i] as number
    const before = pieces.at(-1)
    if (before !== undefined) pieces[pieces.length - 1] = { ...before, until: from }
    if (before === undefined || !isSameSeen(before.seen, one))
      pieces.push({ from, until: from, seen: one })
  }
  return pieces
}

/** Beneath the line; what is not known is hatched from top to bottom, zero and no unit lie on the axis. */
function areaText(
  { from, until, seen }: Piece,
  xOf: (place: number) => number,
  yOf: (count: number) => number,
): string {
  const x = Math.round(xOf(from))
  const width = Math.round(xOf(until)) - x
  const rect = (look: string, y: number, height: number): string =>
    `<rect class="${look}" x="${x}" y="${y.toFixed(1)}" width="${width}" height="${height.toFixed(1)}"/>`
  if (seen.kind === 'unknown') return rect('unknown', TOP, BOTTOM - TOP)
  if (seen.kind !== 'value') return rect(seen.kind, BOTTOM, 12)
  const y = yOf(seen.count)
  const known = rect('value', y, BOTTOM - y)
  return seen.isAtLeast ? known + rect('unknown', TOP, y - TOP) : known
}

/** Not where the count is not known, or nothing is there to count. */
function lineOf(
  pieces: readonly Piece[],
  xOf: (place: number) => number,
  yOf: (count: number) => number,
): string {
  let isDrawn = false
  return pieces
    .map(({ from, until, seen }) => {
      const count = seen.kind === 'value' ? seen.count : seen.kind === 'zero' ? 0 : undefined
      const begin = isDrawn ? 'V' : `M${xOf(from).toFixed(1)} `
      isDrawn = count !== undefined
      return count === undefined ? '' : `${begin}${yOf(count).toFixed(1)}H${xOf(until).toFixed(1)}`
    })
    .join('')
}

/** Some round numbers from 0 to no less than the most. */
function ticksFor(most: number): number[] {
  const rough = most / 5
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((part) => part * unit).find((one) => one >= rough) ?? unit,
  )
  const whole = Math.ceil(step)
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, i) => i * whole)
}

export const seenOfTotals = (frames: readonly PlayedFrame[], measure: Measure): Seen[] => {
  let now: PlayedFrame['moment']['total']
  return frames.map(({ moment }) => {
    now = moment.total ?? now
    return seenIn(now, measure)
  })
}
