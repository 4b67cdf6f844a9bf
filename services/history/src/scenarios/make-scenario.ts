import {
  CAPABILITIES,
  decodeEvent,
  hexOf,
  isUnreadable,
  knownAtMs,
  knownSinceMs,
  streamOf,
  textHash,
  type DomainEvent,
  type EpochMs,
  type Known,
  type Refusal,
} from '@vietas/domain'
import { comparePositions, type LogReader, type Position } from '@vietas/event-store'
import { checkPart, ProblemError, type Problem } from '@vietas/service-kit'
import { finished, type AskedRegisters } from '@vietas/capacity-questions'
import { checkOf } from '@vietas/reference-checks'
import type { Territories } from '@vietas/territories'
import { actNamed, ACTS } from './acts.ts'
import { idsNamed, MOST_STREAMS, streamsConcerned } from './concerned.ts'
import { decideAnew, type Added, type CannotBe as Refused, type Recorded } from './decide-anew.ts'
import { leftOutBy } from './left-out.ts'
import { NOT_WORKED_OUT } from './scenario-problems.ts'
import type { AddedCommand, CannotBe, NewScenario } from './scenario.ts'

/** A scenario as it is kept: what was asked for, and what came of it at its position. */
export interface Scenario extends NewScenario {
  readonly id: string
  readonly base: NewScenario['base'] & { readonly position: Position }
  /** The event at its position, by which its log is told from another. */
  readonly lastEvent: string | null
  /** What its events are written by. */
  readonly version: string
  readonly without: readonly Known<DomainEvent>[]
  readonly with: readonly Known<DomainEvent>[]
  readonly cannotBe: readonly CannotBe[]
}

export interface MadeFrom {
  readonly store: LogReader
  readonly registers: AskedRegisters
  readonly territories: Territories
  /** How far the registers have seen the log. */
  readonly position: Position
  readonly now: EpochMs
  /** A random UUID. */
  readonly newId: () => string
}

const MOST_EVENTS = 20_000

/** Of every event the version that is written, so that another one is told from this. */
export const VERSION = hexOf(textHash(JSON.stringify(CAPABILITIES.map(({ versions }) => versions))))

/** The event at a position, or the last before it; null where there is none. */
export async function lastEventIn(store: LogReader, position: Position): Promise<string | null> {
  const last = store.readAll({ direction: 'backward', upTo: position, limit: 1 })
  for await (const { events } of last) for (const { id } of events) return id
  return null
}

/** @throws ProblemError when it contradicts itself, or the log does not hold what it names */
export async function makeScenario(
  id: string,
  asked: NewScenario,
  from: MadeFrom,
): Promise<Scenario> {
  const { store, registers, position: end } = from
  const position = asked.base.position ?? end
  if (comparePositions(position, end) > 0) throw beyondTheEnd(position, end)
  checkLeftOut(asked)
  const added = asked.add.map((one, at) => addedOf(one, at, asked.base, from))
  const first = [
    ...asked.leaveOut.map(({ stream }) => stream),
    ...added.flatMap((one) => one.streams),
  ]
  const streams = await finished(streamsConcerned(registers, first))
  if (streams.size > MOST_STREAMS) throw tooLarge(`more than ${MOST_STREAMS} streams`)
  const recorded = await recordedIn(store, streams, position)
  const isLeftOut = leftOutBy(asked.leaveOut, recorded)
  const outcome = await finished(decideAnew(recorded, isLeftOut, added))
  const streamOfEvent = new Map(recorded.map(({ event, stream }) => [event.id, stream]))
  return {
    ...asked,
    id,
    base: { ...asked.base, position },
    lastEvent: await lastEventIn(store, position),
    version: VERSION,
    add: asked.add.map((one, at) => ({ ...one, id: added[at]?.id })),
    without: outcome.without,
    with: outcome.with,
    cannotBe: outcome.cannotBe.map((one) => cannotBeAnswer(one, streamOfEvent)),
  }
}

