import type { FastifyReply, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { ALWAYS_ANSWERED } from './health.ts'
import type { Server } from './server.ts'

/** `/metrics` for Prometheus; services add their own metrics to `server.metrics`. */
export function addMetrics(server: Server): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [server.metrics],
  })
  server.addHook('onResponse', (request, reply, done) => {
    durations.observe(labelsOf(request, reply), reply.elapsedTime / 1000)
    done()
  })
  server.get(
    '/metrics',
    { config: { ...ALWAYS_ANSWERED, answers: ['text/plain'] }, schema: { hide: true } },
    async (_request, reply) => {
      const all = Registry.merge([processMetrics(), server.metrics])
      return reply.type(all.contentType).send(await all.metrics())
    },
  )
}

interface RequestLabels {
  readonly method: string
  readonly route: string
  readonly status: string
}

/** By the route's pattern, not the path, so that there are no more time series than routes. */
function labelsOf(request: FastifyRequest, reply: FastifyReply): RequestLabels {
  return {
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: `${Math.floor(reply.statusCode / 100)}xx`,
  }
}

let processRegistry: Registry | undefined

/** Memory, garbage collection and event loop: one registry for all servers of the process. */
function processMetrics(): Registry {
  if (processRegistry === undefined) {
    processRegistry = new Registry()
    collectDefaultMetrics({ register: processRegistry })
  }
  return processRegistry
}
