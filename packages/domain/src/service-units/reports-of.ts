import type { ProjectCommissioned } from '../infrastructure-projects/events.ts'
import { extended } from '../shared/extended.ts'
import type { UnitId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import type { AboutUnits, UnitEvent, UnitStreamEvent } from './unit-stream-event.ts'

/** An event about units as the reports of one unit that it stands for; most are one themselves. */
export function reportsOf(unitId: UnitId, event: Known<AboutUnits>): readonly UnitEvent[] {
  if (event.type !== 'ProjectCommissioned') return [event]
  const { data: _data, type: _type, ...known } = event
  return reportsOfCommissioning(unitId, event.data).map((report) => extended(report, known))
}

type Commissioned = Pick<ProjectCommissioned['data'], 'commissionedOn' | 'opens' | 'enlarges'>

/** The commissioning of a project opens units, and gives others more places. */
export function reportsOfCommissioning(
  unitId: UnitId,
  { commissionedOn: effectiveOn, opens, enlarges }: Commissioned,
): UnitStreamEvent[] {
  const opened = opens
    .filter((unit) => unit.unitId === unitId)
    .map((unit) => ({ type: 'ServiceUnitOpened' as const, data: extended(unit, { effectiveOn }) }))
  const enlarged = enlarges
    .filter((unit) => unit.unitId === unitId)
    .flatMap(({ places }) => places)
    .flatMap(({ targetGroup, authorised, operational }) => {
      const about = { unitId, effectiveOn, targetGroup }
      return [
        { type: 'PlacesAuthorised' as const, data: extended(about, { authorised }) },
        { type: 'OperationalPlacesSet' as const, data: extended(about, { operational }) },
      ]
    })
  return [...opened, ...enlarged]
}

/** The units that a commissioning is about. */
export const unitsCommissioned = ({ data }: ProjectCommissioned): UnitId[] => [
  ...new Set([...data.opens, ...data.enlarges].map(({ unitId }) => unitId)),
]
