import { Metadata, status } from '@grpc/grpc-js'
import type { ServiceError } from '@grpc/grpc-js'
import type { ExpectedRevision } from '@vietas/event-store'

export interface Address {
  readonly host: string
  readonly port: number
}

export const handlerFailed = (): ServiceError =>
  failure(status.UNKNOWN, 'Exception was thrown by handler.')

export const readFailed = (of: 'all' | 'stream'): ServiceError =>
  failure(status.UNKNOWN, `Unexpected Read${of === 'all' ? 'All' : 'Stream'}Result: Error`)

export const invalid = (details: string): ServiceError => failure(status.INVALID_ARGUMENT, details)

export const notReady = (): ServiceError => failure(status.UNAVAILABLE, 'Server Is Not Ready')

export const cancelled = (): ServiceError => failure(status.CANCELLED, 'Cancelled by the server')

export const outOfTime = (): ServiceError => failure(status.DEADLINE_EXCEEDED, 'Deadline exceeded')

export const tooSlow = (): ServiceError =>
  failure(
    status.ABORTED,
    'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
  )

export const notLeader = ({ host, port }: Address): ServiceError =>
  failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  })

export const noLeader = (): ServiceError =>
  failure(status.UNKNOWN, 'No leader info available in response')

export const streamDeleted = (stream: string): ServiceError =>
  failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  })

export const appendTooLarge = (most: number): ServiceError =>
  failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${most} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(most),
  })

export const missingMetadata = (): ServiceError =>
  failure(status.INVALID_ARGUMENT, `Required Metadata Property is missing`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  })

/** How the server writes an expectation as a number. */
const VERSIONS = { any: -2, 'no-stream': -1, 'stream-exists': -4 } as const

export const wrongVersionToDelete = (
  stream: string,
  expected: ExpectedRevision,
  actual: number,
): ServiceError => {
  const version = typeof expected === 'number' ? expected : VERSIONS[expected]
  return failure(
    status.FAILED_PRECONDITION,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${version}, Actual version: ${actual}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': String(version),
      'actual-version': String(actual),
    },
  )
}

export const unauthenticated = (): ServiceError =>
  failure(status.UNAUTHENTICATED, 'Unauthenticated')

export const accessDenied = (): ServiceError =>
  failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' })

function failure(
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>> = {},
): ServiceError {
  const metadata = new Metadata()
  for (const [name, value] of Object.entries(trailers)) metadata.add(name, value)
  return Object.assign(new Error(details), { code, details, metadata })
}
