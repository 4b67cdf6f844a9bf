import { capacityProjection, capacityViewFile } from '@vietas/capacity-questions'
import { openLogReader, type LogReader } from '@vietas/event-store'
import { buildView, openView } from '@vietas/projections'
import type { Server } from '@vietas/service-kit'
import { hearParent, tellParent } from '../../aside/in-aside.ts'
import {
  ReplayMessage,
  type BuildOrder,
  type Question,
  type ReplayNews,
  type ReplayOrder,
} from './replay-messages.ts'
import { createReplayServer } from './replay-server.ts'

/**
 * A process of its own for each replay, so that nobody waits for it: it works the view out, or opens
 * it, and answers questions from it.
 */
const PROGRESS_MS = 200

class TooLarge extends Error {}

const tell = (news: ReplayNews): void => tellParent(news)

async function build(order: BuildOrder, log: LogReader): Promise<number | undefined> {
  let toldAt = 0
  const built = await buildView({
    log,
    projection: capacityProjection(log),
    directory: order.folder,
    upTo: order.upTo,
    recordedUntil: order.recordedUntil,
    onProgress: ({ handled, position }) => {
      if (handled > order.mostEvents) throw new TooLarge()
      if (performance.now() < toldAt + PROGRESS_MS) return
      toldAt = performance.now()
      tell({ kind: 'progress', handled, position })
    },
  })
  tell({ kind: 'built', ...built })
  return order.recordedUntil ?? built.recordedAt
}

async function serve(order: ReplayOrder): Promise<Server> {
  const log = await openLogReader(order.log)
  const clock = order.kind === 'build' ? await build(order, log) : order.clock
  const opened = openView(order.folder, capacityViewFile)
  if (opened === undefined) throw new Error(`${order.folder} has no view`)
  const { view, position } = opened
  const now = clock === undefined ? Date.now : () => clock
  const server = await createReplayServer({ view, position, log, now, at: order.at })
  await server.ready()
  return server
}

async function answer(server: Promise<Server>, asked: Question): Promise<void> {
  const { number, url, headers } = asked
  const response = await (await server).inject({ method: 'GET', url, headers })
  const given = Object.entries(response.headers).filter(([, value]) => value !== undefined)
  tell({
    kind: 'answer',
    number,
    status: response.statusCode,
    headers: Object.fromEntries(
      given.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
    ),
    body: Uint8Array.from(response.rawPayload),
  })
}

function end(error: unknown): void {
  if (error instanceof TooLarge) tell({ kind: 'too-large' })
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
  process.disconnect()
}

let server: Promise<Server> | undefined
hearParent((message) => {
  const told = ReplayMessage.parse(message)
  if (told.kind !== 'question') {
    server = serve(told)
    server.catch(end)
  } else if (server !== undefined) void answer(server, told).catch(end)
})
