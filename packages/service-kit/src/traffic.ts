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
  readonly sockets: Map<Socket, number>
  readonly underWay: Map<ServerResponse, Socket>
}

export function watchTraffic(server: Server): Traffic {
  const state: State = {
    lastArrival: -Infinity,
    stopping: false,
    sockets: new Map(),
    underWay: new Map(),
  }
  server.on('connection', (socket: Socket) => noteConnection(state, socket))
  // Before Fastify's listener, which may answer at once.
  server.prependListener('request', ({ socket }, response) => noteRequest(state, socket, response))
  return {
    isStopping: () => state.stopping,
    drain: async (limitMs) => {
      state.stopping = true
      for (const response of state.underWay.keys()) closeAfter(response)
      await quiet(state, performance.now() + limitMs)
      endSilent(state)
      setInterval(() => endSilent(state), QUIET_MS).unref()
    },
  }
}

function noteConnection(state: State, socket: Socket): void {
  noteArrival(state, socket)
  socket.once('close', () => state.sockets.delete(socket))
}

function noteRequest(state: State, socket: Socket, response: ServerResponse): void {
  noteArrival(state, socket)
  state.underWay.set(response, socket)
  if (state.stopping) closeAfter(response)
  response.once('close', () => {
    state.underWay.delete(response)
    // The headers of some answers had left before the stop.
    if (state.stopping) socket.destroySoon()
  })
}

function noteArrival(state: State, socket: Socket): void {
  state.lastArrival = performance.now()
  state.sockets.set(socket, state.lastArrival)
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
function endSilent({ sockets, underWay }: State): void {
  const busy = new Set(underWay.values())
  const before = performance.now() - QUIET_MS
  for (const [socket, lastArrival] of sockets)
    if (!busy.has(socket) && lastArrival <= before) socket.destroySoon()
}
