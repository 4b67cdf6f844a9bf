import { z } from 'zod'
import type { ClosureOrderEvent } from '../closure-orders/events.ts'
import type { ProjectCommissioned } from '../infrastructure-projects/events.ts'
import { PlacesEvent } from '../places/events.ts'
import type { Known } from '../shared/known.ts'
import { ServiceUnitEvent } from './events.ts'

/** What the stream of a service unit holds. */
export const UnitStreamEvent = z.discriminatedUnion('type', [
  ...ServiceUnitEvent.options,
  ...PlacesEvent.options,
])
export type UnitStreamEvent = z.infer<typeof UnitStreamEvent>

/** What is reported of units: in their own streams, and by the orders that name them. */
export type UnitReport = UnitStreamEvent | ClosureOrderEvent

/** What is about units: reports, and what stands for reports of theirs. */
export type AboutUnits = UnitReport | ProjectCommissioned

/** What a unit's fold takes in. */
export type UnitEvent = Known<UnitReport>
