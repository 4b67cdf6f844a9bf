import { knownAtMs, type EpochMs } from '@vietas/domain'
import { comparePositions, type Position } from '@vietas/event-store'
import { ProblemError, recentlyUsed } from '@vietas/service-kit'
import {
  createAskedBefore,
  createKeptAnswers,
  readChangedView,
  TooFarBehind,
  viewAtHand,
  type AskedView,
  type CapacityReader,
  type Change,
  type Reader,
} from '@vietas/capacity-questions'
import { lastEventIn, VERSION, type Scenario } from './make-scenario.ts'
import { NOT_ASKED } from './scenario-problems.ts'

/** A scenario and what it is compared with, each asked as the view that follows the log is. */
export interface ScenarioReaders {
  readonly scenario: Reader
  readonly baseline: () => Promise<Reader>
}

export interface ScenarioViews {
  /** @throws ProblemError when the log has moved on too far for it */
  readonly of: (scenario: Scenario) => Promise<ScenarioReaders>
  /** The same, for whoever asks later; what fails then fails again. */
  readonly begin: (scenario: Scenario) => void
  readonly forget: (id: string) => void
}

/** Each takes as much memory as the parts of a view that questions walk through. */
const MOST_KEPT = 4
const BYTES_OF_ANSWERS = 4 * 1024 * 1024

interface Kept {
  readonly position: Position
  readonly made: Promise<ScenarioReaders>
}

/** Those asked for last are kept, and made again from the log when they are asked for again. */
export function createScenarioViews(reader: CapacityReader): ScenarioViews {
  const kept = recentlyUsed<string, Kept>(MOST_KEPT, () => 1)
  const of: ScenarioViews['of'] = (scenario) => {
    const { id, base } = scenario
    const before = kept.get(id)
    const one =
      before?.position === base.position
        ? before
        : { position: base.position, made: makeReaders(reader, scenario) }
    kept.keep(id, one)
    one.made.catch(() => {
      if (kept.get(id) === one) kept.forget(id)
    })
    return one.made
  }
  return {
    of,
    begin: (scenario) => void of(scenario).catch(() => undefined),
    forget: kept.forget,
  }
}

async function makeReaders(reader: CapacityReader, scenario: Scenario): Promise<ScenarioReaders> {
  await checkOrigin(reader, scenario)
  const upTo = scenario.base.position
  const unchanged = { upTo, without: [], with: [] }
  const changed = { upTo, without: scenario.without, with: scenario.with }
  const made = async (change: Change): Promise<Reader> =>
    readerOn(await viewOf(reader, change), scenario, reader.now)
  let asked: Promise<Reader> | undefined
  const baseline = (): Promise<Reader> => {
    asked ??= made(unchanged).catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
  return { scenario: await made(changed), baseline }
}

/** It may lie in a file that was kept while the log, or the release, was exchanged. */
async function checkOrigin({ store }: CapacityReader, scenario: Scenario): Promise<void> {
  if (scenario.version !== VERSION) throw new ProblemError(NOT_ASKED['scenario-of-another-version'])
  if ((await lastEventIn(store, scenario.base.position)) !== scenario.lastEvent)
    throw new ProblemError(NOT_ASKED['scenario-of-another-log'])
}

async function viewOf(reader: CapacityReader, change: Change): Promise<AskedView> {
  try {
    const now = () => viewAtHand(reader)
    return await readChangedView({ store: reader.store, now }, change)
  } catch (error) {
    if (!(error instanceof TooFarBehind)) throw error
    throw new ProblemError({
      ...NOT_ASKED['log-moved-on-too-far'],
      detail: `More than ${error.most} events were recorded since the position of the scenario. Move it along to the end of the log: POST its address with /moves.`,
    })
  }
}

/** A view that stands still, and knows of nothing behind its position. */
function readerOn(view: AskedView, { base }: Scenario, now: () => EpochMs): Reader {
  const latest = base.knownAt === undefined ? Number.POSITIVE_INFINITY : knownAtMs(base.knownAt)
  return {
    projection: {
      view: () => view,
      position: () => base.position,
      failingSince: () => undefined,
      waitFor: async (position) => {
        if (comparePositions(position, base.position) <= 0) return true
        throw new ProblemError({
          ...NOT_ASKED['behind-the-scenario'],
          detail: `The scenario is of position ${base.position}, and never sees ${position}. Move it along to the end of the log: POST its address with /moves.`,
        })
      },
    },
    log: { awaySince: () => undefined },
    now: () => Math.min(now(), latest),
    knownUntil: latest,
    answers: createKeptAnswers(BYTES_OF_ANSWERS),
    askedBefore: createAskedBefore(BYTES_OF_ANSWERS),
  }
}
