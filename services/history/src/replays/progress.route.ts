import { Readable } from 'node:stream'
import { problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { whenLeft } from '../when-left.ts'
import type { Replays } from './rebuilding/replays.ts'
import type { Watch } from './rebuilding/watch.ts'
import { NOT_THERE } from './replay-problems.ts'

const EVENTS = 'text/event-stream'

/** Proxies end a connection on which nothing comes for a minute. */
const HEARTBEAT_MS = 15_000
/** How long a client waits before it comes back. */
const COME_BACK_MS = 2_000

/** The last of its events: a client that has seen it need not come back. */
const END = 'end'

export const progressRoute: Service<{ readonly replays: Replays }> = async (
  server,
  { replays },
) => {
  const followers = new Set<AbortController>()
  server.addHook('preClose', (done) => {
    for (const follower of followers) follower.abort()
    done()
  })
  server.get(
    '/v1/replays/:replayId/progress',
    {
      schema: {
        operationId: 'followReplay',
        summary: 'How far a replay is, as it goes on (server-sent events)',
        description:
          'Events named progress, and then one named done, failed or cancelled, each with the replay as GET answers it. The id of an event is how many events have been taken in; with it in Last-Event-ID only what is news is sent, and 204 once the last has been seen. A comment comes every 15 seconds.',
        tags: ['replays'],
        params: z.object({ replayId: z.string().max(100) }),
        headers: z.object({ 'last-event-id': z.string().optional() }),
        response: {
          200: { description: 'Events', content: { [EVENTS]: { schema: z.string() } } },
          204: z.undefined().describe('The last event has been seen'),
          ...problemResponses(NOT_THERE),
        },
      },
    },
    async (request, reply) => {
      const lastSeen = request.headers['last-event-id']
      const { replayId } = request.params
      const { status } = replays.get(replayId)
      if (lastSeen === END && status !== 'running') return reply.status(204).send(undefined)
      // A stream has its connection to itself, and takes it along when it ends.
      reply.headers({ 'content-type': EVENTS, connection: 'close' })
      if (request.method === 'HEAD') return reply.send('')
      const follower = new AbortController()
      const watch = replays.watch(replayId)
      followers.add(follower)
      // Also where nothing was ever taken of what is sent.
      whenLeft(reply.raw, () => {
        follower.abort()
        followers.delete(follower)
        watch.leave()
      })
      const events = progressOf(watch, lastSeen, follower.signal)
      return reply.send(Readable.from(events) as never)
    },
  )
}

async function* progressOf(
  watch: Watch,
  lastSeen: string | undefined,
  until: AbortSignal,
): AsyncGenerator<string> {
  let wait = waiting(watch)
  const stop = (): void => wait.stop()
  until.addEventListener('abort', stop)
  try {
    yield `retry: ${COME_BACK_MS}\n\n`
    for (let seen = lastSeen === END ? undefined : lastSeen; !until.aborted && seen !== END;) {
      const { name, id, data } = eventOf(watch)
      if (id === seen) yield ': still here\n\n'
      else yield `id: ${id}\nevent: ${name}\ndata: ${data}\n\n`
      seen = id
      if (id !== END) await wait.over
      wait.stop()
      wait = waiting(watch)
    }
  } finally {
    stop()
  }
}

function eventOf(watch: Watch): {
  readonly name: string
  readonly id: string
  readonly data: string
} {
  const { gone, ...replay } = watch.look()
  const ended = gone === undefined ? replay.status : 'cancelled'
  const data = JSON.stringify(replay)
  return ended === 'running'
    ? { name: 'progress', id: String(replay.handled), data }
    : { name: ended, id: END, data }
}

/** Until something changes, or it is time for a sign of life; it begins before anyone looks. */
function waiting(watch: Watch): { readonly over: Promise<void>; readonly stop: () => void } {
  const end = new AbortController()
  const stop = (): void => end.abort()
  const timer = setTimeout(stop, HEARTBEAT_MS).unref()
  const over = watch.changed(end.signal).finally(() => clearTimeout(timer))
  return { over, stop }
}
