import { randomUUID } from 'node:crypto'
import type { Given } from './feed.ts'

const GROUP = 'adults-with-mental-disorders'

export const opened = (
  unitId: string = randomUUID(),
  { municipality = 'LV0002000', targetGroup = GROUP, name = 'Māja' } = {},
): Given => ({
  type: 'ServiceUnitOpened',
  data: {
    unitId,
    name,
    serviceType: 'group-apartment',
    municipality,
    effectiveOn: '2026-01-01',
    places: [
      {
        targetGroup,
        authorised: 100,
        operational: 100,
        occupied: 0,
        reserved: 0,
        waiting: 'unknown',
      },
    ],
  },
})

export const confirmed = (unitId: string, effectiveOn = '2026-02-01'): Given => ({
  type: 'ServiceUnitConfirmed',
  data: { unitId, effectiveOn },
})

export const renamed = (unitId: string, name: string): Given => ({
  type: 'ServiceUnitRenamed',
  data: { unitId, name, effectiveOn: '2026-02-01' },
})

export const relocated = (unitId: string, municipality: string): Given => ({
  type: 'ServiceUnitRelocated',
  data: { unitId, municipality, effectiveOn: '2026-03-01' },
})

export const ordered = (units: readonly string[], orderId: string = randomUUID()): Given => ({
  type: 'ClosureOrderIssued',
  data: {
    orderId,
    units,
    authority: 'Ministry',
    issuedOn: '2026-03-01',
    effectiveOn: '2027-01-01',
  },
})
