import { etag, sendProblem } from '@vietas/service-kit'
import type { Outcome } from './record.ts'

type Reply = Parameters<typeof sendProblem>[0]

export function sendOutcome(reply: Reply, outcome: Outcome, createdAt?: string): Reply {
  if ('problem' in outcome) return sendProblem(reply, outcome.problem, outcome.headers)
  const { recorded, replayed } = outcome
  reply.code(createdAt === undefined ? 200 : 201)
  reply.header('etag', etag(recorded.revision))
  reply.header('vietas-position', recorded.position)
  if (createdAt !== undefined) reply.header('location', createdAt + recorded.id)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return reply.send(recorded)
}
