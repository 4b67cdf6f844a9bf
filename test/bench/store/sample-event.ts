import { randomUUID } from 'node:crypto'
import type { NewEvent } from '@vietas/event-store'

/** About 420 bytes of JSON, like a place filled. */
export function sampleEvent(serial: number): NewEvent {
  return {
    id: randomUUID(),
    type: serial % 2 === 0 ? 'PlaceFilled' : 'PlaceVacated',
    data: {
      unitId: `unit-${serial % 5_000}`,
      placementId: randomUUID(),
      targetGroup: 'adults-with-mental-disorders',
      effectiveOn: '2019-03-01',
      homeMunicipality: 'Rēzeknes novads',
    },
    metadata: {
      knownSince: '2019-03-04T08:30:00.000Z',
      actor: { id: `actor-${serial % 100}`, role: 'reporter', organisation: 'Rēzekne' },
      correlationId: randomUUID(),
    },
  }
}

/** Five thousand streams, as many as a country has service units. */
export function sampleStream(serial: number): string {
  return `service-units-${serial % 5_000}`
}
