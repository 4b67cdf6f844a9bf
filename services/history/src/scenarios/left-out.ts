import type { DomainEvent, Known } from '@vietas/domain'
import { ProblemError } from '@vietas/service-kit'
import type { Recorded } from './decide-anew.ts'
import { NOT_WORKED_OUT } from './scenario-problems.ts'
import type { NewScenario } from './scenario.ts'

/** @throws ProblemError when the log does not hold what is to be left out */
export function leftOutBy(
  leaveOut: NewScenario['leaveOut'],
  recorded: readonly Recorded[],
): (event: Known<DomainEvent>) => boolean {
  const idsIn = idsByStream(recorded)
  const leftOut = new Set<string>()
  for (const [at, { stream, events }] of leaveOut.entries()) {
    const there = idsIn.get(stream)
    if (there === undefined) throw notThere(`/leaveOut/${at}/stream`, `no stream ${stream}`)
    for (const [number, id] of (events ?? [...there]).entries()) {
      if (!there.has(id))
        throw notThere(`/leaveOut/${at}/events/${number}`, `no event ${id} in ${stream}`)
      leftOut.add(id)
    }
  }
  return ({ id }) => leftOut.has(id)
}

function idsByStream(recorded: readonly Recorded[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { stream, event } of recorded) {
    const ids = found.get(stream) ?? new Set()
    found.set(stream, ids.add(event.id))
  }
  return found
}

function notThere(pointer: string, what: string): ProblemError {
  const detail = `The log holds ${what} up to the position of the scenario. Take streams and events from the log, or name a later position.`
  return new ProblemError({
    ...NOT_WORKED_OUT['not-in-the-log'],
    detail,
    errors: [{ in: 'body', pointer, detail }],
  })
}
