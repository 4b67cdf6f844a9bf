import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { EventStoreError } from '../port.ts'
import { answerOf } from './append-answer.ts'
import { openAppendLine } from './append-line.ts'
import { appendRequest } from './append-request.ts'
import { delayMs } from './delay.ts'
import { denied, failureOf, reasonOf } from './failure.ts'
import type { AppendResult } from '../port.ts'
import type { AppendAnswer } from './append-answer.ts'
import type { AppendLine } from './append-line.ts'
import type { Append } from './append-request.ts'
import type { Connection } from './connection.ts'

export interface Appender {
  /** @throws EventStoreError `unavailable` when the outcome stays unknown for too long */
  append(append: Append): Promise<AppendResult>
  /** Waits for the appends under way; one that gets no answer is not sent again. */
  close(): Promise<void>
}

export interface AppendTimes {
  /** How long an append may go without an answer before it is sent again. */
  readonly deadlineMs: number
  /** How long it is sent again before the caller is told that its outcome is unknown. */
  readonly patienceMs: number
}

export function createAppender(connection: Connection, times: AppendTimes): Appender {
  let line: AppendLine | undefined
  let isClosing = false
  const underWay = new Set<Promise<unknown>>()

  const currentLine = async (): Promise<AppendLine> => {
    const streams = await connection.streams()
    if (line === undefined || line.isBroken() || line.streams !== streams)
      line = openAppendLine(connection, streams)
    return line
  }

  const attempt = async (append: Append): Promise<AppendAnswer> => {
    const id = randomUUID()
    try {
      const { send } = await currentLine()
      const request = appendRequest(append, id, times.deadlineMs)
      return answerOf(await send(request, id, times.deadlineMs), append.stream)
    } catch (error) {
      if (failureOf(error) === 'denied') return { kind: 'refused', error: denied(error) }
      return { kind: 'unknown', error: error as Error }
    }
  }

  /**
   * Sends the same events with the same expectation until the server says what became of them. When
   * an earlier attempt has stored them, it answers with the first result and stores nothing.
   */
  const insist = async (append: Append): Promise<AppendResult> => {
    const until = Date.now() + times.patienceMs
    for (let failures = 0; ; failures += 1) {
      const answer = await attempt(append)
      if (answer.kind === 'result') return answer.result
      if (answer.kind === 'refused') throw answer.error
      if (isClosing || Date.now() >= until) throw unavailable(append, answer.error)
      await pause(delayMs(failures))
    }
  }

  return {
    append: (append) => {
      const work = insist(append)
      const settled: Promise<unknown> = work.then(
        () => underWay.delete(settled),
        () => underWay.delete(settled),
      )
      underWay.add(settled)
      return work
    },
    close: async () => {
      isClosing = true
      while (underWay.size > 0) await Promise.all(underWay)
      line?.close()
    },
  }
}

function unavailable({ stream }: Append, error: unknown): EventStoreError {
  return new EventStoreError(
    'unavailable',
    `Whether the events are in ${stream} is not known (${reasonOf(error)}). Append the same events again with the same expectation: they are stored once.`,
    { cause: error },
  )
}
