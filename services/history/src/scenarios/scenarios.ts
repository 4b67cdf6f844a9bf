import { comparePositions, type Position } from '@vietas/event-store'
import { ProblemError } from '@vietas/service-kit'
import { nowOf, viewAtHand, type CapacityReader } from '@vietas/capacity-questions'
import type { RecordFile } from '../record-file.ts'
import { makeScenario, type MadeFrom, type Scenario } from './make-scenario.ts'
import type { NewScenario, ScenarioAnswer, ScenariosAnswer } from './scenario.ts'
import { NOT_DELETED, NOT_KEPT, NOT_THERE } from './scenario-problems.ts'
import { createScenarioViews, type ScenarioReaders } from './scenario-views.ts'
import { SHIPPED, shippedFrom } from './shipped.ts'

/** What can be done with scenarios. None of it writes to the log. */
export interface Scenarios {
  readonly create: (asked: NewScenario) => Promise<ScenarioAnswer>
  readonly all: () => Promise<ScenariosAnswer>
  readonly get: (id: string) => Promise<ScenarioAnswer>
  readonly copy: (id: string, name: string) => Promise<ScenarioAnswer>
  /** To the end of the log, where everything is decided on anew. */
  readonly moveAlong: (id: string) => Promise<ScenarioAnswer>
  readonly remove: (id: string) => void
  readonly readersOf: (id: string) => Promise<ScenarioReaders>
}

const MOST_SCENARIOS = 200

export function createScenarios(
  reader: CapacityReader,
  file: RecordFile<Scenario>,
  newId: () => string,
): Scenarios {
  const views = createScenarioViews(reader)
  const made = new Map<string, Scenario>()

  const from = (): MadeFrom => {
    const { view, position } = viewAtHand(reader)
    const { store } = reader
    const { registers, territories } = view
    const { instant: now } = nowOf(reader, view)
    return { store, registers, territories: territories(), position, now, newId }
  }
  const findShipped = async (id: string): Promise<Scenario | undefined> => {
    const known = made.get(id)
    const shipped = SHIPPED.get(id)
    if (known !== undefined || shipped === undefined) return known
    const at = from()
    const asked = shippedFrom(shipped, at)
    if (asked === undefined) return undefined
    const scenario = await makeScenario(id, asked, at)
    made.set(id, scenario)
    return scenario
  }
  const find = async (id: string): Promise<Scenario> => {
    const found = file.find(id) ?? (await findShipped(id))
    if (found === undefined) throw notFound(id)
    return found
  }
  const answer = (scenario: Scenario): ScenarioAnswer =>
    answerOf(scenario, reader.projection.position() ?? scenario.base.position)
  /** Whoever makes a scenario asks it next: its view is begun at once. */
  const begun = (scenario: Scenario): ScenarioAnswer => {
    views.begin(scenario)
    return answer(scenario)
  }
  const keep = (scenario: Scenario): ScenarioAnswer => {
    if (file.count() >= MOST_SCENARIOS) throw tooMany()
    file.put(scenario)
    return begun(scenario)
  }

  return {
    create: async (asked) => keep(await makeScenario(newId(), asked, from())),
    all: async () => {
      const found: Scenario[] = []
      const notMade: ScenariosAnswer['notMade'] = []
      for (const [id, { name, whyNot: why }] of SHIPPED) {
        const scenario = await findShipped(id)
        if (scenario === undefined) notMade.push({ id, name, why })
        else found.push(scenario)
      }
      return { scenarios: [...found, ...file.all()].map(answer), notMade }
    },
    get: async (id) => answer(await find(id)),
    copy: async (id, name) => keep({ ...(await find(id)), id: newId(), name }),
    moveAlong: async (id) => {
      const before = await find(id)
      views.forget(id)
      if (made.delete(id)) return answer(await find(id))
      const { position: _, ...base } = before.base
      const { name, leaveOut, add } = before
      const moved = await makeScenario(id, { name, leaveOut, add, base }, from())
      // It may have been deleted meanwhile.
      if (file.find(id) === undefined) throw notFound(id)
      file.put(moved)
      return begun(moved)
    },
    remove: (id) => {
      if (SHIPPED.has(id)) throw isShipped()
      if (!file.remove(id)) throw notFound(id)
      views.forget(id)
    },
    readersOf: async (id) => views.of(await find(id)),
  }
}

function answerOf(scenario: Scenario, logPosition: Position): ScenarioAnswer {
  const { id, name, base, leaveOut, add, cannotBe } = scenario
  return {
    id,
    name,
    shipped: SHIPPED.has(id),
    base,
    leaveOut,
    add,
    cannotBe: [...cannotBe],
    logPosition,
    hasMovedOn: comparePositions(logPosition, base.position) > 0,
  }
}

const notFound = (id: string): ProblemError =>
  new ProblemError({
    ...NOT_THERE['scenario-not-found'],
    detail: `${whyNotThere(id)} List them with GET /v1/scenarios.`,
  })

const whyNotThere = (id: string): string =>
  SHIPPED.get(id)?.whyNot ?? `No scenario has the id ${JSON.stringify(id)}, or it has been deleted.`

const tooMany = (): ProblemError =>
  new ProblemError({
    ...NOT_KEPT['too-many-scenarios'],
    detail: `${MOST_SCENARIOS} are kept at most. Delete one that nobody needs.`,
  })

const isShipped = (): ProblemError => new ProblemError(NOT_DELETED['scenario-is-shipped'])
