import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import type { Position } from '@vietas/event-store'
import { pointInUrl, type AboutParameters, type Points } from '../points.ts'
import { remembered } from './remembered.ts'

/** What stands in an address before and behind the name of a change, as JSON has it. */
export interface AroundChange {
  readonly before: Uint8Array
  readonly behind: Uint8Array
}

/**
 * Where the units behind the changes of a group are, or of all that is asked about; undefined where
 * no filter can name the group, as of a provider that no source names.
 */
export type EventsAddress = (key?: GroupKey) => AroundChange | undefined

/** At the same points. */
export function eventsAddress(
  prefix: string,
  points: Points,
  { municipality, planningRegion, serviceType, targetGroup, provider, unit }: AboutParameters,
  position: Position,
  by: readonly Dimension[],
): EventsAddress {
  const query = new URLSearchParams({ ...pointInUrl(points), after: position })
  const before = Buffer.from(
    JSON.stringify(`${prefix}/v1/diff/units?${query.toString()}&change=`).slice(1, -1),
  )
  const given = { municipality, planningRegion, serviceType, targetGroup, provider, unit }
  const filters = Object.entries(given).map(([name, values]) => ({
    at: by.indexOf(name as Dimension),
    inFilter: [values ?? []].flat().map(parameterNamed(name)).join(''),
    ofGroup: remembered(parameterNamed(name)),
  }))
  return (key) => {
    let behind = ''
    for (const { at, inFilter, ofGroup } of filters) {
      const value = at < 0 ? undefined : key?.[at]
      if (key !== undefined && at >= 0 && value === undefined) return undefined
      behind += value === undefined ? inFilter : ofGroup(value)
    }
    return { before, behind: Buffer.from(behind, 'latin1') }
  }
}

const parameterNamed = (name: string) => (value: string) => `&${name}=${encodeURIComponent(value)}`
