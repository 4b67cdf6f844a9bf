import type { UnitEvent } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { createCapacityIndex, takeSegment } from '../capacity-index/capacity-index.ts'
import { emptyNumbering } from '../capacity-index/numbering.ts'
import { segmentOf } from '../capacity-index/segment-of.ts'
import { createLedger, noChanges, record } from '../ledger.ts'

export const codes = REFERENCE.lensFor('2026-06-15', Date.UTC(2026, 5, 15)).municipalities.map(
  ({ code }) => code,
)

/** A unit in every municipality for every one of some providers; `open` opens those of one more. */
export function country(providers: number) {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const index = createCapacityIndex()
  let opened = 0
  const open = (provider: string): void => {
    const changes = noChanges()
    for (const municipality of codes)
      record(ledger, opening(opened++, provider, municipality), changes)
    takeSegment(index, segmentOf(numbering, changes))
  }
  for (let i = 0; i < providers; i++) open(`Provider ${i}`)
  return { index, open }
}

function opening(number: number, provider: string, municipality: string): UnitEvent {
  const serial = String(number).padStart(12, '0')
  const count = { authorised: 2, operational: 2, occupied: 1, reserved: 0, waiting: 0 }
  return {
    type: 'ServiceUnitOpened',
    id: `00000000-0000-4000-9000-${serial}`,
    knownSince: number,
    position: String(number),
    data: {
      unitId: `00000000-0000-4000-8000-${serial}`,
      name: `Māja ${number}`,
      provider,
      serviceType: 'day-centre',
      municipality,
      effectiveOn: '2020-01-01',
      places: [{ targetGroup: 'older-people', ...count }],
    },
  } as unknown as UnitEvent
}
