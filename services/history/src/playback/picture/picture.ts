import { finished } from '@vietas/capacity-questions'
import type { Lens } from '@vietas/territories'
import { dateOf, dayOf, rigaDay, startOfRigaDay, type Measure } from '@vietas/domain'
import { ProblemError } from '@vietas/service-kit'
import { FORMAT, type Language } from '../../words/formats.ts'
import { askedAnswer, type AskedPlayback } from '../asked-playback.ts'
import type { PlayedFrame } from '../frames.ts'
import { USUAL_SPEED } from '../playback-parameters.ts'
import { PLAYBACK_PROBLEMS } from '../playback-problems.ts'
import { playingToTheEnd, type Played } from '../streaming/playing.ts'
import { CURVE, curveOf, seenOfTotals } from './curve-picture.ts'
import { escaped, MARGIN, styleOf, svgOf, WIDTH, type Words } from './look.ts'
import { MAP_STYLE, mapOf } from './map-picture.ts'
import {
  boundariesText,
  clocksText,
  CREDIT,
  freshnessText,
  measureTitle,
  scopeText,
  SEEN_WORDS,
  sentenceOf,
  shownText,
  SPLIT_REMARK,
  wordsBehind,
} from './picture-words.ts'
import { during, type Seen } from './seen.ts'

/** What a browser still plays well, and a reader still follows. */
const MOST_PICTURE_FRAMES = 600
const MOST_BYTES = 4 * 1024 * 1024

/**
 * What a picture is drawn of.
 *
 * @throws ProblemError when no picture can be drawn of what is asked, as far as that is seen before
 */
export function measureDrawn({ parameters, measures, walk }: AskedPlayback): Measure {
  const { by = [] } = parameters
  const [measure] = measures
  if ((by.length > 0 && !isMap(by)) || measure === undefined || measures.length > 1)
    throw notDrawn('A picture is of one measure, and either without by or with by=municipality.')
  refuseTooManyDrawn(walk.stops?.length ?? 0)
  return measure
}

const isMap = (by: readonly string[]): boolean => by.join() === 'municipality'

function refuseTooManyDrawn(frames: number): void {
  if (frames > MOST_PICTURE_FRAMES)
    throw notDrawn(
      `A picture has at most ${MOST_PICTURE_FRAMES} frames. Ask for longer steps or for fewer days.`,
    )
}

/**
 * One number or, by municipality, the map, as it grew: an SVG that plays by itself, without a script.
 * Others have their turn while it is drawn.
 *
 * @throws ProblemError when it has too many frames or is too large, or the server stops meanwhile
 */
export async function pictureOf(
  asked: AskedPlayback,
  measure: Measure,
  played: Played,
  signal: AbortSignal,
): Promise<string> {
  const { by = [], language, speed = USUAL_SPEED } = asked.parameters
  const frames: PlayedFrame[] = []
  for await (const frame of playingToTheEnd(played, signal)) {
    frames.push(frame)
    refuseTooManyDrawn(frames.length)
  }
  const seen = seenOfTotals(frames, measure)
  const about = { asked, frames, seen, measure, language }
  const drawn = isMap(by) ? await finished(mapPicture(about)) : curvePicture(about)
  const svg = svgOf({
    ...drawn,
    language,
    title: titleOf(about),
    description: descriptionOf(about),
    style: styleOf(speed, drawn.style),
    body: headText(about) + drawn.body,
  })
  if (svg.length > MOST_BYTES)
    throw notDrawn('The picture would be larger than 4 MB. Ask for longer steps or for fewer days.')
  return svg
}

const notDrawn = (detail: string): ProblemError =>
  new ProblemError({ ...PLAYBACK_PROBLEMS['no-such-picture'], detail })

interface About {
  readonly asked: AskedPlayback
  readonly frames: readonly PlayedFrame[]
  /** Of all that is asked about, in each frame. */
  readonly seen: readonly Seen[]
  readonly measure: Measure
  readonly language: Language
}

interface Drawn {
  readonly body: string
  readonly style: string
  readonly height: number
}

