import { nameOn, serviceUnits, type UnitId } from '@vietas/domain'
import type { Answering, Clocks } from '@vietas/capacity-questions'

/** What a unit is called on a day, as known then; undefined where nothing was. */
export function nameOfUnit(
  { view: { registers }, position }: Answering,
  id: UnitId,
  { validAt, knownAt }: Pick<Clocks, 'validAt' | 'knownAt'>,
): string | undefined {
  const unit = registers.of(serviceUnits).get(id, knownAt, position)
  return unit && nameOn(unit, validAt)
}
