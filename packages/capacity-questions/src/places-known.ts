import type { CapacityTable } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'

/** Whether any count of a measure is known in some groups; where there is no unit none is. */
export function isKnownIn(
  table: CapacityTable,
  groups: Iterable<number>,
  measure: Measure,
): boolean {
  for (const group of groups) {
    const unknown = table.unknownUnits(group, measure)
    if (unknown === 0 || unknown < table.units(group)) return true
  }
  return false
}

/** What is known of a measure in some groups, and of how many units nothing is. */
export function sumOf(table: CapacityTable, groups: Iterable<number>, measure: Measure) {
  let [sum, units, unitsWithUnknown] = [0, 0, 0]
  for (const group of groups) {
    sum += table.sum(group, measure)
    units += table.units(group)
    unitsWithUnknown += table.unknownUnits(group, measure)
  }
  return { sum, units, unitsWithUnknown }
}
