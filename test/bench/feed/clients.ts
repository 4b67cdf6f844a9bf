// Clients of a stream of events, in a process of their own: they count events and keep nothing.
import { once } from 'node:events'
import { connect } from 'node:net'
import { markCounter } from './mark-counter.ts'

/** What clients are to do. */
export interface Order {
  readonly url: string
  readonly accept: string
  /** What comes once in each event, and in nothing else. */
  readonly mark: string
  /** Of HTTP. In an answer of 1.0 nothing stands between two bytes of a mark: there are no chunks. */
  readonly version: '1.0' | '1.1'
  readonly clients: number
  readonly events: number
}

/** All that read, one after the other, read into this. */
const buffer = Buffer.alloc(256 * 1024)
const now = (): number => Number(process.hrtime.bigint()) / 1e6

process.once('message', (order: Order) => void follow(order))

async function follow(order: Order): Promise<void> {
  let behind = order.clients
  // When each event had come to all clients: milliseconds of the machine's clock.
  const arrivals = new Float64Array(order.events)
  const arrived = (from: number, to: number): void => {
    const at = now()
    for (let event = from; event < Math.min(to, order.events); event++) arrivals[event] = at
    if (to >= order.events && from < order.events && --behind === 0) process.send?.(arrivals)
  }
  const clients = await Promise.all(
    Array.from({ length: order.clients }, () => open(order, arrived)),
  )
  process.send?.('connected')
  await once(process, 'message')
  await Promise.all(clients.map((ask) => ask()))
  process.send?.('answered')
}

/** Connects, and gives what asks and resolves when the answer begins. */
async function open(
  { url, accept, mark, version }: Order,
  arrived: (from: number, to: number) => void,
): Promise<() => Promise<void>> {
  const { hostname, port, pathname, search } = new URL(url)
  const marksIn = markCounter(Buffer.from(mark))
  let events = 0
  let isAnswered: () => void = () => {}
  const answered = new Promise<void>((resolve) => (isAnswered = resolve))
  const callback = (length: number): boolean => {
    isAnswered()
    const before = events
    events += marksIn(buffer.subarray(0, length))
    if (events > before) arrived(before, events)
    return true
  }
  const socket = connect({ host: hostname, port: Number(port), onread: { buffer, callback } })
  await once(socket, 'connect')
  return () => {
    const asked = `GET ${pathname}${search} HTTP/${version}\r\nhost: ${hostname}\r\naccept: ${accept}\r\n\r\n`
    socket.write(asked)
    return answered
  }
}
