import type { Change } from '@vietas/capacity-ledger'
import type { Position } from '@vietas/event-store'
import { pointInUrl, type AboutParameters, type Points } from '../points.ts'

type Label = string | null | { readonly code: string }

/**
 * Where the units behind a change of a group are, at the same points; undefined where no filter can
 * name the group, as of a provider that no source names.
 */
export function eventsAddress(
  prefix: string,
  points: Points,
  { municipality, planningRegion, serviceType, targetGroup, provider, unit }: AboutParameters,
  position: Position,
): (change: Change, labels: Readonly<Record<string, Label>>) => string | undefined {
  const filters = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  return (change, labels) => {
    if (change === 'moved-by-reform' || Object.values(labels).includes(null)) return undefined
    const query = new URLSearchParams(pointInUrl(points))
    query.set('after', position)
    query.set('change', change)
    for (const [name, given] of Object.entries(filters)) {
      const label = labels[name]
      const value = typeof label === 'object' ? label?.code : label
      for (const one of value === undefined ? [given ?? []].flat() : [value])
        query.append(name, one)
    }
    return `${prefix}/v1/diff/units?${query.toString()}`
  }
}
