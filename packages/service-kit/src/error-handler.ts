import { EventStoreError } from '@vietas/event-store'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, ProblemError } from './problem.ts'
import { sendProblem } from './send-problem.ts'
import { ANYWHERE } from './own-problems.ts'
import { BY_STATUS } from './own-problems.ts'

interface LibraryError {
  readonly code?: unknown
  readonly statusCode?: unknown
  readonly message?: unknown
}

/** Answers whatever was thrown with a problem, and logs only our own faults as errors. */
export function answerError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (thrown instanceof ProblemError) return sendProblem(reply, thrown.problem, thrown.headers)
  const problem = problemOf(thrown, request)
  if (thrown instanceof EventStoreError && problem.status === 503)
    request.log.warn({ reason: thrown.message }, problem.title)
  else if (problem.status >= 500) request.log.error({ err: thrown }, problem.title)
  const retry: Record<string, string> = problem.status === 503 ? { 'retry-after': '5' } : {}
  return sendProblem(reply, problem, retry)
}

function problemOf(thrown: unknown, request: FastifyRequest): Problem {
  if (thrown instanceof EventStoreError) return problemOfStore(thrown, request)
  if (typeof thrown !== 'object' || thrown === null) return internalError(request)
  return problemOfLibrary(thrown, request)
}

function problemOfStore(error: EventStoreError, request: FastifyRequest): Problem {
  switch (error.code) {
    case 'unavailable':
    case 'closed':
      return {
        ...ANYWHERE['event-store-unavailable'],
      }
    case 'append-too-large':
      return {
        ...BY_STATUS['append-too-large'],
        detail: `${error.message}. Split it into several requests.`,
      }
    default:
      return internalError(request)
  }
}

/** Fastify and its plugins name what went wrong by a code and a status. */
function problemOfLibrary(error: LibraryError, request: FastifyRequest): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return payloadTooLarge(request.routeOptions.bodyLimit)
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return unsupportedMediaType(request.headers['content-type'])
    case 'FST_ERR_BAD_URL':
      return {
        ...ANYWHERE['malformed-address'],
        detail: 'The path has a % that is not followed by the two hex digits of a UTF-8 byte.',
      }
    case 'FST_UNDER_PRESSURE':
    case 'FST_ERR_HANDLER_TIMEOUT':
      return unavailable()
    default:
      return problemOfLibraryStatus(error, request)
  }
}

function problemOfLibraryStatus(error: LibraryError, request: FastifyRequest): Problem {
  const { statusCode, message } = error
  if (statusCode === 503) return unavailable()
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode > 499) {
    return internalError(request)
  }
  return problemOfStatus(statusCode, typeof message === 'string' ? { detail: message } : {})
}

function payloadTooLarge(limitBytes: number): Problem {
  return {
    ...BY_STATUS['payload-too-large'],
    detail: `The body may have up to ${limitBytes} bytes here. Send less at once.`,
    limitBytes,
  }
}

function unsupportedMediaType(contentType: string | undefined): Problem {
  const given = contentType === undefined ? 'no Content-Type' : contentType.slice(0, 100)
  return {
    ...BY_STATUS['unsupported-media-type'],
    detail: `The body came with ${given}. Send application/json, or what /docs names for this address.`,
  }
}

function unavailable(): Problem {
  return {
    ...ANYWHERE.unavailable,
  }
}

function internalError(request: FastifyRequest): Problem {
  return {
    ...ANYWHERE['internal-error'],
    detail: `If it happens again, report the request id ${request.id}.`,
  }
}

/** For a status that a library gives without a code of its own. */
function problemOfStatus(status: number, said: Pick<Problem, 'detail'>): Problem {
  if (status === 414) return { ...ANYWHERE['uri-too-long'], ...said }
  return { ...ANYWHERE['bad-request'], status, ...said }
}
