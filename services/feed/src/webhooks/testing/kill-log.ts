import type { LoggedEvent } from '../event-log.ts'
import { eventAt } from './test-log.ts'

const EVENTS = 1_000
const STREAMS = 11

/** The same whenever it is made. */
export const eventsOfKill = (): LoggedEvent[] =>
  Array.from({ length: EVENTS }, (_, at) => eventAt(at + 1, `unit-${(at * 7) % STREAMS}`))
