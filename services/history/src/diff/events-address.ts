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
  const given = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  const filters = Object.fromEntries(
    Object.entries(given).map(([name, values]) => [
      name,
      [values ?? []]
        .flat()
        .map((value) => parameter(name, value))
        .join(''),
    ]),
  )
  const query = new URLSearchParams({ ...pointInUrl(points), after: position })
  const before = inJson(`${prefix}/v1/diff/units?${query.toString()}&change=`)
  return (labels) => {
    if (Object.values(labels).includes(null)) return undefined
    let behind = ''
    for (const [name, inFilter] of Object.entries(filters)) {
      const label = labels[name]
      const value = typeof label === 'object' ? label?.code : label
      behind += value === undefined ? inFilter : parameter(name, value)
    }
    const bytes = Buffer.from(behind, 'latin1')
    const around = { before, behind: bytes, length: before.length + bytes.length }
    return (change) => (change === 'moved-by-reform' ? undefined : around)
  }
}

const parameter = (name: string, value: string): string => `&${name}=${encodeURIComponent(value)}`

const inJson = (text: string): Uint8Array => Buffer.from(JSON.stringify(text).slice(1, -1))
