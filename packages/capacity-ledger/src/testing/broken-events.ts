import type { UnitReport } from '@vietas/domain'
import fc from 'fast-check'
import { anyEvent } from './random-events.ts'

/** Fields that an event needs in order to be applied. */
const NEEDED = [
  'effectiveOn',
  'targetGroup',
  'measure',
  'count',
  'authorised',
  'operational',
  'occupied',
  'places',
  'people',
  'issuedOn',
  'amendedOn',
  'revokedOn',
  'reviewedOn',
  'carriedOutOn',
]

/** Events with one field that cannot be read. */
export const brokenEvents: fc.Arbitrary<UnitReport> = anyEvent
  .filter(({ data }) => fieldsNeeded(data).length > 0)
  .chain((event) =>
    fc
      .constantFrom(...fieldsNeeded(event.data))
      .map((field) => ({ ...event, data: { ...event.data, [field]: 'nonsense' } }) as UnitReport),
  )

function fieldsNeeded(data: object): string[] {
  return NEEDED.filter((field) => field in data)
}
