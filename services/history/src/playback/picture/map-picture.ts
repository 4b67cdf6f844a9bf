import type { Lens } from '@vietas/territories'
import type { Measure } from '@vietas/domain'
import type { PlayedFrame } from '../frames.ts'
import { escaped, MARGIN, WIDTH, type Words } from './look.ts'
import { numberText, SEEN_WORDS, shownText } from './picture-words.ts'
import { during, isSameSeen, NONE, seenIn, type Run, type Seen } from './seen.ts'
import { drawingOf, type Shape } from './shapes.ts'

const TOP = 120
const BOTTOM = 590
const CLASSES = 5

interface ShapeRun extends Run {
  readonly lens: Lens
  readonly code: string
  readonly seen: Seen
}

/**
 * Municipalities in the colour of their number, each number written in its place. Yields where others
 * may have their turn.
 */
export function* mapOf(
  frames: readonly PlayedFrame[],
  isDrawn: (lens: Lens, code: string) => boolean,
  measure: Measure,
  language: keyof Words,
): Generator<undefined, { readonly body: string; readonly bottom: number }> {
  const lenses = [...new Set(frames.map(({ moment }) => moment.lens))]
  const box = { left: MARGIN, top: TOP, right: WIDTH - MARGIN, bottom: BOTTOM }
  const drawing = drawingOf(lenses, isDrawn, box)
  const shapes = new Map<Lens, readonly Shape[]>()
  for (const lens of lenses) shapes.set(lens, yield* drawing.of(lens))
  const codesOf = (lens: Lens): string[] => (shapes.get(lens) ?? []).map(({ code }) => code)
  const runs = yield* runsOf(frames, codesOf, measure)
  const steps = stepsOf(runs)
  const ids = new Map<string, string>()
  const idOf = ({ path }: Shape): string => {
    const id = ids.get(path) ?? `m${ids.size}`
    ids.set(path, id)
    return id
  }
  const drawn: string[] = []
  for (const lens of lenses) {
    const ofLens = shapes.get(lens) ?? []
    const ofCode = byCode(runs.filter((run) => run.lens === lens))
    const look = { steps, isNamed: ofLens.length <= MOST_NAMED }
    // Every number lies over every shape.
    for (const textOf of [groundText, numberIn])
      for (const shape of ofLens) {
        yield
        for (const run of ofCode.get(shape.code) ?? []) {
          const text = textOf(shape, run.seen, look, idOf)
          drawn.push(`<g ${during(run, frames.length)}>${text}</g>`)
        }
      }
  }
  const paths = [...ids].map(([path, id]) => `<path id="${id}" d="${path}"/>`).join('')
  const legend = legendOf(steps, Math.round(drawing.bottom) + 28, language)
  return {
    body: `<defs>${paths}</defs>${drawn.join('')}${legend}`,
    bottom: Math.round(drawing.bottom) + 80,
  }
}

function byCode(runs: readonly ShapeRun[]): ReadonlyMap<string, readonly ShapeRun[]> {
  const ofCode = new Map<string, ShapeRun[]>()
  for (const run of runs) {
    const others = ofCode.get(run.code)
    if (others === undefined) ofCode.set(run.code, [run])
    else others.push(run)
  }
  return ofCode
}

/** Of more, the names would cover each other. */
const MOST_NAMED = 30
/** A shape that is smaller has its number on a disc. */
const SMALLEST = 24
const SMALLEST_DISC = 12

interface Look {
  readonly steps: readonly number[]
  readonly isNamed: boolean
}

const lookOf = (seen: Seen, { steps }: Look): string =>
  seen.kind === 'value' ? `k${classOf(seen.count, steps)}` : seen.kind

const groundText = (shape: Shape, seen: Seen, look: Look, idOf: (shape: Shape) => string): string =>
  `<use class="s ${lookOf(seen, look)}" href="#${idOf(shape)}"/>`

function numberIn({ name, label: [x, y], width, height }: Shape, seen: Seen, look: Look): string {
  const text = shownText(seen)
  const colour = lookOf(seen, look)
  const isSmall = Math.min(width, height) < SMALLEST
  const radius = Math.max(SMALLEST_DISC, 4 * text.length + 3)
  const disc = isSmall ? `<circle class="s ${colour}" cx="${x}" cy="${y}" r="${radius}"/>` : ''
  const isNamed = look.isNamed && !isSmall
  const number = `<text class="m n o${colour}" x="${x}" y="${isNamed ? y - 1 : y + 4}">${text}</text>`
  if (!isNamed) return disc + number
  const called = escaped(name.replace(' novads', ''))
  return `${number}<text class="m p o${colour}" x="${x}" y="${y + 13}">${called}</text>`
}

