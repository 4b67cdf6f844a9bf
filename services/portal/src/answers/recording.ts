import { ask, forget } from './ask.ts'
import { timelineAt, timelineOf, type TimelineEntry } from './timeline.ts'

/** What a command recorded. */
export interface Recorded {
  readonly id: string
  readonly events: readonly { readonly id: string; readonly type: string }[]
  readonly revision: number
  readonly position: string
}

/** What a service says is wrong (RFC 9457), with the field at fault. */
export interface Problem {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  readonly firstDay?: string
  readonly conflictsWith?: string
  readonly currentRevision?: number
  readonly errors?: readonly {
    readonly in: string
    readonly pointer?: string
    readonly detail: string
  }[]
}

export type Sent =
  | { readonly outcome: 'recorded'; readonly recorded: Recorded; readonly again: boolean }
  | {
      readonly outcome: 'refused'
      readonly status: number
      readonly code: string
      readonly problem: Problem
    }
  /** Somebody else has recorded something on the same since it was read. */
  | { readonly outcome: 'overtaken'; readonly revision: number }
  /** Whether it was recorded is not known; sent again with the same key, it is recorded once. */
  | { readonly outcome: 'unanswered'; readonly why: 'unreachable' | 'busy' | 'timeout' }

export interface Command {
  readonly path: string
  readonly body: object
  /** Sent again with the same key, a command is recorded once. */
  readonly key: string
  /** The revision on which the reporter has decided. */
  readonly revision: number | undefined
}

/** The registry answers within ten seconds; what lies between may take some more. */
const PATIENCE_MS = 20_000

export async function send({ path, body, key, revision }: Command): Promise<Sent> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': key,
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => error as Error)
  if (response instanceof Error)
    return {
      outcome: 'unanswered',
      why: response.name === 'TimeoutError' ? 'timeout' : 'unreachable',
    }
  const answer = (await response.json().catch(() => undefined)) as object | undefined
  if (response.ok && answer !== undefined) {
    const recorded = answer as Recorded
    await seen(recorded)
    return {
      outcome: 'recorded',
      recorded,
      again: response.headers.get('idempotency-replayed') === 'true',
    }
  }
  return notRecorded(response.status, answer)
}

const BUSY = new Set([429, 502, 503, 504])

function notRecorded(status: number, answer: object | undefined): Sent {
  if (BUSY.has(status) || status < 300) return { outcome: 'unanswered', why: 'busy' }
  const problem: Problem = answer ?? {}
  if (status === 412 && problem.currentRevision !== undefined)
    return { outcome: 'overtaken', revision: problem.currentRevision }
  return { outcome: 'refused', status, code: problem.type?.split('/').at(-1) ?? '', problem }
}

/** What was answered before holds no more, and pages opened from now on show what was recorded. */
async function seen({ position }: Recorded): Promise<void> {
  forget()
  // That it is recorded is known; that a page lags behind it is no reason to say otherwise.
  await ask('/capacity/v1/sources', { limit: '1', after: position }).catch(() => undefined)
}

/** What an act is on, as it is known now, with the revision to decide on. */
export type Subject = Readonly<Record<string, unknown>> & { readonly revision: number | null }

/** @throws Refused, Unreachable */
export function subjectAt(path: string): Promise<Subject> {
  forget(path)
  return ask<Subject>(path)
}

/**
 * What has been recorded of one thing as it became known, the latest last; never an old answer.
 *
 * @throws Refused, Unreachable
 */
export async function logOf(capability: string, id: string): Promise<readonly TimelineEntry[]> {
  forget(timelineAt(capability, id))
  return (await timelineOf(capability, id)).entries
}
