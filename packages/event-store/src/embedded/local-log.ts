import type { GrowthSignal } from '../local/growth-signal.ts'
import type { LocalLog } from '../local/log.ts'
import type { RecordedEvent } from '../port.ts'
import type { HeldState } from './held-state.ts'
import type { LogState } from './log-state.ts'

/** The log as its readers see it. */
export function logOf(
  held: Pick<HeldState, 'current'>,
  growth: GrowthSignal,
  isClosed: () => boolean,
): LocalLog {
  return {
    head: () => held.current().position,
    readPage: (request) => held.current().log.readPage(request),
    revisionOf: (stream) => held.current().index.stream(stream).revision,
    readRevisions: (stream, first, last) => readRevisions(held.current(), stream, first, last),
    grown: (position, signal) =>
      isClosed() || held.current().position > position ? Promise.resolve() : growth.wait(signal),
    isClosed,
  }
}

function readRevisions(
  { index, log }: LogState,
  stream: string,
  first: number,
  last: number,
): readonly RecordedEvent[] {
  const [low, high] = first <= last ? [first, last] : [last, first]
  const positions = index.positionsBetween(index.stream(stream), low, high)
  const events = log.readPositions(positions)
  return first <= last ? events : events.reverse()
}
