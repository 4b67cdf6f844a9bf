import { z } from 'zod'
import {
  idsOf,
  rememberedBy,
  takesIn,
  type AnyEvent,
  type Capability,
  type EventOf,
} from './capability.ts'
import { agreements } from './agreements/capability.ts'
import { careCentreAssessments } from './care-centre-assessments/capability.ts'
import { closureOrders } from './closure-orders/capability.ts'
import { compensations } from './compensations/capability.ts'
import { costs } from './costs/capability.ts'
import { infrastructureProjects } from './infrastructure-projects/capability.ts'
import { indicators } from './indicators/capability.ts'
import { needs } from './needs/capability.ts'
import { plans } from './plans/capability.ts'
import { providers } from './providers/capability.ts'
import { serviceUnits } from './service-units/capability.ts'
import type { AboutUnits } from './service-units/unit-stream-event.ts'
import type { Known } from './shared/known.ts'
import { territories } from './territories/capability.ts'
import { unregisteredProviders } from './unregistered-providers/capability.ts'

export {
  agreements,
  careCentreAssessments,
  closureOrders,
  compensations,
  costs,
  indicators,
  infrastructureProjects,
  needs,
  plans,
  providers,
  serviceUnits,
  unregisteredProviders,
}
export { territories }

/** Everything that is kept on record. What is the same for all is made from this list. */
export const CAPABILITIES = [
  serviceUnits,
  closureOrders,
  infrastructureProjects,
  plans,
  needs,
  indicators,
  agreements,
  costs,
  compensations,
  providers,
  unregisteredProviders,
  careCentreAssessments,
  territories,
] as const

export type DomainEvent = EventOf<(typeof CAPABILITIES)[number]>
export const DomainEvent = z.discriminatedUnion(
  'type',
  CAPABILITIES.flatMap(({ events }) => [...events.options]) as unknown as [z.ZodObject],
) as unknown as z.ZodType<DomainEvent, z.input<(typeof CAPABILITIES)[number]['events']>>

export const CATEGORIES: readonly string[] = CAPABILITIES.map(({ category }) => category)

const byType = new Map<string, Capability>(
  CAPABILITIES.flatMap((declared) =>
    Object.keys(declared.versions).map((type) => [type, declared as Capability]),
  ),
)

/** The capability whose streams hold events of a type; undefined where none does. */
export function capabilityOfEvent(type: string): Capability | undefined {
  return byType.get(type)
}

/** A type of event as this release writes it. */
export interface EventShape {
  /** The one text of it, so that an event's type is told from others without reading it. */
  readonly type: string
  readonly version: number
}

const shapes = new Map<string, EventShape>(
  CAPABILITIES.flatMap(({ versions }) =>
    Object.entries(versions).map(([type, version]) => [type, { type, version }]),
  ),
)

/** Undefined for a type that is not understood. */
export const shapeOf = (type: string): EventShape | undefined => shapes.get(type)

/** Whether the ledger counts an event: a unit's fold takes it in. */
export function isAboutUnits(event: Known<DomainEvent>): event is Known<AboutUnits> {
  return idsOf(serviceUnits, event).length > 0
}

const takingIn = new Map<string, readonly Capability[]>(
  [...byType.keys()].map((type) => [
    type,
    CAPABILITIES.filter((declared) => takesIn(declared, type)),
  ]),
)

/** The capabilities whose folds take in events of a type. */
export function capabilitiesTakingIn(type: string): readonly Capability[] {
  return takingIn.get(type) ?? []
}

/** Whether any register keeps an event; of the others views hold what the ledger makes of them. */
export function isRemembered(event: AnyEvent): boolean {
  return capabilitiesTakingIn(event.type).some(
    (declared) => rememberedBy(declared, event).length > 0,
  )
}
