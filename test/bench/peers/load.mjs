import autocannon from 'autocannon'
import { answer } from './answer.mjs'

answer({ load })

/**
 * Each connection sends the requests in their order, but begins somewhere else. A 503 is the
 * server's own way of saying that it has enough to do; anything else refused is a fault.
 */
async function load({ url, connections, seconds, requests }) {
  const warming = await send({ url, connections, requests, duration: Math.max(1, seconds / 3) })
  const before = process.cpuUsage()
  const result = await send({ url, connections, requests, duration: seconds })
  const { user, system } = process.cpuUsage(before)
  const { non2xx, errors, timeouts, latency } = result
  const busy = result.statusCodeStats?.['503']?.count ?? 0
  if (non2xx - busy + errors + timeouts > 0)
    throw new Error(
      `${non2xx} refused, ${errors} failed, ${timeouts} in no time: ${JSON.stringify(result.statusCodeStats)}`,
    )
  return {
    rate: result['2xx'] / result.duration,
    busy,
    answers: warming['2xx'] + result['2xx'],
    latency: { p50: latency.p50, p99: latency.p99 },
    senderMicros: (user + system) / result['2xx'],
    bytes: result.throughput.average / Math.max(1, result.requests.average),
  }
}

function send({ url, connections, requests, duration }) {
  let clients = 0
  return autocannon({
    url,
    connections,
    duration,
    setupClient: (client) => {
      const from = Math.floor((requests.length * clients++) / connections)
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
    },
  })
}
