import { randomUUID } from 'node:crypto'
import { dateOf, freeText } from '@vietas/domain'
import {
  problemResponses,
  sendsHeaders,
  withProblems,
  type Server,
  type Service,
} from '@vietas/service-kit'
import {
  AfterParameter,
  capacityQuestions,
  capacityReader,
  ClockParameters,
  clocksOf,
  FilterParameters,
  listOf,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
  nowOf,
  viewAfter,
  type CapacityReader,
  type Reader,
} from '@vietas/capacity-questions'
import { z } from 'zod'
import { openRecordFile } from '../record-file.ts'
import { COMPARED, ComparisonAnswer, comparisonOf } from './comparison.ts'
import { addRowsOtherwise } from './rows-otherwise.route.ts'
import { NOT_ASKED, NOT_DELETED, NOT_KEPT, NOT_THERE, NOT_WORKED_OUT } from './scenario-problems.ts'
import type { Scenario } from './make-scenario.ts'
import { NewScenario, ScenarioAnswer, ScenariosAnswer } from './scenario.ts'
import { createScenarios, type Scenarios } from './scenarios.ts'

const PATH = '/v1/scenarios'
const MOVED_ON = 'Vietas-Log-Moved-On-To'
const Params = z.object({ scenarioId: z.string().max(100) })
const tags = ['scenarios']

export interface ScenarioOptions {
  /** Where scenarios are kept; made when missing. */
  readonly scenariosFile: string
}

/** What would be so, had the past been otherwise. */
export const scenariosRoute: Service<ScenarioOptions> = async (server, { scenariosFile }) => {
  const reader = server.wiring.resolve(capacityReader)
  const file = openRecordFile<Scenario>(scenariosFile, 'scenarios')
  server.addHook('onClose', async () => file.close())
  const scenarios = createScenarios(reader, file, randomUUID)
  for (const of of ['scenario', 'baseline'] as const) {
    const prefix = `${PATH}/:scenarioId${of === 'baseline' ? '/baseline' : ''}`
    await server.register(questionsOf, { prefix, scenarios, of })
  }
  sendsHeaders(server, 'Vietas-View-Behind-Since')
  addCreate(server, reader, scenarios)
  addReads(server, reader, scenarios)
  addActs(server, reader, scenarios)
  sendsHeaders(server, MOVED_ON)
  addComparison(server, scenarios)
  addRowsOtherwise(server, PATH, scenarios, MOVED_ON)
}