function addedOf(
  { act, id, body, knownSince }: AddedCommand,
  at: number,
  base: NewScenario['base'],
  { now, newId, registers, territories }: MadeFrom,
): Added {
  // One that an older version has kept may be of an act that is called otherwise now.
  if (!ACTS.includes(act))
    throw contradicts(
      `/add/${at}/act`,
      `No act is called ${act}: take the name of one from the documentation of the registry.`,
    )
  const asked = actNamed(act)
  const checked = checkPart('body', asked.act.command, body, ['add', at, 'body'])
  if ('error' in checked) throw checked.error
  if (id === undefined && !asked.act.creates)
    throw contradicts(`/add/${at}/id`, `${act} acts on something that exists: name its id.`)
  const latest = base.knownAt === undefined ? now : Math.min(now, knownAtMs(base.knownAt))
  const since = knownSince === undefined ? latest : knownSinceMs(knownSince)
  if (since > latest)
    throw contradicts(
      `/add/${at}/knownSince`,
      `${knownSince} lies behind ${new Date(latest).toISOString()}, as which the scenario is known. State an earlier instant, or a base with a later knownAt.`,
    )
  const on = id ?? newId()
  const { capability } = asked
  const named = idsNamed(registers, capability, { data: checked.value as object })
  return {
    asked,
    id: on,
    command: checked.value,
    knownSince: since,
    streams: [streamOf(capability, on), ...named],
    eventId: newId(),
    unfit: refusalOf(checkOf(act)?.problemOf(checked.value, since, territories)),
  }
}

/** By reference data, as they were known when the command is. */
function refusalOf(problem: Problem | undefined): Refusal | undefined {
  if (problem === undefined) return undefined
  const [error] = (problem['errors'] ?? []) as readonly { readonly pointer: string }[]
  return { code: problem.code, ...(error && { pointer: error.pointer }) }
}

function checkLeftOut({ leaveOut, add }: NewScenario): void {
  if (leaveOut.length + add.length === 0)
    throw contradicts('', 'It changes nothing. Leave out something, or add a command.')
  const streams = new Set<string>()
  for (const [at, { stream }] of leaveOut.entries()) {
    if (streams.has(stream))
      throw contradicts(`/leaveOut/${at}/stream`, `${stream} is named twice. Name it once.`)
    streams.add(stream)
  }
}

async function recordedIn(
  store: LogReader,
  streams: ReadonlySet<string>,
  upTo: Position,
): Promise<readonly Recorded[]> {
  const found: Recorded[] = []
  for (const stream of streams)
    for await (const { events } of store.readStream(stream))
      for (const stored of events) {
        if (comparePositions(stored.position, upTo) > 0) break
        const event = decoded(stored)
        if (event !== undefined) found.push({ stream, event, recordedAt: stored.recordedAt })
        if (found.length > MOST_EVENTS) throw tooLarge(`more than ${MOST_EVENTS} events`)
      }
  return found.sort((a, b) => comparePositions(a.event.position, b.event.position))
}

function decoded(stored: Parameters<typeof decodeEvent>[0]): Known<DomainEvent> | undefined {
  try {
    return decodeEvent(stored)
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}

function cannotBeAnswer(one: Refused, streamOfEvent: ReadonlyMap<string, string>): CannotBe {
  const { code, firstDay = null, pointer = null, conflictsWith = null } = one.refusal
  const refusal = { code, firstDay, pointer, conflictsWith }
  if ('added' in one) return { event: null, added: one.added, refusal }
  const { id, type } = one.event
  return { event: { id, type, stream: streamOfEvent.get(id) ?? '' }, added: null, refusal }
}

function contradicts(pointer: string, detail: string): ProblemError {
  return new ProblemError({
    ...NOT_WORKED_OUT['scenario-contradicts-itself'],
    detail,
    errors: [{ in: 'body', pointer, detail }],
  })
}

function beyondTheEnd(position: Position, end: Position): ProblemError {
  const detail = `The log has come to ${end}, and ${position} lies behind that. Name a position that a write has answered, or leave it out.`
  return new ProblemError({
    ...NOT_WORKED_OUT['position-beyond-the-end'],
    detail,
    errors: [{ in: 'body', pointer: '/base/position', detail }],
  })
}

function tooLarge(what: string): ProblemError {
  return new ProblemError({
    ...NOT_WORKED_OUT['scenario-too-large'],
    detail: `${what} would have to be decided on anew. Leave out less, or add less.`,
  })
}
