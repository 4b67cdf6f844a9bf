import { growthSignal } from '@vietas/event-store'
import { ProblemError, type Problem } from '@vietas/service-kit'
import type { EventLog, LoggedEvent } from '../event-log.ts'

export interface TestLog extends EventLog {
  readonly append: (stream: string, type?: string) => LoggedEvent
  readonly all: LoggedEvent[]
}

/** The event of a stream at a place of the log. */
export function eventAt(sequence: number, stream: string, type = 'PlaceFilled'): LoggedEvent {
  const id = `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`
  return {
    id,
    type,
    stream,
    recordedAt: sequence,
    sequence,
    body: Buffer.from(JSON.stringify({ specversion: '1.0', id, type, subject: stream })),
  }
}

interface TestFilter {
  readonly type?: readonly string[]
}

/** A log in memory; its cursors are `log-<place>`, and it filters by type alone. */
export function createTestLog(
  all: LoggedEvent[] = [],
  unknownCursor: Problem = { code: 'unknown-cursor', status: 410, title: 'Not of this log' },
): TestLog {
  const growth = growthSignal()
  const cursorAt = (place: number): string => `log-${place}`
  return {
    all,
    append: (stream, type) => {
      const event = eventAt(all.length + 1, stream, type)
      all.push(event)
      growth.announce()
      return event
    },
    after: (place, limit) => {
      const upTo = Math.min(all.length, place + limit)
      if (upTo <= place) return undefined
      const matching = async (filter: unknown, after: number) =>
        all
          .slice(after, upTo)
          .filter(({ type }) => (filter as TestFilter).type?.includes(type) ?? true)
      return { upTo, matching }
    },
    at: (sequence) => all[sequence - 1],
    growth: async (place, signal) => {
      while (all.length <= place && !signal.aborted) await growth.wait(signal)
    },
    end: async () => all.length,
    lastKnown: () => all.length,
    cursorAt,
    placeOf: async (cursor) => {
      const place = Number(/^log-(\d+)$/.exec(cursor)?.[1])
      if (place <= all.length) return place
      throw new ProblemError({ ...unknownCursor, detail: 'Not of this log' })
    },
    checkFilter: async () => undefined,
    testEvent: (id) => Buffer.from(JSON.stringify({ specversion: '1.0', id, type: 'test' })),
  }
}