/** From which frame until which each municipality is seen as what it is. */
function* runsOf(
  frames: readonly PlayedFrame[],
  codesOf: (lens: Lens) => string[],
  measure: Measure,
): Generator<undefined, ShapeRun[]> {
  const runs: ShapeRun[] = []
  const now = new Map<string, Seen>()
  let open = new Map<string, Omit<ShapeRun, 'until'>>()
  const close = (code: string, until: number): void => {
    const run = open.get(code)
    if (run !== undefined) runs.push({ ...run, until })
  }
  for (const [from, { moment, isRedrawn }] of frames.entries()) {
    yield
    const { lens, groups } = moment
    for (const { key, numbers } of groups) now.set(key[0] ?? '', seenIn(numbers, measure))
    const isNew = from === 0 || isRedrawn
    if (isNew) for (const code of open.keys()) close(code, from)
    if (isNew) open = new Map()
    for (const code of isNew ? codesOf(lens) : groups.map(({ key }) => key[0] ?? '')) {
      const seen = now.get(code) ?? NONE
      const before = open.get(code)
      if (before === undefined ? !isNew : isSameSeen(before.seen, seen)) continue
      close(code, from)
      open.set(code, { from, lens, code, seen })
    }
  }
  for (const code of open.keys()) close(code, frames.length)
  return runs
}

/** Where each class ends but the last: as many numbers in each, over all frames. */
function stepsOf(runs: readonly ShapeRun[]): number[] {
  const counts = runs
    .flatMap(({ seen }) => (seen.kind === 'value' ? [seen.count] : []))
    .sort((a, b) => a - b)
  const at = (part: number): number => counts[Math.floor((counts.length * part) / CLASSES)] ?? 0
  const ends = Array.from({ length: CLASSES - 1 }, (_, i) => rounded(at(i + 1)))
  return [...new Set(ends)].filter((end) => end > 0 && end < (counts.at(-1) ?? 0))
}

/** Two figures are enough to remember. */
function rounded(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return Math.ceil(count / unit) * unit
}

/** The darker classes are used where there are few. */
const classOf = (count: number, steps: readonly number[]): number => {
  const at = steps.filter((end) => count > end).length
  return Math.round(1 + (at * (CLASSES - 1)) / Math.max(1, steps.length))
}

function legendOf(steps: readonly number[], y: number, language: keyof Words): string {
  const begins = [1, ...steps.map((end) => end + 1)]
  const classes = begins.map((begin, i) => {
    const end = steps[i]
    const words = end === undefined ? { lv: ' un vairāk', en: ' and more' }[language] : ''
    const range =
      end === undefined || end === begin
        ? numberText(begin)
        : `${numberText(begin)}–${numberText(end)}`
    return { look: `k${classOf(begin, steps)}`, text: range + words }
  })
  const others = (['zero', 'unknown', 'none'] as const).map((kind) => ({
    look: kind,
    text: SEEN_WORDS[kind][language],
  }))
  return (
    rowOf(classes, y) + rowOf([...others, { look: '', text: SEEN_WORDS.atLeast[language] }], y + 24)
  )
}

interface Entry {
  readonly look: string
  readonly text: string
}

function rowOf(entries: readonly Entry[], y: number): string {
  let x = MARGIN
  return entries
    .map(({ look, text }) => {
      const box = look && `<rect class="s ${look}" x="${x}" y="${y - 11}" width="20" height="13"/>`
      const textX = x + (look === '' ? 0 : 26)
      x = textX + 8 * text.length + 16
      return `${box}<text class="c" x="${textX}" y="${y}">${escaped(text)}</text>`
    })
    .join('')
}

/** What reaches beyond its shape is seen on the colour of the shape all the same. */
const HALOS = ['k1', 'k2', 'k3', 'k4', 'k5', 'zero', 'none']
  .map((look) => `.o${look}{stroke:var(--${look})}`)
  .join('')

export const MAP_STYLE = `.s{stroke:var(--page);stroke-width:1}.s.none,.s.zero,.s.unknown{stroke:var(--edge);stroke-width:.6}.m{paint-order:stroke;stroke-width:3px}.n{font-size:13px;font-weight:600}.p{font-size:11.5px}.ok1,.ok2{fill:var(--on1)}.ok3{fill:var(--on3)}.ok4,.ok5{fill:var(--on4)}.ounknown{stroke:var(--page)}${HALOS}`
