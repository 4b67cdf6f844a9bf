import {
  canonicalFilter,
  growthInSteps,
  queryCapacity,
  type Moments,
} from '@vietas/capacity-ledger'
import {
  atStandstill,
  clocksAnswer,
  ClocksAnswer,
  finished,
  inTurns,
  nowOf,
  viewAfter,
  type Answering,
  type CapacityReader,
  type ClockHeaders,
  type Clocks,
} from '@vietas/capacity-questions'
import { BEFORE_EVERY_DAY, CalendarDate, dateOf, MEASURES, type Measure } from '@vietas/domain'
import { z } from 'zod'
import { filterAt } from '../points.ts'
import {
  CLOCKS,
  MOST_FRAMES,
  PLAYED_BY,
  PLAYED_STEPS,
  USUAL_SPEED,
  type PlaybackParameters,
} from './playback-parameters.ts'
import { tooManyFrames } from './playback-problems.ts'
import type { Played } from './streaming/playing.ts'
import { walkOf, type Walk } from './walk.ts'

/** What is played, once all that is asked is known to make sense. */
export interface AskedPlayback {
  readonly parameters: PlaybackParameters
  readonly answering: Answering
  /** As it was when this was asked. */
  readonly view: Answering['view']
  readonly walk: Walk
  /** Of the last frame. */
  readonly last: Clocks
  readonly measures: readonly Measure[]
  /** All that is asked, in one way of writing it. */
  readonly question: readonly unknown[]
}

/** @throws ProblemError when there is no such playback */
export async function askedPlayback(
  reader: CapacityReader,
  parameters: PlaybackParameters,
  headers: ClockHeaders,
  reply: Parameters<typeof viewAfter>[2],
): Promise<AskedPlayback> {
  const answering = await viewAfter(reader, parameters.after, reply)
  const now = nowOf(reader, answering.view)
  const walk = walkOf(parameters, headers, now, answering.view.territories())
  const last = walk.clocksAt(walk.until)
  const measures = MEASURES.filter((measure) => parameters.measures?.includes(measure) ?? true)
  const { from, to, step, clock, by = [], validAt, knownAt, boundaries } = parameters
  const accepted = knownAt ?? headers['accept-datetime']
  const filter = canonicalFilter(filterAt(parameters, [last]))
  const clocks = [from, to, step, clock, validAt, accepted, boundaries]
  return {
    parameters,
    answering,
    view: atStandstill(answering).view,
    walk,
    last,
    measures,
    question: ['playback', ...clocks, by, measures, filter],
  }
}

/**
 * Everything that is to be played.
 *
 * @throws ProblemError when it has too many frames, or names a municipality that is not always in force
 */
export async function playedBy(asked: AskedPlayback, signal: AbortSignal): Promise<Played> {
  const { parameters, view, walk, measures, question } = asked
  const { by = [] } = parameters
  const legs = await finished(walk.legs())
  const filter = filterAt(parameters, legs)
  const moments = await finished(
    growthInSteps(view.index, {
      by,
      measures,
      filter,
      reach: walk.reach,
      legs,
      until: walk.until,
    }),
  )
  const played = { moments, by, measures, walk, question: JSON.stringify(question) }
  if (walk.stops === undefined && (await hasTooMany(moments, signal)))
    throw tooManyFrames(walk.from, walk.to)
  return played
}

/** Looks no further than that is known, and makes nothing of what it sees. */
async function hasTooMany(moments: Moments, signal: AbortSignal): Promise<boolean> {
  const turn = inTurns()
  let frames = 0
  for (const moment of moments()) {
    await turn()
    signal.throwIfAborted()
    if (moment !== undefined && ++frames > MOST_FRAMES) return true
  }
  return false
}

export const AskedAnswer = {
  from: CalendarDate,
  to: CalendarDate,
  step: z.enum(PLAYED_STEPS),
  clock: z.enum(CLOCKS),
  by: z.array(z.enum(PLAYED_BY)),
  measures: z.array(z.enum(MEASURES)),
  speed: z.int().describe('Frames a second'),
  oldestConfirmation: z
    .union([CalendarDate, z.literal('undocumented'), z.null()])
    .describe(
      'In the last frame the oldest last confirmation among the units; null when none operates',
    ),
}

/** What is asked, as it was read. */
export function askedAnswer({ parameters, view, last, measures }: AskedPlayback) {
  const { from, to, step, clock, by = [], speed = USUAL_SPEED } = parameters
  const filter = filterAt(parameters, [last])
  const table = queryCapacity(view.index, { ...last, by: [], filter })
  const oldest = table.oldestConfirmation(table.total as number)
  const isDated = oldest !== undefined && oldest > BEFORE_EVERY_DAY
  const oldestConfirmation =
    oldest === undefined ? null : isDated ? dateOf(oldest) : ('undocumented' as const)
  return { from, to, step, clock, by, measures, speed, oldestConfirmation }
}

/** What an event stream begins with. */
export const headOf = (asked: AskedPlayback) => ({
  ...clocksAnswer(asked.last),
  position: asked.answering.position,
  ...askedAnswer(asked),
})

export const PlaybackClocks = ClocksAnswer.describe('Of the last frame')
