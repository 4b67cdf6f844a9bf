import {
  CAPABILITIES,
  territoriesFrom,
  type Act,
  type Capability,
  type DomainEvent,
} from '@vietas/domain'
import { referenceEvents } from '@vietas/territories'

/** Everything that decisions are taken on; those on territories go on from the reference data. */
export const DECIDED: readonly Capability[] = CAPABILITIES.map((declared: Capability) =>
  declared.name === 'territories' ? territoriesFrom(referenceEvents) : declared,
)

export interface ActOf {
  readonly capability: Capability
  readonly name: string
  readonly act: Act
}

const byName = new Map<string, ActOf>(
  DECIDED.flatMap((capability) =>
    Object.entries(capability.acts).map(
      ([name, act]) => [name, { capability, name, act }] as const,
    ),
  ),
)
const recordedBy = new Map([...byName.values()].map((found) => [found.act.records, found]))
export const ACTS: readonly string[] = [...byName.keys()]

/** @throws RangeError when there is no such act */
export function actNamed(name: string): ActOf {
  const found = byName.get(name)
  if (found === undefined) throw new RangeError(`There is no act ${name}`)
  return found
}

/** The act that records an event. */
export function actOf({ type }: DomainEvent): ActOf {
  const found = recordedBy.get(type)
  if (found === undefined) throw new RangeError(`No act records ${type}`)
  return found
}

/** What the act that recorded an event was told: its data without what the act was given. */
export function commandOf(
  { act }: ActOf,
  { data }: DomainEvent,
): Readonly<Record<string, unknown>> {
  const fields = new Set(Object.keys(act.command.shape))
  return Object.fromEntries(Object.entries(data).filter(([name]) => fields.has(name)))
}
