import type { z } from 'zod'
import type { CalendarDate, Day } from './shared/calendar-date.ts'
import type { Decision } from './shared/decision.ts'
import { inKnownOrder, type Known } from './shared/known.ts'
import { storedText } from './shared/stored-text.ts'
import type { Moment } from './shared/moment.ts'

/** What all events have in common. */
export interface AnyEvent {
  readonly type: string
  readonly data: object
}

/** The schema of a capability's events: a discriminated union by type. */
export type EventsSchema<Event extends AnyEvent = AnyEvent> = z.ZodType<Event> & {
  readonly options: readonly z.ZodObject<{ readonly type: z.ZodLiteral<string> }>[]
}

/** The two clocks of an answer, in days. */
export interface At {
  /** What was so on this day. */
  readonly validAt: Day
  /** The day on which it was known so. */
  readonly knownAt: Day
}

/**
 * One thing that a ministry or a municipality keeps on record, such as closure orders: declared
 * once, as data. The routes of the registry, the register on two clocks, the answers and the
 * checks of all of these are made from this declaration.
 *
 * The functions are methods, so that one that knows its own state fits where any state will do.
 */
export interface Capability<State = unknown, Taken extends AnyEvent = AnyEvent, Answer = unknown> {
  /** Its address and its folders in every package and service. */
  readonly name: string
  /** Its streams are `<category>-<id>`. No dash: EventStoreDB splits a stream's name at the first. */
  readonly category: string
  readonly id: z.ZodType<string>
  /** The field of each event's data that names the stream, and the parameter of its addresses. */
  readonly idField: string
  readonly events: EventsSchema
  /** The version of each event's shape that this release writes; older ones are upcast when read. */
  readonly versions: Readonly<Record<string, number>>
  /**
   * From one version of an event's data to the next, by `<type>@<version it starts from>`. Only ever
   * added to: events in the log are never touched.
   */
  readonly upcasters?: Readonly<
    Record<string, (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
  >
  /**
   * The day that an event of each type is about: from when what it says is so. Of an order, an
   * approval or a scheduled merger that is the day of the act, whatever day it names for what is to
   * come. Undefined where it is about no day of its own.
   */
  readonly dates: Readonly<Record<string, DateOf>>
  /** Events of other streams that the fold takes in too, such as the orders on a unit. */
  readonly follows?: readonly Followed[]
  readonly acts: Readonly<Record<string, Act>>
  /** What every service answers about one of them. */
  readonly answer: z.ZodObject
  /** @throws RangeError when a stored id is none */
  empty(id: string): State
  /**
   * Takes in the next event in known order. May change and give back the state that it was given.
   *
   * @throws RangeError or TypeError when the event cannot be read; the state is then unusable
   */
  evolve(state: State, event: Known<Taken>): State
  /** What it is at a point of both clocks; undefined while nothing has created it. */
  on(state: State, at: At): Answer | undefined
  /**
   * Whether an answer needs the event. Without it, all are kept; what is left out here is counted
   * by the ledger alone.
   */
  remembers?(event: AnyEvent): boolean
}

/** A method's type, which fits where any data will do; a function's would not. */
type DateOf = { dateOf(data: object): string | undefined }['dateOf']

export interface Followed {
  readonly category: string
  readonly events: EventsSchema
  /** The ids of those that take the event in. */
  ids(event: AnyEvent): readonly string[]
}

/** What a client may ask for: a command, and the pure decision on it. */
export interface Act<State = unknown, Command = unknown, Beside = unknown> {
  /** Whether it creates the stream that it writes to, or changes one that exists. */
  readonly creates: boolean
  /** The type of the event that it records; no other act records it. */
  readonly records: string
  readonly command: z.ZodObject
  /**
   * The field with the day on which what it reports happened: nobody knew it before. null: it
   * announces, and may be known before its day.
   */
  readonly happenedOn: string | null
  /** Every refusal that the decision may give, by name. */
  readonly refuses: readonly string[]
  /** What else the decision looks at. */
  readonly beside?: {
    readonly of: Capability
    /** Known from the command, or from what it acts on, such as the units of an order. */
    ids(command: Command, state: State): readonly string[]
  }
  decide(command: Command, moment: Moment): Decide<State, Beside>
}

/** A method's type, which fits where any state will do; a function's would not. */
type Decide<State, Beside> = {
  decide(state: State, ...beside: BesideOf<Beside>): Decision<AnyEvent, string>
}['decide']

type BesideOf<Beside> = [Beside] extends [never] ? [] : [readonly Beside[]]

interface ActDeclaration<
  State,
  Command extends z.ZodObject,
  Codes extends readonly string[],
  Beside,
> {
  readonly records: string
  readonly command: Command
  readonly happenedOn: (keyof z.output<Command> & string) | null
  readonly refuses: Codes
  /** A refusal that `refuses` does not name does not compile. */
  readonly decide: (
    command: z.output<Command>,
    moment: Moment,
  ) => (state: State, ...beside: BesideOf<Beside>) => Decision<AnyEvent, NoInfer<Codes[number]>>
  readonly beside?: {
    readonly of: Capability<Beside>
    readonly ids: (command: z.output<Command>, state: State) => readonly string[]
  }
}

type ActOf<State, Command extends z.ZodObject, Codes, Beside> = Act<
  State,
  z.output<Command>,
  Beside
> & { readonly command: Command; readonly refuses: Codes }

export function creates<
  State,
  Command extends z.ZodObject,
  const Codes extends readonly string[],
  Beside = never,
>(act: ActDeclaration<State, Command, Codes, Beside>): ActOf<State, Command, Codes, Beside> {
  return { creates: true, ...act }
}

export function changes<
  State,
  Command extends z.ZodObject,
  const Codes extends readonly string[],
  Beside = never,
>(act: ActDeclaration<State, Command, Codes, Beside>): ActOf<State, Command, Codes, Beside> {
  return { creates: false, ...act }
}

/** The day on which what an act reports happened; undefined where it announces, or none is documented. */
export function dayHappened({ happenedOn }: Act, command: unknown): CalendarDate | undefined {
  if (happenedOn === null) return undefined
  const day = (command as Readonly<Record<string, CalendarDate>>)[happenedOn]
  return day === 'undocumented' ? undefined : day
}

/** A capability whose events, acts and answer are known by their own types. */
export interface CapabilityOf<
  State,
  Taken extends AnyEvent,
  Events extends EventsSchema,
  Acts extends Capability['acts'],
  Answer extends z.ZodObject,
> extends Omit<Capability<State, Taken, z.output<Answer>>, 'dates'> {
  readonly events: Events
  /** A type without one does not compile. */
  readonly dates: {
    readonly [Type in z.output<Events>['type']]: (
      data: Extract<z.output<Events>, { type: Type }>['data'],
    ) => string | undefined
  }
  readonly acts: Acts
  readonly answer: Answer
}

/** Gives the declaration back as it is, once its parts are seen to fit together. */
export function capability<
  State,
  Taken extends AnyEvent,
  Events extends EventsSchema,
  Acts extends Capability['acts'],
  Answer extends z.ZodObject,
>(
  declared: CapabilityOf<State, Taken, Events, Acts, Answer>,
): CapabilityOf<State, Taken, Events, Acts, Answer> {
  return declared
}

export type StateOf<Declared extends Capability> = ReturnType<Declared['empty']>
export type EventOf<Declared extends Capability> = z.output<Declared['events']>
export type AnswerOf<Declared extends Capability> = z.output<Declared['answer']>
/** Every refusal of every act. */
export type RefusalOf<Declared extends Capability> =
  Declared['acts'][keyof Declared['acts']]['refuses'][number]

export const streamOf = ({ category }: Pick<Capability, 'category'>, id: string): string =>
  `${category}-${id}`

/**
 * The ids of those of a capability that an event is about: its folds take it in.
 *
 * @throws RangeError when a stored event does not name what it must
 */
export function idsOf(declared: Capability, event: AnyEvent): readonly string[] {
  if (Object.hasOwn(declared.versions, event.type)) {
    const id = (event.data as Readonly<Record<string, unknown>>)[declared.idField]
    return [storedText(id as string, `the id of ${declared.name}`)]
  }
  return (declared.follows ?? []).flatMap((followed) => idsFollowed(followed, event))
}

/** Whether the folds of a capability take in events of a type, its own and those that it follows. */
export function takesIn({ versions, follows = [] }: Capability, type: string): boolean {
  return Object.hasOwn(versions, type) || follows.some(({ events }) => isOneOf(events, type))
}

/** The ids of those that take in an event of another stream; none where it is not followed. */
export function idsFollowed({ events, ids }: Followed, event: AnyEvent): readonly string[] {
  return isOneOf(events, event.type) ? ids(event) : []
}

const typesOf = new WeakMap<EventsSchema, ReadonlySet<string>>()

function isOneOf(schema: EventsSchema, type: string): boolean {
  let types = typesOf.get(schema)
  if (types === undefined) {
    types = new Set(schema.options.map(({ shape }) => shape.type.value))
    typesOf.set(schema, types)
  }
  return types.has(type)
}

/** The ids of those whose register keeps an event: those it is about, where answers need it. */
export function rememberedBy(declared: Capability, event: AnyEvent): readonly string[] {
  return (declared.remembers?.(event) ?? true) ? idsOf(declared, event) : []
}

/** What exactly these events make of one, in whatever order they are given. */
export function foldOf<State, Taken extends AnyEvent>(
  { empty, evolve }: Pick<Capability<State, Taken>, 'empty' | 'evolve'>,
  id: string,
  events: readonly Known<Taken>[],
): State {
  let state = empty(id)
  for (const event of [...events].sort(inKnownOrder)) state = evolve(state, event)
  return state
}
