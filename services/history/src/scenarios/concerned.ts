import {
  CAPABILITIES,
  isAboutUnits,
  serviceUnits,
  streamOf,
  territories,
  type AnyEvent,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import { unitsOf } from '@vietas/capacity-ledger'
import { categoryOf } from '@vietas/event-store'
import type { AskedRegisters } from '@vietas/capacity-questions'

type Event = Known<DomainEvent>

/** No more streams than this are decided on anew for one scenario. */
export const MOST_STREAMS = 2_000

/**
 * The streams whose events may become others when some streams do: those that are folded from them,
 * those whose decisions look at them, and what these decisions look at. More than `MOST_STREAMS`
 * are cut off there. In steps, so that others have their turn.
 */
export function* streamsConcerned(
  registers: AskedRegisters,
  first: readonly string[],
): Generator<undefined, ReadonlySet<string>> {
  const concerned = new Set(first)
  const naming = new Map<string, Naming>()
  for (const stream of concerned) {
    if (concerned.size > MOST_STREAMS) break
    yield
    const [declared, id] = namedBy(stream) ?? []
    if (declared === undefined || id === undefined) continue
    const facts = registers.of(declared).factsOf(id)
    for (const event of facts)
      for (const other of besideEvent(registers, event)) concerned.add(other)
    for (const other of lookingIn(declared)) {
      const named = naming.get(other.name) ?? (yield* namingIn(registers, other))
      naming.set(other.name, named)
      for (const one of named.get(id) ?? []) concerned.add(one)
    }
    for (const other of besideChanges(registers, declared)) concerned.add(other)
  }
  return concerned
}

/** What a stream is of; undefined where it is of nothing that is decided on. */
export function namedBy(stream: string): readonly [Capability, string] | undefined {
  const category = categoryOf(stream)
  const declared = CAPABILITIES.find((one: Capability) => one.category === category)
  return declared && [declared, stream.slice(category.length + 1)]
}

/** The stream that an event is in, and those that were looked at for it. */
function besideEvent(registers: AskedRegisters, event: Event): string[] {
  const declared = CAPABILITIES.find((one: Capability) => Object.hasOwn(one.versions, event.type))
  if (declared === undefined) return []
  const own = (event.data as unknown as Record<string, string>)[declared.idField] ?? ''
  const units = isAboutUnits(event) ? unitsOf(event).map((id) => streamOf(serviceUnits, id)) : []
  return [streamOf(declared, own), ...units, ...idsNamed(registers, declared, event)]
}

/** Streams of others that an event, or a command, of a capability names. */
export function idsNamed(
  registers: AskedRegisters,
  declared: Capability,
  { data }: Pick<AnyEvent, 'data'>,
): string[] {
  const others = besidesOf(declared)
  if (others.length === 0) return []
  const ids = idsIn(data)
  return others.flatMap((other) =>
    ids.filter((id) => registers.of(other).has(id)).map((id) => streamOf(other, id)),
  )
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const idsIn = (data: object): string[] =>
  JSON.stringify(data)
    .split('"')
    .filter((text) => UUID.test(text))

/** What the decisions of a capability look at, and is in a log itself. */
const besidesOf = ({ name }: Capability): readonly Capability[] => BESIDES.get(name) ?? []

const BESIDES: ReadonlyMap<string, readonly Capability[]> = new Map(
  CAPABILITIES.map(({ name, acts }: Capability) => {
    const of = new Set(Object.values(acts).flatMap(({ beside }) => beside?.of.name ?? []))
    return [name, CAPABILITIES.filter((other) => of.has(other.name))]
  }),
)

/** The capabilities whose decisions look at one; each change of territories is decided beside all. */
function lookingIn(declared: Capability): readonly Capability[] {
  return declared.name === territories.name
    ? []
    : CAPABILITIES.filter((other: Capability) =>
        besidesOf(other).some(({ name }) => name === declared.name),
      )
}

/** Streams by the ids that are named in them. */
type Naming = ReadonlyMap<string, ReadonlySet<string>>

function* namingIn(registers: AskedRegisters, declared: Capability): Generator<undefined, Naming> {
  const naming = new Map<string, Set<string>>()
  const register = registers.of(declared)
  for (const one of register.ids()) {
    yield
    for (const { data } of register.factsOf(one))
      for (const id of idsIn(data)) {
        const streams = naming.get(id) ?? new Set()
        naming.set(id, streams.add(streamOf(declared, one)))
      }
  }
  return naming
}

/** Every recorded change of territories, where one is concerned. */
function besideChanges(registers: AskedRegisters, declared: Capability): readonly string[] {
  if (declared.name !== territories.name) return []
  const register = registers.of(territories)
  return [...register.ids()]
    .filter((id) => register.factsOf(id).some(({ position }) => position !== ''))
    .map((id) => streamOf(territories, id))
}
