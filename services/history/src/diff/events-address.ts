import type { Change } from '@vietas/capacity-ledger'
import type { Position } from '@vietas/event-store'
import { pointInUrl, type AboutParameters, type Points } from '../points.ts'

/** What tells a group from others, by its dimensions. */
export type Labels = Readonly<Record<string, string | null | { readonly code: string }>>

/** What stands in an address before and behind the name of a change, as JSON has it. */
interface AroundChange {
  readonly before: Uint8Array
  readonly behind: Uint8Array
  readonly length: number
}

/**
 * Where the units behind each change of a group are; undefined where no filter can name the group,
 * as of a provider that no source names.
 */
export type EventsAddress = (
  labels: Labels,
) => ((change: Change) => AroundChange | undefined) | undefined

/** At the same points. */
export function eventsAddress(
  prefix: string,
  points: Points,
  { municipality, planningRegion, serviceType, targetGroup, provider, unit }: AboutParameters,
  position: Position,
): EventsAddress {
  const filters = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  const query = new URLSearchParams({ ...pointInUrl(points), after: position })
  const before = inJson(`${prefix}/v1/diff/units?${query.toString()}&change=`)
  return (labels) => {
    if (Object.values(labels).includes(null)) return undefined
    const about = new URLSearchParams()
    for (const [name, given] of Object.entries(filters)) {
      const label = labels[name]
      const value = typeof label === 'object' ? label?.code : label
      for (const one of value === undefined ? [given ?? []].flat() : [value])
        about.append(name, one)
    }
    const behind = inJson(about.size === 0 ? '' : `&${about.toString()}`)
    const around = { before, behind, length: before.length + behind.length }
    return (change) => (change === 'moved-by-reform' ? undefined : around)
  }
}

const inJson = (text: string): Uint8Array => Buffer.from(JSON.stringify(text).slice(1, -1))