function* mapPicture({
  asked,
  frames,
  seen,
  measure,
  language,
}: About): Generator<undefined, Drawn> {
  const { planningRegion, municipality, boundaries } = asked.parameters
  const isDrawn = (lens: Lens, code: string): boolean =>
    (planningRegion?.includes(lens.planningRegionOf(code)) ?? true) &&
    (municipality?.includes(code) ?? true)
  const { body, bottom } = yield* mapOf(frames, isDrawn, measure, language)
  const total = runsOfTexts(
    seen.map((one) => sentenceOf(one, measure, language)),
    (text) =>
      `<text class="q" text-anchor="end" x="${WIDTH - MARGIN}" y="70">${escaped(text)}</text>`,
  )
  const axis = bottom + 4
  const ticks = yearTicks(asked, frames).map(({ i, year }) => {
    const x = frameX(i, frames.length)
    return yearTick(x, axis, 6, String(year))
  })
  const line = `<path class="x" d="M${MARGIN} ${axis}H${WIDTH - MARGIN}"/><rect class="b" x="${MARGIN}" y="${axis - 2}" width="${WIDTH - 2 * MARGIN}" height="4"/>`
  const notes = [boundariesText(boundaries), CREDIT, SPLIT_REMARK].map((note) => note[language])
  const credit = notes.map(
    (note, i) => `<text class="f" x="${MARGIN}" y="${axis + 46 + 17 * i}">${escaped(note)}</text>`,
  )
  return {
    body: body + total + line + ticks.join('') + credit.join(''),
    style: `${MAP_STYLE}.f{font-size:12px;fill:var(--ink3)}.b{fill:var(--accent);transform-origin:${MARGIN}px 0;animation:b calc(${frames.length}*var(--t)) steps(${frames.length},jump-none) both}@keyframes b{from{transform:scaleX(0)}}`,
    height: axis + 96,
  }
}

function curvePicture({ asked, frames, seen, measure, language }: About): Drawn {
  const { body, style, bottom } = curveOf(frames, seen)
  const big = runsOfTexts(
    seen.map(shownText),
    (text) => `<text class="n" x="${MARGIN}" y="192">${text}</text>`,
  )
  const words = runsOfTexts(
    seen.map((one) => wordsBehind(one, measure, language)),
    (text) => `<text class="q" x="${MARGIN}" y="218">${escaped(text)}</text>`,
  )
  const [begin, end] = [frames[0]?.moment.at ?? 0, frames.at(-1)?.moment.at ?? 0]
  const first = Number(dayIn(asked, begin).slice(0, 4)) + 1
  const years = Array.from(
    { length: 1 + Number(dayIn(asked, end).slice(0, 4)) - first },
    (_, i) => first + i,
  )
  const ticks = thinned(years).map((year) => {
    const day = dayOf(`${year}-01-01`)
    const at = asked.parameters.clock === 'known' ? startOfRigaDay(day) : day
    const x = Math.round(CURVE.LEFT + ((CURVE.RIGHT - CURVE.LEFT) * (at - begin)) / (end - begin))
    return yearTick(x, bottom, 20, String(year))
  })
  const legend = legendOfKinds(seen, bottom + 56, language)
  return {
    body: body + big + words + ticks.join('') + legend,
    style: `${style}.n{font-size:88px;font-weight:600}.value,.unknown{shape-rendering:crispEdges}`,
    height: bottom + 76,
  }
}

