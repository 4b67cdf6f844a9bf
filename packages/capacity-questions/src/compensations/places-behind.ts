import { queryCapacity, type CapacityFilter, type CapacityTable } from '@vietas/capacity-ledger'
import type { Day } from '@vietas/domain'
import type { Asking } from '../questions/questions.ts'

const DIMENSIONS = ['municipality', 'planningRegion', 'serviceType'] as const
const MEASURES = ['operational'] as const
type Dimension = (typeof DIMENSIONS)[number]

export interface PlacesBehind {
  readonly places: number
  readonly unitsWithoutCount: number
}

/** The operational places of the ledger behind a row, on a day. */
export function placesBehind(
  { view, knownAt, lens }: Asking,
  filter: CapacityFilter,
  by: readonly string[],
): (of: Readonly<Record<Dimension, string | null>> | undefined, day: Day) => PlacesBehind {
  const dimensions = DIMENSIONS.filter((dimension) => by.includes(dimension))
  const tables = new Map<string, CapacityTable>()
  const tableOn = (validAt: Day, dims: readonly Dimension[]): CapacityTable => {
    const key = `${validAt} ${dims.length}`
    const query = { validAt, knownAt, lens, by: dims, filter, measures: MEASURES }
    const table = tables.get(key) ?? queryCapacity(view.index, query)
    tables.set(key, table)
    return table
  }
  return (of, day) => {
    const table = tableOn(day, of === undefined ? [] : dimensions)
    const key = of === undefined ? [] : dimensions.map((dimension) => of[dimension] ?? '')
    const group = key.length === 0 ? table.total : table.find(key)
    if (group === undefined) return { places: 0, unitsWithoutCount: 0 }
    return {
      places: table.sum(group, 'operational'),
      unitsWithoutCount: table.unknownUnits(group, 'operational'),
    }
  }
}
