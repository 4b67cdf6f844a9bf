import { createServer } from 'node:net'
import { ServerCredentials } from '@grpc/grpc-js'
import { newServer } from './services.ts'
import type { AddressInfo, Server as Listener, Socket } from 'node:net'
import type { ConnectionInjector, Server } from '@grpc/grpc-js/build/src/server.js'
import type { Context } from './context.ts'

export interface Tls {
  readonly key: Buffer
  readonly cert: Buffer
}

/** One server of the double. */
export interface Node {
  /** Given when it first starts, and kept. */
  readonly port: number
  readonly isRunning: boolean
  start(): Promise<void>
  /** As if it were killed: connections break, and the port is refused until it starts again. */
  kill(): Promise<void>
  cut(peer: string): void
}

export const HOST = '127.0.0.1'

export function newNode(context: Context, givenPort: number, tls: Tls | undefined): Node {
  const sockets = new Map<string, Socket>()
  let port = givenPort
  let running: { listener: Listener; server: Server } | undefined

  const accept = (socket: Socket, injector: ConnectionInjector): void => {
    const peer = `${socket.remoteAddress}:${socket.remotePort}`
    sockets.set(peer, socket)
    socket.on('close', () => sockets.delete(peer))
    injector.injectConnection(socket)
  }

  return {
    get port() {
      return port
    },
    get isRunning() {
      return running !== undefined
    },
    start: async () => {
      if (running !== undefined) return
      const server = newServer(context)
      const injector = server.createConnectionInjector(credentials(tls))
      const listener = createServer((socket) => accept(socket, injector))
      await listen(listener, port)
      port = (listener.address() as AddressInfo).port
      running = { listener, server }
    },
    kill: async () => {
      if (running === undefined) return
      const { listener, server } = running
      running = undefined
      const closed = new Promise((resolve) => listener.close(resolve))
      for (const socket of sockets.values()) socket.resetAndDestroy()
      server.forceShutdown()
      await closed
    },
    cut: (peer) => sockets.get(peer)?.resetAndDestroy(),
  }
}

function listen(listener: Listener, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', reject)
    listener.listen(port, HOST, resolve)
  })
}

function credentials(tls: Tls | undefined): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure()
  return ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.cert }])
}
