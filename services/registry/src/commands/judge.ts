import type { Decision, DomainEvent } from '@vietas/domain'
import type { Judgement } from './record.ts'
import { problemOfRefusal, type Meanings } from './refusals.ts'

/** A decision as the client gets it: a refusal with what it means here. */
export function judgementOf(
  decision: Decision<DomainEvent, string>,
  meanings: Meanings,
): Judgement {
  return decision.outcome === 'accepted'
    ? { events: decision.events }
    : { problem: problemOfRefusal(meanings, decision.refusal) }
}
