import {
  BEHIND_THE_LOG,
  dayHappened,
  dayOf,
  isUnreadable,
  rigaDay,
  startOfRigaDay,
  type AnyEvent,
  type DomainEvent,
  type EpochMs,
  type Known,
  type Refusal,
} from '@vietas/domain'
import { actOf, commandOf, type ActOf } from './acts.ts'
import { emptyPast, type Past } from './past.ts'

/** An event as it was recorded. */
export interface Recorded {
  readonly stream: string
  readonly event: Known<DomainEvent>
  readonly recordedAt: EpochMs
}

/** A command as if it had been recorded when it became known. */
export interface Added {
  readonly asked: ActOf
  /** What it acts on, or creates. */
  readonly id: string
  readonly command: unknown
  readonly knownSince: EpochMs
  /** Its own, and those that the command names. */
  readonly streams: readonly string[]
  readonly eventId: string
  /** Why it is refused by reference data, which no decision looks at. */
  readonly unfit: Refusal | undefined
}

/** What can no longer be, and why. */
export type CannotBe =
  | { readonly event: Known<DomainEvent>; readonly refusal: Refusal }
  | { readonly added: number; readonly refusal: Refusal }

export interface Outcome {
  /** What was left out, or can no longer be. */
  readonly without: readonly Known<DomainEvent>[]
  /** What was added and could be. */
  readonly with: readonly Known<DomainEvent>[]
  readonly cannotBe: readonly CannotBe[]
}

/**
 * What becomes of the recorded events of some streams when some of them are left out and commands
 * are added: each is decided on anew by what is then before it. One that was recorded though the
 * decisions of today would not have it, as an import may, stays. In steps, so that others have their
 * turn.
 *
 * @param recorded all events of the streams, in the order of the log
 */
export function* decideAnew(
  recorded: readonly Recorded[],
  isLeftOut: (event: Known<DomainEvent>) => boolean,
  added: readonly Added[],
): Generator<undefined, Outcome> {
  const asRecorded = yield* inTurn(
    recorded,
    () => false,
    [],
    () => true,
  )
  const exempt = new Set(asRecorded.refused.map(({ event }) => event.id))
  const stays = ({ id }: Known<DomainEvent>): boolean => exempt.has(id)
  const { taken, refused, refusedAdded } = yield* inTurn(recorded, isLeftOut, added, stays)
  const cannotBe = refused.filter(({ event }) => !stays(event))
  const leftOut = recorded.map(({ event }) => event).filter(isLeftOut)
  const without = [...leftOut, ...cannotBe.map(({ event }) => event)]
  return { without, with: taken, cannotBe: [...cannotBe, ...refusedAdded] }
}

interface Run {
  readonly taken: Known<DomainEvent>[]
  readonly refused: { readonly event: Known<DomainEvent>; readonly refusal: Refusal }[]
  readonly refusedAdded: { readonly added: number; readonly refusal: Refusal }[]
}

function* inTurn(
  recorded: readonly Recorded[],
  isLeftOut: (event: Known<DomainEvent>) => boolean,
  added: readonly Added[],
  /** Whether an event stays though it is refused. */
  stays: (event: Known<DomainEvent>) => boolean,
): Generator<undefined, Run> {
  const past = emptyPast()
  const run: Run = { taken: [], refused: [], refusedAdded: [] }
  const places = placesOf(added, recorded)
  const waiting = added.map((one, at) => ({ one, at, place: places[at] ?? 0 }))
  const addUpTo = (knownSince: EpochMs, place: number): void => {
    const due = waiting.filter((other) => other.one.knownSince < knownSince && other.place <= place)
    for (const { one, at } of due) {
      waiting.splice(
        waiting.findIndex((other) => other.at === at),
        1,
      )
      addOne(past, one, at, run)
    }
  }
  for (const [place, one] of recorded.entries()) {
    yield
    if (isLeftOut(one.event)) continue
    addUpTo(one.event.knownSince, place)
    const refusal = refusalOf(past, one)
    if (refusal !== undefined) run.refused.push({ event: one.event, refusal })
    if (refusal === undefined || stays(one.event)) takeIfReadable(past, one.event)
  }
  addUpTo(Number.POSITIVE_INFINITY, recorded.length)
  return run
}

/**
 * Behind how many of the recorded events each command comes at least. What it acts on may have been
 * recorded later than other events that were known later, and commands on one thing stay in their
 * order.
 */
function placesOf(added: readonly Added[], recorded: readonly Recorded[]): readonly number[] {
  const held = new Map<string, number>()
  const placesIn = new Map<string, { readonly knownSince: EpochMs; readonly place: number }[]>()
  for (const [at, { stream, event }] of recorded.entries()) {
    const places = placesIn.get(stream) ?? []
    placesIn.set(stream, places)
    places.push({ knownSince: event.knownSince, place: at + 1 })
  }
  return added.map(({ streams, knownSince }) => {
    const least = streams.map((stream) => {
      const last = placesIn.get(stream)?.findLast((one) => one.knownSince <= knownSince)
      return Math.max(last?.place ?? 0, held.get(stream) ?? 0)
    })
    const place = Math.max(...least)
    for (const stream of streams) held.set(stream, place)
    return place
  })
}

function refusalOf(past: Past, { event, recordedAt }: Recorded): Refusal | undefined {
  try {
    const asked = actOf(event)
    const id = (event.data as unknown as Record<string, string>)[asked.capability.idField] ?? ''
    const moment = { today: rigaDay(recordedAt), knownSince: event.knownSince }
    const decided = past.decide(asked, id, commandOf(asked, event), moment)
    return 'refusal' in decided ? decided.refusal : undefined
  } catch (error) {
    // No view has taken it in, whatever is decided on it.
    if (isUnreadable(error)) return undefined
    throw error
  }
}

function takeIfReadable(past: Past, event: Known<DomainEvent>): void {
  try {
    past.take(event)
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
}

function addOne(past: Past, one: Added, at: number, run: Run): void {
  const { asked, id, command, knownSince, eventId } = one
  const decided =
    knownTooEarly(one) ??
    unfit(one) ??
    past.decide(asked, id, command, { today: rigaDay(knownSince), knownSince })
  if ('refusal' in decided) {
    run.refusedAdded.push({ added: at, refusal: decided.refusal })
    return
  }
  for (const event of decided.events) {
    const known = asKnown(event, eventId, knownSince, at)
    past.take(known)
    run.taken.push(known)
  }
}

const unfit = ({ unfit: refusal }: Added): { refusal: Refusal } | undefined =>
  refusal && { refusal }

function knownTooEarly({ asked, command, knownSince }: Added): { refusal: Refusal } | undefined {
  const happened = dayHappened(asked.act, command)
  if (happened === undefined || knownSince >= startOfRigaDay(dayOf(happened))) return undefined
  return {
    refusal: { code: 'known-before-it-happened', pointer: '/knownSince', firstDay: happened },
  }
}

/** Behind all that is in the log, and known at the same instant. */
function asKnown(event: AnyEvent, id: string, knownSince: EpochMs, at: number): Known<DomainEvent> {
  const position = BEHIND_THE_LOG + String(at).padStart(6, '0')
  return { ...event, id, knownSince, position } as unknown as Known<DomainEvent>
}
