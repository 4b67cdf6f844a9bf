import { problemResponses, withProblems, type Server, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { answerFrom } from './answer-from.route.ts'
import { progressRoute } from './progress.route.ts'
import type { Replays } from './rebuilding/replays.ts'
import { NewReplay, ReplayAnswer } from './replay.ts'
import { NOT_ASKED, NOT_BEGUN, NOT_THERE } from './replay-problems.ts'

const PATH = '/v1/replays'
const Params = z.object({ replayId: z.string().max(100) })
const tags = ['replays']

/** Views as the registry had recorded them, for whoever has to prove what it said then. */
export const replaysRoute: Service<{ readonly replays: Replays }> = async (server, { replays }) => {
  addBegin(server, replays)
  addReads(server, replays)
  addRemove(server, replays)
  addQuestions(server, replays)
  await server.register(progressRoute, { replays })
}

function addBegin(server: Server, replays: Replays): void {
  server.post(
    PATH,
    {
      schema: {
        operationId: 'beginReplay',
        summary: 'Rebuild the views as the registry had recorded them at a position or an instant',
        description:
          'On the third clock: what was recorded later does not count, whenever it says that it was known. It is worked out from the log by a process of its own; GET its address, or follow its progress. Once it is done, every question of capacity and history is asked behind its address, or with replay=<id> of the service in the same server.',
        tags,
        body: NewReplay,
        response: { 202: ReplayAnswer, ...problemResponses(400, NOT_BEGUN) },
      },
    },
    async (request, reply) => {
      const begun = await replays.begin(request.body)
      return reply.status(202).header('location', `${replays.at}/${begun.id}`).send(begun)
    },
  )
}

function addReads(server: Server, replays: Replays): void {
  server.get(
    PATH,
    {
      schema: {
        operationId: 'listReplays',
        summary: 'All replays that run or are kept, the newest first',
        tags,
        response: { 200: z.object({ replays: z.array(ReplayAnswer) }) },
      },
    },
    () => ({ replays: [...replays.all()] }),
  )
  server.get(
    `${PATH}/:replayId`,
    {
      schema: {
        operationId: 'getReplay',
        summary: 'One replay: how far it is, and its position and fingerprint once it is done',
        tags,
        params: Params,
        response: { 200: ReplayAnswer, ...problemResponses(NOT_THERE) },
      },
    },
    ({ params }) => replays.get(params.replayId),
  )
}

function addRemove(server: Server, replays: Replays): void {
  server.delete(
    `${PATH}/:replayId`,
    {
      schema: {
        operationId: 'removeReplay',
        summary: 'Cancel a replay that runs, at once, or remove one that is done',
        tags,
        params: Params,
        response: { 204: z.undefined(), ...problemResponses(NOT_THERE) },
      },
    },
    async ({ params }, reply) => {
      await replays.remove(params.replayId)
      return reply.status(204).send()
    },
  )
}

/** Whatever the services answer, at the address of the replay; it is documented where they are. */
function addQuestions(server: Server, replays: Replays): void {
  server.get(
    `${PATH}/:replayId/v1/*`,
    {
      schema: {
        hide: true,
        params: z.looseObject(Params.shape),
        response: withProblems({}, NOT_ASKED),
      },
    },
    (request, reply) =>
      answerFrom(replays, request.params.replayId, request.raw.url ?? '', request, reply),
  )
}
