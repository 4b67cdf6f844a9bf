import { dateOf, serviceUnits, type Day, type TargetGroup, type Unit } from '@vietas/domain'
import type { Country } from './country.ts'
import { lowest } from './counts.ts'

/** Whether nothing closes a unit yet, and no order has stood on it that was not taken back before. */
export function mayBeClosed({ orders, operation }: Unit, today: Day): boolean {
  const isTakenBack = [...orders.values()].every(({ revocations }) =>
    revocations.some(({ revokedOn }) => revokedOn < dateOf(today)),
  )
  return isTakenBack && operation.every(({ kind }) => kind !== 'closed')
}

/** On the day when a unit closes, those who lived there have moved out. */
export function moveOutOf(country: Country, id: string): void {
  const on = country.today()
  const { vacatePlace, releaseReservation } = serviceUnits.acts
  const effectiveOn = dateOf(on)
  for (const targetGroup of [...country.unit(id).counts.keys()]) {
    const about = { targetGroup, effectiveOn }
    const occupied = lowestOf(country, id, targetGroup, 'occupied')
    if (occupied > 0) country.act(serviceUnits, vacatePlace, id, { ...about, places: occupied })
    const reserved = lowestOf(country, id, targetGroup, 'reserved')
    if (reserved > 0)
      country.act(serviceUnits, releaseReservation, id, { ...about, places: reserved })
  }
}

function lowestOf(
  { unit, today }: Country,
  id: string,
  targetGroup: TargetGroup,
  measure: 'occupied' | 'reserved',
): number {
  const history = unit(id).counts.get(targetGroup)?.[measure]
  return history === undefined ? 0 : lowest(history, today())
}