/** Only of what there is in the picture. */
function legendOfKinds(seen: readonly Seen[], y: number, language: Language): string {
  const kinds = new Set(
    seen.map((one) => (one.kind === 'value' && one.isAtLeast ? 'atLeast' : one.kind)),
  )
  let x = CURVE.LEFT
  return (['zero', 'none', 'unknown', 'atLeast'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => {
      const look = kind === 'atLeast' ? 'unknown' : kind
      const text = SEEN_WORDS[kind][language]
      const at = x
      x += 8 * text.length + 44
      return `<rect class="${look}" stroke="var(--edge)" stroke-width=".6" x="${at}" y="${y - 11}" width="20" height="13"/><text class="c" x="${at + 26}" y="${y}">${escaped(text)}</text>`
    })
    .join('')
}

/** One text after the other, each as long as it is the same. */
function runsOfTexts(texts: readonly string[], textOf: (text: string) => string): string {
  const parts: string[] = []
  let from = 0
  for (let i = 1; i <= texts.length; i++) {
    if (i < texts.length && texts[i] === texts[from]) continue
    parts.push(
      `<g ${during({ from, until: i }, texts.length)}>${textOf(texts[from] as string)}</g>`,
    )
    from = i
  }
  return parts.join('')
}

const dayIn = ({ parameters }: AskedPlayback, at: number): string =>
  dateOf(parameters.clock === 'known' ? rigaDay(at) : at)

const frameX = (i: number, frames: number): number =>
  Math.round(MARGIN + ((WIDTH - 2 * MARGIN) * i) / Math.max(1, frames - 1))

function yearTick(x: number, y: number, length: number, year: string): string {
  const isLast = x > WIDTH - MARGIN - ROOM_FOR_YEAR
  const label = isLast ? `text-anchor="end" x="${x - 4}"` : `x="${x + 4}"`
  return `<path class="x" d="M${x} ${y}v${length}"/><text class="c" ${label} y="${y + 18 + length / 3}">${year}</text>`
}

const ROOM_FOR_YEAR = 40

/** So many fit beside each other. */
const MOST_TICKS = 14

/** Of many years every so many. */
const thinned = (years: readonly number[]): number[] =>
  years.filter((year) => year % Math.ceil(years.length / MOST_TICKS) === 0)

/** The first frame of each year; not that of the first, which has begun before. */
function yearTicks(
  asked: AskedPlayback,
  frames: readonly PlayedFrame[],
): { readonly i: number; readonly year: number }[] {
  const years = frames.map(({ moment }) => Number(dayIn(asked, moment.at).slice(0, 4)))
  const firsts = frames.flatMap((_, i) => (i > 0 && years[i] !== years[i - 1] ? [i] : []))
  const shown = new Set(thinned(firsts.map((i) => years[i] as number)))
  return firsts.map((i) => ({ i, year: years[i] as number })).filter(({ year }) => shown.has(year))
}

function headText({ asked, frames, measure, language }: About): string {
  const { date } = FORMAT[language]
  const { oldestConfirmation } = askedAnswer(asked)
  const lines = [clocksText(asked)[language], freshnessText(oldestConfirmation)[language]]
  const dates = runsOfTexts(
    frames.map(({ moment }) => date(dayIn(asked, moment.at))),
    (text) => `<text class="d" x="${WIDTH - MARGIN}" y="44">${text}</text>`,
  )
  return (
    `<text class="h" x="${MARGIN}" y="44">${escaped(`${measureTitle(measure)[language]}, ${scopeText(asked)[language]}`)}</text>` +
    lines
      .map((line, i) => `<text class="q" x="${MARGIN}" y="${70 + 22 * i}">${escaped(line)}</text>`)
      .join('') +
    dates
  )
}

function titleOf({ asked, measure }: About): Words {
  const title = measureTitle(measure)
  const scope = scopeText(asked)
  return { lv: `${title.lv}, ${scope.lv}`, en: `${title.en}, ${scope.en}` }
}

function descriptionOf({ asked, seen, measure }: About): Words {
  const clocks = clocksText(asked)
  const [first, last] = [seen[0] as Seen, seen.at(-1) as Seen]
  const sentence = (language: Language): string =>
    ({
      lv: `Pirmajā kadrā: ${sentenceOf(first, measure, 'lv')}. Pēdējā kadrā: ${sentenceOf(last, measure, 'lv')}.`,
      en: `In the first frame: ${sentenceOf(first, measure, 'en')}. In the last: ${sentenceOf(last, measure, 'en')}.`,
    })[language]
  return { lv: `${clocks.lv}. ${sentence('lv')}`, en: `${clocks.en}. ${sentence('en')}` }
}