function addCreate(server: Server, reader: CapacityReader, scenarios: Scenarios): void {
  server.post(
    PATH,
    {
      schema: {
        operationId: 'createScenario',
        summary: 'What if: leave out events or streams, and add commands',
        description:
          'Added commands, and recorded events that come after what is left out or added, are decided on by the rules of the registry on the past that they then have; what can no longer be is listed with its refusal, and left out. Nothing is written to the log. The scenario is shared by its address.',
        tags,
        querystring: z.strictObject(AfterParameter.shape),
        body: NewScenario,
        response: {
          201: ScenarioAnswer,
          ...problemResponses(400, NOT_WORKED_OUT, NOT_KEPT, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      await viewAfter(reader, request.query.after, reply)
      const made = await scenarios.create(request.body)
      return reply.status(201).header('location', `${server.prefix}${PATH}/${made.id}`).send(made)
    },
  )
}

function addReads(server: Server, reader: CapacityReader, scenarios: Scenarios): void {
  server.get(
    PATH,
    {
      schema: {
        operationId: 'listScenarios',
        summary: 'All scenarios: those made from the log at hand, then those that are kept',
        tags,
        querystring: z.strictObject(AfterParameter.shape),
        response: {
          200: ScenariosAnswer,
          ...problemResponses(400, VIEW_PROBLEMS),
        },
      },
    },
    async ({ query }, reply) => {
      await viewAfter(reader, query.after, reply)
      return scenarios.all()
    },
  )
  server.get(
    `${PATH}/:scenarioId`,
    {
      schema: {
        operationId: 'getScenario',
        summary: 'One scenario: what it changes, what can no longer be, and where it stands',
        tags,
        params: Params,
        querystring: z.strictObject(AfterParameter.shape),
        response: { 200: ScenarioAnswer, ...problemResponses(400, NOT_THERE, VIEW_PROBLEMS) },
      },
    },
    async ({ params, query }, reply) => {
      await viewAfter(reader, query.after, reply)
      return scenarios.get(params.scenarioId)
    },
  )
}

function addActs(server: Server, reader: CapacityReader, scenarios: Scenarios): void {
  server.post(
    `${PATH}/:scenarioId/copies`,
    {
      schema: {
        operationId: 'copyScenario',
        summary: 'Copy a scenario under another name',
        tags,
        params: Params,
        body: z.strictObject({ name: freeText(200) }).meta({ id: 'CopyOfScenario' }),
        response: {
          201: ScenarioAnswer,
          ...problemResponses(400, NOT_THERE, NOT_KEPT, VIEW_PROBLEMS),
        },
      },
    },
    async ({ params, body }, reply) => {
      const made = await scenarios.copy(params.scenarioId, body.name)
      return reply.status(201).header('location', `${server.prefix}${PATH}/${made.id}`).send(made)
    },
  )
  server.post(
    `${PATH}/:scenarioId/moves`,
    {
      schema: {
        operationId: 'moveScenarioAlong',
        summary: 'Move a scenario along to the end of the log',
        description: 'Everything in it is decided on anew by what has been recorded since.',
        tags,
        params: Params,
        querystring: z.strictObject(AfterParameter.shape),
        response: {
          200: ScenarioAnswer,
          ...problemResponses(400, NOT_THERE, NOT_WORKED_OUT, VIEW_PROBLEMS),
        },
      },
    },
    async ({ params, query }, reply) => {
      await viewAfter(reader, query.after, reply)
      return scenarios.moveAlong(params.scenarioId)
    },
  )
  server.delete(
    `${PATH}/:scenarioId`,
    {
      schema: {
        operationId: 'deleteScenario',
        summary: 'Delete a scenario',
        tags,
        params: Params,
        response: { 204: z.undefined(), ...problemResponses(NOT_THERE, NOT_DELETED) },
      },
    },
    async ({ params }, reply) => {
      scenarios.remove(params.scenarioId)
      return reply.status(204).send()
    },
  )
}

function addComparison(server: Server, scenarios: Scenarios): void {
  server.get(
    `${PATH}/:scenarioId/comparison`,
    {
      schema: {
        operationId: 'compareScenario',
        summary: 'Places in a scenario, beside its baseline, and the difference',
        description:
          'The baseline is the log up to the position of the scenario, as it was recorded.',
        tags,
        params: Params,
        querystring: z.strictObject({
          by: listOf(z.enum(COMPARED)).optional(),
          ...ClockParameters.shape,
          ...FilterParameters.shape,
        }),
        response: {
          200: ComparisonAnswer,
          ...problemResponses(400, NOT_ASKED, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async ({ params, query }, reply) => {
      const { base, hasMovedOn, logPosition } = await scenarios.get(params.scenarioId)
      if (hasMovedOn) reply.header(MOVED_ON, logPosition)
      const readers = await scenarios.readersOf(params.scenarioId)
      const baseline = await readers.baseline()
      const asked = { ...query, validAt: query.validAt ?? base.validAt }
      const view = baseline.projection.view()
      const clocks = clocksOf(asked, {}, nowOf(baseline, view), view.territories())
      return {
        validAt: dateOf(clocks.validAt),
        knownAt: new Date(clocks.knownAt).toISOString(),
        boundaries: clocks.boundaries,
        ...(await comparisonOf(readers.scenario, baseline, asked)),
      }
    },
  )
}

interface MountedSchema {
  readonly operationId?: string
  readonly params?: z.ZodObject
  readonly response?: Readonly<Record<string, unknown>>
}

const ASKED_IN = { scenario: 'InScenario', baseline: 'InBaseline' } as const

interface AskedOf {
  readonly scenarios: Scenarios
  /** The baseline is the log up to the position of the scenario, as it was recorded. */
  readonly of: 'scenario' | 'baseline'
}

/**
 * Every question of the capacity service, asked of a scenario or of its baseline: its address stands
 * where that of the service would.
 */
const questionsOf: Service<AskedOf> = async (server, { scenarios, of }) => {
  const readers = new WeakMap<object, Reader>()
  sendsHeaders(server, MOVED_ON)
  server.addHook('onRoute', (route) => {
    const { schema } = route
    if (schema === undefined) return
    const { operationId, params, response = {} } = schema as MountedSchema
    route.schema = {
      ...schema,
      tags,
      ...(operationId && { operationId: `${operationId}${ASKED_IN[of]}` }),
      params: (params ?? z.object({})).extend(Params.shape),
      response: withProblems(response, NOT_ASKED),
    }
  })
  server.addHook('preValidation', async (request, reply) => {
    const { scenarioId } = request.params as z.infer<typeof Params>
    const { base, hasMovedOn, logPosition } = await scenarios.get(scenarioId)
    const { scenario, baseline } = await scenarios.readersOf(scenarioId)
    readers.set(request, of === 'scenario' ? scenario : await baseline())
    if (hasMovedOn) reply.header(MOVED_ON, logPosition)
    const query = request.query as Record<string, unknown>
    if (base.validAt !== undefined && takesValidAt(request.routeOptions.schema))
      query['validAt'] ??= base.validAt
  })
  // Questions know nothing of scenarios.
  server.addHook('preHandler', async ({ params }) => {
    delete (params as Partial<z.infer<typeof Params>>).scenarioId
  })
  await server.register(capacityQuestions, {
    readerOf: (request) => readers.get(request) as Reader,
  })
}

/** A series has days of its own. */
function takesValidAt(schema: { readonly querystring?: unknown } | undefined): boolean {
  const shape = (schema?.querystring as z.ZodObject | undefined)?.shape ?? {}
  return 'validAt' in shape && !('clock' in shape)
}
