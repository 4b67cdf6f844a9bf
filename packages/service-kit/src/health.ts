import { z } from 'zod'
import { problemResponses } from './problem-responses.ts'
import type { ReadinessReport } from './readiness.ts'
import { sendProblem } from './send-problem.ts'
import type { Server } from './server.ts'
import { NOT_READY } from './own-problems.ts'

const Live = z.object({ status: z.literal('live') })

const Ready = z.object({
  status: z.literal('ready'),
  checks: z.record(z.string(), z.looseObject({ ready: z.boolean() })),
})

/** A busy process is alive: were health refused under load, the process would be killed then. */
export const ALWAYS_ANSWERED = { pressureHandler: () => undefined, rateLimit: false } as const

export function addHealthRoutes(server: Server): void {
  server.get(
    '/health/live',
    {
      config: ALWAYS_ANSWERED,
      schema: {
        operationId: 'isAlive',
        summary: 'Whether the process answers',
        tags: ['operation'],
        response: { 200: Live },
      },
    },
    () => ({ status: 'live' as const }),
  )
  server.get(
    '/health/ready',
    {
      config: ALWAYS_ANSWERED,
      schema: {
        operationId: 'isReady',
        summary: 'Whether every part is ready for requests',
        tags: ['operation'],
        response: { 200: Ready, ...problemResponses(NOT_READY) },
      },
    },
    async (_request, reply) => {
      if (server.traffic.isStopping()) return sendProblem(reply, STOPPING)
      const report = await server.readiness.run()
      if (report.ready) return { status: 'ready' as const, checks: { ...report.checks } }
      return sendProblem(reply, {
        ...NOT_READY['not-ready'],
        detail: `Not ready: ${notReady(report).join(', ')}.`,
        checks: report.checks,
      })
    },
  )
}

const STOPPING = {
  ...NOT_READY['not-ready'],
  detail: 'It has been told to stop. Requests are answered until no more come.',
  checks: {},
}

function notReady(report: ReadinessReport): readonly string[] {
  return Object.entries(report.checks)
    .filter(([, { ready }]) => !ready)
    .map(([name]) => name)
}
