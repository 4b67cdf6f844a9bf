import { dayOrBeforeEvery } from '../shared/calendar-date.ts'
import type { MethodologyId } from '../shared/ids.ts'
import type { Known, LogPosition } from '../shared/known.ts'
import { storedCents } from '../shared/money.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { stated, statedBy, type Stated, type StatedBy } from '../shared/stated-by.ts'
import { storedTerm, storedText, storedTextIfAny } from '../shared/stored-text.ts'
import { CostPer, type MethodologyEvent } from './events.ts'

type DataOf<Type> = Extract<MethodologyEvent, { type: Type }>['data']

/** A version of the methodology of unit costs; `published` is absent while there is none. */
export interface Methodology {
  readonly id: MethodologyId
  readonly published?: Stated<DataOf<'MethodologyPublished'>>
  readonly costs: readonly UnitCost[]
}

/** A unit cost as last stated, and what was stated before it was corrected. */
export interface UnitCost extends Pick<
  DataOf<'UnitCostSet'>,
  'serviceType' | 'per' | 'validFrom' | 'cents'
> {
  /** Of the event that states it: what is known later wins for the same day. */
  readonly knownSince: number
  readonly position: LogPosition
  readonly corrections: readonly { readonly cents: number; readonly reason: string }[]
  /** Who stated it, and who has corrected it since. */
  readonly statedBy: readonly StatedBy[]
}

export function emptyMethodology(id: string): Methodology {
  return { id: storedText(id, 'the id of a methodology') as MethodologyId, costs: [] }
}

/** @throws RangeError when the event cannot be read */
export function methodologyAfter(before: Methodology, event: Known<MethodologyEvent>): Methodology {
  dayOrBeforeEvery(event.data.validFrom)
  if (event.type === 'MethodologyPublished') {
    const { title, authority, document } = event.data
    storedText(title, 'a title')
    for (const text of [authority, document]) storedTextIfAny(text, 'a text')
    return { ...before, published: stated(event) }
  }
  return { ...before, costs: costsAfter(before.costs, event) }
}

type AboutCost = Known<Exclude<MethodologyEvent, { type: 'MethodologyPublished' }>>

function costsAfter(costs: readonly UnitCost[], event: AboutCost): readonly UnitCost[] {
  const { type, data, knownSince, position } = event
  const { serviceType, per, validFrom } = data
  storedTerm(serviceType, ServiceType.options, 'a service type')
  storedTerm(per, CostPer.options, 'what a cost is for')
  const cents = storedCents(data.cents)
  const said = { serviceType, per, validFrom, cents, knownSince, position }
  const before = costFor(costs, data)
  if (!before) return [...costs, { ...said, corrections: [], statedBy: [statedBy(event)] }]
  const reason = type === 'UnitCostCorrected' ? storedText(data.reason, 'a reason') : ''
  const corrections = [...before.corrections, { cents: before.cents, reason }]
  const after = { ...said, corrections, statedBy: [...before.statedBy, statedBy(event)] }
  return costs.map((cost) => (cost === before ? after : cost))
}

export function costFor(
  costs: readonly UnitCost[],
  { serviceType, per, validFrom }: Pick<UnitCost, 'serviceType' | 'per' | 'validFrom'>,
): UnitCost | undefined {
  return costs.find(
    (cost) => cost.serviceType === serviceType && cost.per === per && cost.validFrom === validFrom,
  )
}
