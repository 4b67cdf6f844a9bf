import {
  defineProblems,
  problemResponses,
  ProblemError,
  type Server,
  type Service,
} from '@vietas/service-kit'
import type { ProjectionStatus, RebuildStart, RunningProjection } from '@vietas/projections'
import { z } from 'zod'
import type { CapacityView } from '../capacity-view/capacity-view.ts'
import { capacityReader, followedView } from '../reader.ts'
import { createRebuilds, type Rebuilds } from './rebuilds.ts'

const Building = z.object({
  kind: z.enum(['first-build', 'rebuild']),
  position: z.string(),
  handled: z.int(),
  total: z.int().optional(),
  fraction: z.number().optional(),
})

const ViewAnswer = z
  .object({
    name: z.string(),
    version: z.int(),
    state: z.enum(['building', 'catching-up', 'live', 'failed', 'closed']),
    error: z.string().optional(),
    failingSince: z
      .int()
      .optional()
      .describe('Epoch milliseconds; it answers with what it had then'),
    logAwaySince: z
      .int()
      .optional()
      .describe(
        'Epoch milliseconds; since when the log does not answer, so that the lag is unknown',
      ),
    position: z.string().describe('How far it has read the log'),
    lag: z.object({
      events: z.int().optional().describe('Events of the log not looked at yet'),
      seconds: z.number().optional().describe('Since the oldest of them was recorded'),
    }),
    deadLetters: z.int().describe('Events that could not be applied and were put aside'),
    fingerprint: z
      .string()
      .optional()
      .describe('The same for the same events, however often and in whatever store'),
    building: Building.optional(),
    lastRebuild: z
      .object({ outcome: z.string(), message: z.string().optional() })
      .optional()
      .describe('How the last rebuild since the start of this process ended'),
  })
  .meta({ id: 'View' })

const DeadLetterAnswer = z.object({
  eventId: z.string(),
  stream: z.string(),
  position: z.string(),
  type: z.string(),
  error: z.string(),
  at: z.int().describe('Epoch milliseconds'),
})

/** Its heading in the documentation. */
export const viewsTag = { name: 'views', description: 'What the answers are taken from' }

export const viewsRoute: Service = async (server) => {
  const projection = server.wiring.resolve(followedView)
  const { log } = server.wiring.resolve(capacityReader)
  const rebuilds = createRebuilds(projection)
  const answer: Answer = async () => ({
    ...known(await projection.status()),
    logAwaySince: log.awaySince(),
    lastRebuild: rebuilds.last(),
  })

  addStatus(server, projection, answer)
  addRebuild(server, rebuilds, answer)
}

type Answer = () => Promise<z.infer<typeof ViewAnswer>>

function addStatus(
  server: Server,
  projection: RunningProjection<CapacityView>,
  answer: Answer,
): void {
  server.get(
    '/v1/views',
    {
      schema: {
        operationId: 'listViews',
        summary: 'The views behind the answers: how far they are, and their fingerprint',
        tags: ['views'],
        response: { 200: z.object({ views: z.array(ViewAnswer) }) },
      },
    },
    async () => ({ views: [await answer()] }),
  )

  server.get(
    '/v1/views/capacity/dead-letters',
    {
      schema: {
        operationId: 'listDeadLetters',
        summary: 'Events that could not be applied, with the reason',
        tags: ['views'],
        response: {
          200: z.object({ deadLetters: z.array(DeadLetterAnswer) }),
        },
      },
    },
    () => ({ deadLetters: [...projection.deadLetters()] }),
  )
}

type Refused = Extract<RebuildStart, { outcome: 'refused' }>['reason']

const UNDER_WAY = {
  status: 409,
  title: 'The view is being built already',
  detail: 'Wait until it has taken over; GET /v1/views tells how far it is.',
}
const REFUSALS = defineProblems<Refused>({
  'rebuild-under-way': UNDER_WAY,
  'first-build-under-way': UNDER_WAY,
  closed: {
    status: 409,
    title: 'The view is closed',
    detail: 'The service stops. Ask the one that follows it.',
  },
})
const NONE_UNDER_WAY = defineProblems({
  'no-rebuild-under-way': {
    status: 409,
    title: 'No rebuild is under way',
    detail: 'There is nothing to cancel. Start one with POST /v1/views/capacity/rebuild.',
  },
})

function addRebuild(server: Server, rebuilds: Rebuilds, answer: Answer): void {
  server.post(
    '/v1/views/capacity/rebuild',
    {
      schema: {
        operationId: 'rebuildView',
        summary: 'Build the view anew beside the present one, which answers until it is replaced',
        tags: ['views'],
        response: { 202: ViewAnswer, ...problemResponses(REFUSALS) },
      },
    },
    async (_request, reply) => {
      const refusal = rebuilds.start()
      if (refusal !== undefined) throw refused(refusal)
      return reply.status(202).send(await answer())
    },
  )

  server.delete(
    '/v1/views/capacity/rebuild',
    {
      schema: {
        operationId: 'cancelRebuild',
        summary: 'Cancel the rebuild under way; the present view stays',
        tags: ['views'],
        response: { 200: ViewAnswer, ...problemResponses(NONE_UNDER_WAY) },
      },
    },
    async () => {
      if (!rebuilds.cancel()) throw new ProblemError(NONE_UNDER_WAY['no-rebuild-under-way'])
      return answer()
    },
  )
}

function refused(reason: Refused): ProblemError {
  return new ProblemError(REFUSALS[reason])
}

/** Leaves out fields that are undefined: JSON cannot say them. */
const known = (status: ProjectionStatus): z.infer<typeof ViewAnswer> =>
  JSON.parse(JSON.stringify(status)) as z.infer<typeof ViewAnswer>
