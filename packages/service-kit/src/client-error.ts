import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type Problem, problemDocument } from './problem.ts'
import { ANYWHERE } from './own-problems.ts'

interface ConnectionError extends Error {
  readonly code?: string
}

/** Writes a problem to the socket for what is not HTTP, and so never becomes a request. */
export function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  refuse(socket, problemOf(error))
}

/** Node asks here what to do about an `Expect` that is not `100-continue`. */
export function answerExpectation({ headers }: IncomingMessage, answer: ServerResponse): void {
  const { expect = '' } = headers
  const problem = {
    ...ANYWHERE['expectation-failed'],
    detail: `Expect: ${expect.slice(0, 100)} is not known; 100-continue is. Leave it out.`,
  }
  if (answer.socket) refuse(answer.socket, problem)
}

function refuse(socket: Socket, problem: Problem): void {
  if (socket.writable) socket.write(response(problem))
  // Destroyed only after the answer has left; otherwise the client would see a reset instead.
  socket.destroySoon()
}

function problemOf(error: ConnectionError): Problem {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return {
        ...ANYWHERE['headers-too-large'],
      }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        ...ANYWHERE['request-timeout'],
      }
    default:
      return {
        ...ANYWHERE['malformed-request'],
      }
  }
}

function response(problem: Problem): string {
  const requestId = randomUUID()
  const body = JSON.stringify(problemDocument(problem, '*', requestId))
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
