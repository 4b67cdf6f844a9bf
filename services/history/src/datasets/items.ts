import {
  careCentreAssessments,
  indicators,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import { z } from 'zod'

/**
 * A list in the answers of a capability that grows with what is reported, and whose items stand for
 * themselves: in one table all of it would be said again whenever one of them changes.
 */
export interface Items {
  /** Of the answer. */
  readonly field: string
  /** The item that an event is about; undefined where it is about none of them. */
  readonly itemOf: (event: DomainEvent) => string | undefined
}

const ITEMS: Readonly<Record<string, readonly Items[]>> = {
  [careCentreAssessments.name]: [
    {
      field: 'deficiencies',
      itemOf: (event) => {
        if (event.type === 'DeficiencyRecorded') return (event as Known<DomainEvent>).id
        const isAbout = event.type === 'RemedyPlanAdopted' || event.type === 'RemedyCompleted'
        return isAbout ? event.data.deficiency : undefined
      },
    },
  ],
  [indicators.name]: [
    {
      field: 'reports',
      itemOf: (event) => {
        if (event.type === 'IndicatorReported') return (event as Known<DomainEvent>).id
        return event.type === 'IndicatorReportCorrected' ? event.data.report : undefined
      },
    },
    {
      field: 'targets',
      itemOf: ({ type, data }) =>
        type === 'IndicatorTargetStated'
          ? JSON.stringify([data.area, data.by ?? null, data.value])
          : undefined,
    },
  ],
}

export const itemsOf = ({ name }: Capability): readonly Items[] => ITEMS[name] ?? []

/** One item as a capability: what it is by the facts about it and what creates the whole. */
export function capabilityOfItem(capability: Capability, { field }: Items): Capability {
  const { element } = capability.answer.shape[field] as z.ZodArray<z.ZodObject>
  return {
    ...capability,
    name: `${capability.name}-${field}`,
    answer: z.object({ [capability.idField]: capability.id, ...element.shape }),
    on: (state, at) => {
      const whole = capability.on(state, at) as Readonly<Record<string, unknown>> | undefined
      const [item] = (whole?.[field] ?? []) as readonly object[]
      return item && { [capability.idField]: whole?.['id'], ...item }
    },
  }
}

/** Those about each item, with what creates the whole. */
export function factsOfItems(
  capability: Capability,
  { itemOf }: Items,
  facts: readonly Known<DomainEvent>[],
): readonly (readonly Known<DomainEvent>[])[] {
  const creating = Object.values(capability.acts).flatMap((act) => (act.creates ? act.records : []))
  const ofItems = new Map<string, Known<DomainEvent>[]>()
  const ofAll: Known<DomainEvent>[] = []
  for (const fact of facts) {
    const item = itemOf(fact)
    if (item === undefined) {
      if (creating.includes(fact.type))
        for (const all of [ofAll, ...ofItems.values()]) all.push(fact)
      continue
    }
    const before = ofItems.get(item)
    if (before === undefined) ofItems.set(item, [...ofAll, fact])
    else before.push(fact)
  }
  return [...ofItems.values()]
}
