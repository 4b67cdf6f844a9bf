import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** The connections of a server and what is under way on them, for a stop that loses no request. */
export interface Traffic {
  readonly isStopping: () => boolean
  /**
   * From now on the server is not ready, and the last answer on each connection says
   * `Connection: close`. Requests are still answered until none has come for a moment, or until the
   * time is up: a load balancer needs that long to see it. Then connections without a request end.
   */
  readonly drain: (limitMs: number) => Promise<void>
}

/** Clients that have not come back for this long will not. Nothing waits for an idle server. */
const QUIET_MS = 500

interface State {
  /** By the clock of `performance`. */
  lastArrival: number
  stopping: boolean
  readonly connections: Map<Socket, Connection>
}

/**
 * The answers under way lie beside their connection: a Map that takes in and gives up each of them
 * is made anew again and again, and its earlier ones keep answers as garbage that becomes old.
 */
interface Connection {
  lastArrival: number
  readonly underWay: ServerResponse[]
}

export function watchTraffic(server: Server): Traffic {
  const state: State = { lastArrival: -Infinity, stopping: false, connections: new Map() }
  server.on('connection', (socket: Socket) => noteConnection(state, socket))
  // Before Fastify's listener, which may answer at once.
  server.prependListener('request', ({ socket }, response) => noteRequest(state, socket, response))
  return {
    isStopping: () => state.stopping,
    drain: async (limitMs) => {
      state.stopping = true
      for (const { underWay } of state.connections.values()) underWay.forEach(closeAfter)
      await quiet(state, performance.now() + limitMs)
      endSilent(state)
      setInterval(() => endSilent(state), QUIET_MS).unref()
    },
  }
}

function noteConnection(state: State, socket: Socket): void {
  noteArrival(state, socket)
  socket.once('close', () => state.connections.delete(socket))
}

function noteRequest(state: State, socket: Socket, response: ServerResponse): void {
  const { underWay } = noteArrival(state, socket)
  underWay.push(response)
  if (state.stopping) closeAfter(response)
  response.once('close', () => {
    underWay.splice(underWay.indexOf(response), 1)
    // The headers of some answers had left before the stop.
    if (state.stopping) socket.destroySoon()
  })
}

function noteArrival(state: State, socket: Socket): Connection {
  state.lastArrival = performance.now()
  const connection = state.connections.get(socket) ?? { lastArrival: 0, underWay: [] }
  connection.lastArrival = state.lastArrival
  state.connections.set(socket, connection)
  return connection
}

function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

async function quiet(state: State, endsAt: number): Promise<void> {
  for (;;) {
    // What has arrived while the event loop was busy is seen only in its next turn.
    await nextTurn()
    const until = Math.min(state.lastArrival + QUIET_MS, endsAt)
    const leftMs = until - performance.now()
    if (leftMs <= 0) return
    await sleep(leftMs)
  }
}

/** Those too that never sent anything, which Node does not count as idle. */
function endSilent({ connections }: State): void {
  const before = performance.now() - QUIET_MS
  for (const [socket, { lastArrival, underWay }] of connections)
    if (underWay.length === 0 && lastArrival <= before) socket.destroySoon()
}
