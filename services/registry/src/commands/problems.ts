import type { Problem } from '@vietas/service-kit'
import type { SetAside } from './set-aside.ts'

export const CONTENTION: Problem = {
  code: 'too-much-contention',
  status: 503,
  title: 'Others are changing the same thing all the time',
  detail:
    'Each time this request was decided on, something else had just been recorded. Nothing was recorded for it. Send it again.',
}

export const TIME_IS_UP: Problem = {
  code: 'time-is-up',
  status: 503,
  title: 'It took too long',
  detail:
    'Whether anything was recorded is not known. Send the same request again with the same Idempotency-Key.',
}

export function timeIsUp(limitMs: number): Problem {
  return {
    ...TIME_IS_UP,
    detail: `There was no answer within ${limitMs / 1_000} seconds. Whether anything was recorded is not known. Send the same request again with the same Idempotency-Key.`,
    limitMs,
  }
}

export const NOT_BEGUN: Problem = {
  ...TIME_IS_UP,
  detail: 'Nobody waits for the answer any more. Nothing was recorded for this request.',
}

export const REVISION_CHANGED: Problem = {
  code: 'revision-changed',
  status: 412,
  title: 'It has changed since you read it',
  detail:
    'If-Match names an earlier revision. Read it again, decide again, and send the request with the ETag that you get.',
}

export function revisionChanged(currentRevision: number, ifMatch: number): Problem {
  return {
    ...REVISION_CHANGED,
    detail: `If-Match names revision ${ifMatch}; the current one is ${currentRevision}. Read it again, decide again, and send the request with If-Match: "${currentRevision}".`,
    currentRevision,
  }
}

export const EVENT_NOT_UNDERSTOOD: Problem = {
  code: 'event-not-understood',
  status: 503,
  title: 'An event that it depends on is not understood here',
  detail:
    'A newer release has recorded what this one cannot read. Send the request to an instance of the newer release, or again after the upgrade.',
}

/** During an upgrade a newer release may record what this one cannot read. */
export function notUnderstood({ eventId, type, stream, why }: SetAside): Problem {
  return {
    ...EVENT_NOT_UNDERSTOOD,
    detail: `Event ${eventId} (${type}) of ${stream} cannot be read by this release: ${why}. Nothing was recorded. Send the request to an instance of a newer release, or again after the upgrade.`,
    eventId,
    stream,
  }
}
