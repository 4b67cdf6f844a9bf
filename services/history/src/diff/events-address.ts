import type { Change } from '@vietas/capacity-ledger'
import type { Position } from '@vietas/event-store'
import { pointInUrl, type AboutParameters, type Points } from '../points.ts'

type Label = string | null | { readonly code: string }

/**
 * Where the units behind each change of a group are, at the same points; undefined where no filter
 * can name the group, as of a provider that no source names.
 */
export function eventsAddress(
  prefix: string,
  points: Points,
  { municipality, planningRegion, serviceType, targetGroup, provider, unit }: AboutParameters,
  position: Position,
): (labels: Readonly<Record<string, Label>>) => (change: Change) => string | undefined {
  const filters = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  const query = new URLSearchParams({ ...pointInUrl(points), after: position })
  const before = `${prefix}/v1/diff/units?${query.toString()}&change=`
  return (labels) => {
    const about = new URLSearchParams()
    for (const [name, given] of Object.entries(filters)) {
      const label = labels[name]
      const value = typeof label === 'object' ? label?.code : label
      for (const one of value === undefined ? [given ?? []].flat() : [value])
        about.append(name, one)
    }
    const isNamed = !Object.values(labels).includes(null)
    const behind = about.size === 0 ? '' : `&${about.toString()}`
    return (change) =>
      isNamed && change !== 'moved-by-reform' ? `${before}${change}${behind}` : undefined
  }
}
