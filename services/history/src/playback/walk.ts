import type { Leg, Reach } from '@vietas/capacity-ledger'
import {
  clocksOf,
  lastDays,
  stepsBetween,
  type ClockHeaders,
  type Clocks,
  type Now,
} from '@vietas/capacity-questions'
import { dateOf, dayOf, endOfRigaDay, knownAtMs, rigaDay, type Day } from '@vietas/domain'
import type { Territories } from '@vietas/territories'
import { refuseTheFuture } from '../known-problems.ts'
import { MOST_FRAMES, type PlaybackParameters } from './playback-parameters.ts'
import { refuseTooLong, refuseTooMany } from './playback-problems.ts'

/**
 * The way of a playback along the clocks. A place on it is a day, or an instant where the clock of
 * what is known plays alone.
 */
export interface Walk {
  readonly from: Day
  readonly to: Day
  readonly until: number
  /** Where the frames are; undefined where they are wherever anything changes. */
  readonly stops: readonly number[] | undefined
  readonly reach: Reach
  readonly clocksAt: (place: number) => Clocks
  /** The clocks that play, as parameters name them. */
  readonly nameOf: (place: number) => { readonly validAt?: string; readonly knownAt?: string }
  /** Yields where others may have their turn. */
  readonly legs: () => Generator<undefined, Leg[]>
}

/** @throws ProblemError when it has too many frames, or leads into what nobody knows yet */
export function walkOf(
  asked: PlaybackParameters,
  headers: ClockHeaders,
  now: Now,
  territories: Territories,
): Walk {
  const { clock, step } = asked
  const [from, to] = [dayOf(asked.from), dayOf(asked.to)]
  const { today, instant } = now
  if (clock !== 'valid') refuseTheFuture(to, today, 'to')
  else if (asked.knownAt !== undefined)
    refuseTheFuture(rigaDay(knownAtMs(asked.knownAt)), today, 'knownAt')
  if (step !== 'event') refuseTooMany(stepsBetween(from, to, step), from, to, `${step}s`)
  else refuseTooLong(from, to)
  const isInstant = clock === 'known'
  const placeOf = (day: Day): number => (isInstant ? Math.min(endOfRigaDay(day), instant) : day)
  const until = placeOf(to)
  const nameOf = (place: number): ReturnType<Walk['nameOf']> => {
    if (clock === 'valid') return { validAt: dateOf(place) }
    if (clock === 'both') return { validAt: dateOf(place), knownAt: dateOf(place) }
    const day = rigaDay(place)
    return { knownAt: place === placeOf(day) ? dateOf(day) : new Date(place).toISOString() }
  }
  const clocksAt = (place: number): Clocks => {
    const { validAt = asked.validAt, knownAt = asked.knownAt } = nameOf(place)
    return clocksOf({ ...asked, validAt, knownAt }, headers, now, territories)
  }
  const stops = step === 'event' ? undefined : lastDays(from, to, step, MOST_FRAMES).map(placeOf)
  return {
    from,
    to,
    until,
    stops,
    reach: reachOf(clock, clocksAt(until)),
    clocksAt,
    nameOf,
    legs() {
      if (!isByPlace(asked)) return stretchesOf([stops?.[0] ?? placeOf(from)], clocksAt, false)
      const days = stops ?? Array.from({ length: to - from + 1 }, (_, i) => placeOf(from + i))
      return stretchesOf(days, clocksAt, stops === undefined)
    },
  }
}

/** Whether it makes a difference within which boundaries places are counted. */
const isByPlace = ({ by = [], ...asked }: PlaybackParameters): boolean =>
  (['municipality', 'planningRegion'] as const).some(
    (place) => by.includes(place) || asked[place] !== undefined,
  )

/** Where an entry comes to count: on the clock that plays, if it does on the one that stands. */
function reachOf(clock: PlaybackParameters['clock'], { validAt, knownAt }: Clocks): Reach {
  if (clock === 'valid') return (day, knownSince) => (knownSince <= knownAt ? day : Infinity)
  if (clock === 'known') return (day, knownSince) => (day <= validAt ? knownSince : Infinity)
  return (day, knownSince) => Math.max(day, rigaDay(knownSince))
}

/** What is within the same boundaries; between places that are far apart, to the place exactly. */
function* stretchesOf(
  places: readonly number[],
  clocksAt: Walk['clocksAt'],
  isExact: boolean,
): Generator<undefined, Leg[]> {
  const legs: Leg[] = []
  const begin = (at: number): Clocks => {
    const clocks = clocksAt(at)
    const { lens, validAt, knownAt } = clocks
    legs.push({ at, lens, from: { validAt, knownAt } })
    return clocks
  }
  let before: { readonly at: number; readonly key: string } | undefined
  for (const place of places) {
    yield
    const { lens } = clocksAt(place)
    if (before === undefined) begin(place)
    else if (lens.key !== before.key)
      for (const at of isExact ? changesBetween(before.at, place, clocksAt) : [place]) begin(at)
    before = { at: place, key: lens.key }
  }
  return legs
}

/** The first places of other boundaries behind one place, up to another. */
function changesBetween(after: number, until: number, clocksAt: Walk['clocksAt']): number[] {
  if (clocksAt(after).lens.key === clocksAt(until).lens.key) return []
  if (until - after === 1) return [until]
  const middle = Math.floor((after + until) / 2)
  return [...changesBetween(after, middle, clocksAt), ...changesBetween(middle, until, clocksAt)]
}
