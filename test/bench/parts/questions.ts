import { run } from '../child.ts'
import type { Comparison, Findings } from '../comparison.ts'
import { newFolder, removeFolder } from '../folder.ts'
import type { Options } from '../options.ts'
import type { PlaybackTimes } from '../questions/measure-playback.ts'
import type { QuestionTimes } from '../questions/measure-questions.ts'
import { measureStart } from '../questions/measure-start.ts'
import type { PreparedCountry } from '../questions/prepare-country.ts'
import { repeated } from '../rounds.ts'
import { rowsOf, WHAT_IS_SPENT } from '../spent-rows.ts'

/** Of one country: 20,000 events a minute, lists in 15 ms, all else in 30 ms, a start in 3 s. */
const EVENTS_PER_SECOND = 20_000 / 60
const LIST_MS = 15
const AGGREGATE_MS = 30
const START_MS = 3_000
/** Ten years of the whole country, at so many frames a second, while nobody waits longer. */
const FRAMES_PER_SECOND = 20
const LONGEST_WAIT_MS = 20

export async function measureQuestions({ rounds, seconds, country }: Options): Promise<Findings> {
  const folder = newFolder('country')
  const { seed, units, years, asked } = country
  const child = { script: 'ours.ts' }
  const prepared = await run<PreparedCountry>({
    ...child,
    task: 'prepare-country',
    parameters: { folder, seed, units, years },
  })
  const from = `${2026 - years}-01-01`
  const times = await repeated(rounds, () =>
    run<QuestionTimes[]>({ ...child, task: 'questions', parameters: { folder, from, asked } }),
  )
  // Makes what `pnpm start` makes once: its program out of the sources, and the other views.
  await measureStart(folder)
  const starts = await repeated(rounds, () => measureStart(folder))
  const playback = await repeated(rounds, () =>
    run<PlaybackTimes>({
      ...child,
      task: 'playback',
      parameters: { folder, from, speed: FRAMES_PER_SECOND, seconds },
    }),
  )
  removeFolder(folder)
  const { events, eventsPerSecond, memoryMb } = prepared
  return {
    comparisons: [
      {
        work: 'a country is generated and recorded, events',
        unit: '/s',
        ours: [eventsPerSecond],
        goals: [{ value: EVENTS_PER_SECOND }],
      },
      ...(times[0] ?? []).flatMap((_, at) =>
        rowsOfQuestion(times.map((round) => round[at] as QuestionTimes)),
      ),
      ...playbackRows(playback),
      {
        work: 'from a start as pnpm start does it, not the first, to its first answer, with the views there',
        unit: 'ms',
        ours: starts.map(({ answered }) => answered),
        peer: { name: 'ready', numbers: starts.map(({ ready }) => ready) },
        goals: [{ value: START_MS }],
      },
    ],
    notes: [
      `Questions: of a generated country (not real data) of ${units} units and ${events} events over ${years} years, made within ${memoryMb} MB; each asked from within the process at random days of both clocks, ${asked} times a round. ${WHAT_IS_SPENT}`,
      playbackNote(playback[0] as PlaybackTimes),
    ],
  }
}

function rowsOfQuestion(rounds: readonly QuestionTimes[]): Comparison[] {
  const [{ address, isList }] = rounds as [QuestionTimes]
  return rowsOf(address, isList ? LIST_MS : AGGREGATE_MS, rounds)
}

const playbackRows = (rounds: readonly PlaybackTimes[]): Comparison[] => [
  {
    work: 'playback by day and municipality, frames for a second of the processor',
    unit: '/s',
    ours: rounds.map(({ framesPerCpuSecond }) => framesPerCpuSecond),
    goals: [{ value: FRAMES_PER_SECOND }],
  },
  {
    work: `the same played at ${FRAMES_PER_SECOND} frames a second`,
    unit: '/s',
    ours: rounds.map(({ playedPerSecond }) => playedPerSecond),
    goals: [{ value: 0.95 * FRAMES_PER_SECOND }],
  },
  {
    work: 'longest that all wait during a playback',
    unit: 'ms',
    ours: rounds.map(({ longestWait }) => longestWait),
    goals: [{ value: LONGEST_WAIT_MS }],
  },
]

const playbackNote = ({ frames, bytes, packedBytes }: PlaybackTimes): string =>
  `Playback: ${frames} frames of the whole country, every measure; as one series ${(bytes / 1e6).toFixed(1)} MB, ${(packedBytes / 1e6).toFixed(1)} MB packed.`
