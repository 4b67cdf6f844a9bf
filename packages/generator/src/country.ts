import {
  dateOf,
  dayHappened,
  dayOf,
  serviceUnits,
  startOfRigaDay,
  type Act,
  type AnyEvent,
  type Capability,
  type Day,
  type DomainEvent,
  type EpochMs,
  type Known,
  type Unit,
} from '@vietas/domain'
import type { z } from 'zod'
import { emptyAgenda } from './agenda.ts'
import { firstDayOf, type Generation } from './generation.ts'
import { eventId, idsOf } from './ids.ts'
import { sourceOf, type Document } from './labels.ts'
import { seededRandom, type Random } from './random.ts'
import { emptyStates, type States } from './states.ts'

/** A country as it is on one day of its making, and how things happen in it. */
export interface Country {
  readonly generation: Generation
  readonly random: Random
  today(): Day
  /** The ids of all units opened so far. */
  readonly units: string[]
  unit(id: string): Unit
  newId(): string
  /** How many of a kind there have been, this one included. */
  serial(kind: string): number
  /**
   * Does what a client would ask for, today, by the domain's own decision, and gives the id of the
   * first event of it.
   *
   * @throws Error when it is refused: whoever makes a country asks only for what may be
   */
  act<Command extends z.ZodObject>(
    of: Capability,
    act: Act & { readonly command: Command },
    id: string,
    command: z.input<Command>,
  ): string
  /** Has what is done in a function known from a document, be it of today or of an earlier day. */
  from(document: Document, then: () => void): void
  /** Has something done so many days from now, unless the last day comes first. */
  later(days: number, then: () => void): void
  /** Begins a day, and does what was put off to it. */
  begin(day: Day): void
  /** Gives the events since it was last asked, in their order. */
  taken(): readonly Known<DomainEvent>[]
}

const HOUR_MS = 3_600_000
const OFFICE_OPENS_MS = 8 * HOUR_MS
const OFFICE_CLOSES_MS = 20 * HOUR_MS

export function emptyCountry(generation: Generation): Country {
  const states = emptyStates()
  const idOf = idsOf(generation)
  const idOfEvent = eventId(generation)
  const serial = serials()
  const agenda = emptyAgenda()
  let events: Known<DomainEvent>[] = []
  let today = firstDayOf(generation)
  let recorded = 0
  let now: EpochMs = 0
  let document: Document | undefined
  const knownSince = (): EpochMs => {
    const knownOn = document?.knownOn ?? today
    return knownOn === today ? now : startOfRigaDay(knownOn) + OFFICE_CLOSES_MS
  }
  const record = (event: AnyEvent): void => {
    const source = sourceOf(generation, document)
    const position = String(recorded)
    const place = { id: idOfEvent(recorded), knownSince: knownSince(), position, source }
    const known = { ...event, ...place } as Known<DomainEvent>
    states.take(known)
    events.push(known)
    recorded += 1
  }
  return {
    generation,
    random: seededRandom(generation.seed),
    today: () => today,
    units: [],
    unit: (id) => states.of(serviceUnits, id) as Unit,
    newId: () => idOf(`thing ${serial('thing')}`),
    serial,
    act: (of, act, id, command) => {
      // Each act at an instant of its own, so that there is one order in which all is known.
      now += 1
      const first = recorded
      const moment = { today, knownSince: knownSince() }
      for (const event of decided(states, of, act, id, command, moment)) record(event)
      return idOfEvent(first)
    },
    from: (those, then) => {
      const before = document
      document = those
      then()
      document = before
    },
    later: (days, then) => agenda.put(today + Math.max(1, days), then),
    begin: (day) => {
      today = day
      now = startOfRigaDay(day) + OFFICE_OPENS_MS
      agenda.keep(day)
    },
    taken: () => {
      const given = events
      events = []
      return given
    },
  }
}

function serials(): Country['serial'] {
  const counts = new Map<string, number>()
  return (kind) => {
    const next = (counts.get(kind) ?? 0) + 1
    counts.set(kind, next)
    return next
  }
}

function decided(
  states: States,
  of: Capability,
  act: Act,
  id: string,
  given: object,
  moment: { readonly today: Day; readonly knownSince: EpochMs },
): readonly AnyEvent[] {
  const command = act.command.parse(given)
  const happened = dayHappened(act, command)
  const asked = (): string => `on ${dateOf(moment.today)} of ${of.name} ${JSON.stringify(command)}`
  // As the registry has it: nobody knew what happened before it did.
  if (happened !== undefined && moment.knownSince < startOfRigaDay(dayOf(happened)))
    throw new Error(`The generator reported what has not happened yet ${asked()}`)
  const state = states.of(of, id)
  const others = act.beside ? states.all(act.beside.of, act.beside.ids(command, state)) : []
  const decision = act.decide(command, moment)(state, others)
  if (decision.outcome === 'accepted') return decision.events
  throw new Error(`The generator asked ${asked()}: ${JSON.stringify(decision.refusal)}`)
}
