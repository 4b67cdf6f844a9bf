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
 * are cut off there.
 */
export function streamsConcerned(
  registers: AskedRegisters,
  first: readonly string[],
): ReadonlySet<string> {
  const concerned = new Set(first)
  for (const stream of concerned) {
    if (concerned.size > MOST_STREAMS) break
    const [declared, id] = namedBy(stream) ?? []
    if (declared === undefined || id === undefined) continue
    const facts = registers.of(declared).factsOf(id)
    for (const event of facts)
      for (const other of besideEvent(registers, event)) concerned.add(other)
    for (const other of lookingAt(registers, declared, id)) concerned.add(other)
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
  const ids = JSON.stringify(data)
    .split('"')
    .filter((text) => UUID.test(text))
  return others.flatMap((other) =>
    ids.filter((id) => registers.of(other).has(id)).map((id) => streamOf(other, id)),
  )
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What the decisions of a capability look at, and is in a log itself. */
function besidesOf({ acts }: Capability): readonly Capability[] {
  const of = new Set(Object.values(acts).flatMap(({ beside }) => beside?.of.name ?? []))
  return CAPABILITIES.filter(({ name }) => of.has(name))
}

/** The streams whose decisions look at one; each change of territories is decided beside all. */
function lookingAt(registers: AskedRegisters, declared: Capability, id: string): string[] {
  if (declared.name === territories.name)
    return [...registers.of(territories).ids()]
      .filter((other) =>
        registers
          .of(territories)
          .factsOf(other)
          .some(({ position }) => position !== ''),
      )
      .map((other) => streamOf(territories, other))
  return CAPABILITIES.filter((other: Capability) =>
    besidesOf(other).some(({ name }) => name === declared.name),
  ).flatMap((other: Capability) =>
    [...registers.of(other).ids()]
      .filter((one) => one !== id && namesIn(registers.of(other).factsOf(one), id))
      .map((one) => streamOf(other, one)),
  )
}

const namesIn = (facts: readonly Event[], id: string): boolean =>
  facts.some(({ data }) => JSON.stringify(data).includes(id))
