import { evolve, foldUnit } from '../service-units/evolve-unit.ts'
import type { UnitEvent } from '../service-units/unit-stream-event.ts'
import { emptyUnit, type Phase, type Unit } from '../service-units/unit.ts'
import { BEFORE_EVERY_DAY, dayOf, type Day } from '../shared/calendar-date.ts'
import { inKnownOrder, inLogOrder } from '../shared/known.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { MEASURES, stretchesOf } from './measures.ts'
import { combined, continued, stepsFrom, type Steps } from './steps.ts'

const OVERRUN = MEASURES.indexOf('overrun')

/** People beyond the places, on the days on which the unit works. */
export function overrunsOf(unit: Unit, targetGroup: TargetGroup, from: Day): Steps {
  return stretchesOf(unit, targetGroup, from).map((stretch) => ({
    from: stretch.from,
    value: stretch.values[OVERRUN] as number,
  }))
}

const ALWAYS: readonly Phase[] = [
  {
    from: BEFORE_EVERY_DAY,
    status: 'open',
    closing: false,
    unconfirmedClosure: false,
    location: { municipality: '' },
  },
]

/** The unit as if it worked on every day: then all people beyond its places show. */
export function asIfAlwaysOpen(unit: Unit): Unit {
  return { ...unit, phases: ALWAYS }
}

/**
 * How many people beyond the places have been stated, day by day, by reports and orders that still
 * count: each in turn as it was recorded. What is over is no longer stated.
 */
export function statedOverruns(unit: Unit): ReadonlyMap<TargetGroup, Steps> {
  const stated = new Map<TargetGroup, Steps>()
  let recorded = emptyUnit(unit.id)
  for (const event of [...unit.events].sort(inLogOrder)) {
    recorded = withNext(recorded, event)
    const from = firstDayIn(event)
    const states = !unit.withdrawn.has(event.id) && statesOverrun(event)
    for (const targetGroup of groupsIn(event, recorded)) {
      const was = stated.get(targetGroup) ?? []
      const all = overrunsOf(asIfAlwaysOpen(recorded), targetGroup, from)
      const left = combined(stepsFrom(was, from), all, smaller)
      const said = states === 'while-open' ? overrunsOf(recorded, targetGroup, from) : all
      stated.set(targetGroup, continued(was, from, states ? combined(left, said, larger) : left))
    }
  }
  return stated
}

/** In place, unless the event was known before another that is here already. */
function withNext(unit: Unit, event: UnitEvent): Unit {
  const last = unit.events.at(-1)
  if (last && inKnownOrder(event, last) < 0) return foldUnit(unit.id, [...unit.events, event])
  evolve(unit, event)
  return unit
}

const known = (count: number): number => (Number.isNaN(count) ? 0 : count)
const smaller = (a: number, b: number): number => Math.min(a, known(b))
const larger = (a: number, b: number): number => Math.max(a, known(b))

/** A report of counts states them of any day, other acts of the days on which the unit works. */
function statesOverrun({ data }: UnitEvent): 'always' | 'while-open' | false {
  if (!('overrun' in data) || data.overrun === undefined) return false
  return 'targetGroup' in data || 'places' in data ? 'always' : 'while-open'
}

function groupsIn({ data }: UnitEvent, unit: Unit): Iterable<TargetGroup> {
  return 'targetGroup' in data ? [data.targetGroup] : unit.counts.keys()
}

/** What orders and corrections of an opening change may lie on any day. */
function firstDayIn({ type, data }: UnitEvent): Day {
  if (type === 'ServiceUnitOpeningCorrected' || 'orderId' in data || !('effectiveOn' in data))
    return BEFORE_EVERY_DAY
  return data.effectiveOn === 'undocumented' ? BEFORE_EVERY_DAY : dayOf(data.effectiveOn)
}
