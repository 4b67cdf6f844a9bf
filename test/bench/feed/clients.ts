// Clients of a stream of events, in a process of their own: they count events and keep nothing.
import { get } from 'node:http'

interface Order {
  readonly url: string
  readonly clients: number
  readonly events: number
}

const DATA = Buffer.from('\ndata: ')
let behind = 0

process.on('message', (order: Order) => {
  behind = order.clients
  const all = Array.from({ length: order.clients }, () => connect(order))
  void Promise.all(all).then(() => process.send?.('connected'))
})

function connect({ url, events }: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream' }
    get(url, { headers, agent: false }, (response) => {
      let received = 0
      response.on('data', (bytes: Buffer) => {
        const before = received
        for (let at = bytes.indexOf(DATA); at >= 0; at = bytes.indexOf(DATA, at + 7)) received++
        if (before < events && received >= events && --behind === 0) process.send?.('received')
      })
      resolve()
    }).on('error', reject)
  })
}
