import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent, type StoredEvent } from '../decode.ts'
import { stretchesOf } from '../places/measures.ts'
import { recorded } from '../testing/known.ts'
import { closed, filled, issued, opened, UNIT } from '../testing/reports.ts'
import { evolve, foldUnit } from './evolve-unit.ts'
import type { UnitEvent } from './unit-stream-event.ts'
import type { Unit } from './unit.ts'

const SAMPLES = new URL('../samples/', import.meta.url)
const samples = readdirSync(SAMPLES).map(
  (name) => JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8')) as StoredEvent,
)
const sampleOf = (type: string): StoredEvent =>
  samples.find((sample) => sample.type === type) as StoredEvent

const decoded = (sample: StoredEvent): UnitEvent => decodeEvent(sample) as UnitEvent

/** The sample of a type with some fields of its data replaced; undefined takes a field away. */
const broken = (type: string, fields: Readonly<Record<string, unknown>>): UnitEvent =>
  decoded({ ...sampleOf(type), data: { ...(sampleOf(type).data as object), ...fields } })

const openUnit = (): Unit => foldUnit(UNIT, recorded(opened(), filled('2020-02-01')))
const taking = (event: UnitEvent) => () => evolve(openUnit(), event)

const NOT_DAYS = [
  undefined,
  null,
  '',
  '2020-02-30',
  'undocumented',
  'abcd-01-01',
  7,
  {},
  ['2020-01-01'],
]
const NOT_TEXTS = [undefined, null, '', 7, {}, []]
const NOT_COUNTS = [undefined, null, -1, 0.5, '3', 1e9, {}, []]
const NOT_NUMBERS = [undefined, null, 0, -1, 0.5, '1', 1e9, 'unknown', {}, []]
const NOT_GROUPS = [undefined, null, '', 'everybody', 'toString', 7, {}]

const stored = (targetGroup: unknown, more: object = {}): object => ({
  targetGroup,
  authorised: 1,
  operational: 1,
  occupied: 1,
  reserved: 1,
  waiting: 1,
  ...more,
})
const NOT_PLACES = [
  undefined,
  null,
  [],
  'all',
  7,
  {},
  [null],
  ['all'],
  ...NOT_GROUPS.map((group) => [stored(group)]),
  ...NOT_COUNTS.map((count) => [stored('older-people', { reserved: count })]),
]

const WRONG: readonly (readonly [string, string, readonly unknown[]])[] = [
  ['ServiceUnitOpened', 'effectiveOn', NOT_DAYS.filter((day) => day !== 'undocumented')],
  ['ServiceUnitOpened', 'name', NOT_TEXTS],
  ['ServiceUnitOpened', 'serviceType', [undefined, null, 'hotel', 'toString', 7]],
  ['ServiceUnitOpened', 'municipality', NOT_TEXTS],
  ['ServiceUnitOpened', 'parish', [null, '', 7]],
  ['ServiceUnitOpened', 'provider', [null, '', 7]],
  [
    'ServiceUnitOpened',
    'coordinates',
    [null, '', 7, [], {}, { latitude: '56.9', longitude: 24.1 }, { latitude: 91, longitude: 24.1 }],
  ],
  ['ServiceUnitOpened', 'places', NOT_PLACES],
  [
    'ServiceUnitOpeningCorrected',
    'effectiveOn',
    NOT_DAYS.filter((day) => day !== undefined && day !== 'undocumented'),
  ],
  ['ServiceUnitOpeningCorrected', 'serviceType', [null, 'hotel', 'toString', 7]],
  ['ServiceUnitOpeningCorrected', 'provider', [null, '', 7]],
  ['ServiceUnitReopened', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitReopened', 'places', NOT_PLACES],
  ['PlacesAuthorised', 'authorised', NOT_COUNTS],
  ['PlacesAuthorised', 'targetGroup', NOT_GROUPS],
  ['OperationalPlacesSet', 'operational', NOT_COUNTS],
  ['OperationalPlacesSet', 'effectiveOn', NOT_DAYS],
  ['CountCorrected', 'measure', [undefined, null, 'free', 'toString', 7]],
  ['CountCorrected', 'count', NOT_COUNTS],
  ['PlacesCounted', 'occupied', NOT_COUNTS.filter((count) => count !== undefined)],
  ['PlacesCounted', 'effectiveOn', NOT_DAYS],
  ['PlacesCounted', 'targetGroup', NOT_GROUPS],
  ['ServiceUnitConfirmed', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitSuspended', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitResumed', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitClosed', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitRelocated', 'effectiveOn', NOT_DAYS],
  ['ServiceUnitRelocated', 'municipality', NOT_TEXTS],
  ['ServiceUnitRenamed', 'name', NOT_TEXTS],
  ['ServiceUnitRenamed', 'effectiveOn', NOT_DAYS],
  ['ReportWithdrawn', 'eventId', NOT_TEXTS],
  ...['PlaceFilled', 'PlaceVacated', 'PlaceReserved', 'ReservationReleased'].flatMap(
    (type) =>
      [
        [type, 'places', NOT_NUMBERS],
        [type, 'effectiveOn', NOT_DAYS],
        [type, 'targetGroup', NOT_GROUPS],
      ] as const,
  ),
  ['WaitingListJoined', 'people', NOT_NUMBERS],
  ['WaitingListLeft', 'people', NOT_NUMBERS],
  ['ClosureOrderIssued', 'orderId', NOT_TEXTS],
  ['ClosureOrderIssued', 'authority', NOT_TEXTS],
  ['ClosureOrderIssued', 'ground', [null, '', 7]],
  ['ClosureOrderIssued', 'units', [undefined, null, 'x', 7, {}, [7], [null]]],
  ['ClosureOrderIssued', 'issuedOn', NOT_DAYS],
  ['ClosureOrderIssued', 'effectiveOn', NOT_DAYS],
  ['ClosureOrderAmended', 'amendedOn', NOT_DAYS],
  ['ClosureOrderAmended', 'effectiveOn', NOT_DAYS],
  ['ClosureOrderRevoked', 'revokedOn', NOT_DAYS],
  ['ClosureOrderRevoked', 'reviewDue', NOT_DAYS.filter((day) => day !== undefined)],
  ['ClosureOrderReviewed', 'reviewedOn', NOT_DAYS],
  ['ClosureOrderReviewed', 'outcome', NOT_TEXTS],
  ['ClosureOrderCarriedOut', 'carriedOutOn', NOT_DAYS],
]

describe('a stored event that is wrong', () => {
  it.each(WRONG)('%s without a proper %s throws rather than count', (type, field, values) => {
    expect(taking(decoded(sampleOf(type)))).not.toThrow()
    for (const value of values) {
      let thrown: unknown
      try {
        taking(broken(type, { [field]: value }))()
      } catch (error) {
        thrown = error
      }
      expect(thrown, `${field}: ${JSON.stringify(value)}`).toSatisfy(
        (error) => error instanceof RangeError || error instanceof TypeError,
      )
    }
  })

  it('of a type that is not known throws', () => {
    const event = { ...recorded(closed('2020-03-01'))[0], type: 'ServiceUnitSold' }
    expect(taking(event as unknown as UnitEvent)).toThrow(
      new RangeError('an event of type ServiceUnitSold is not understood'),
    )
  })

  it('throws a RangeError or TypeError, or leaves every day and number whole', () => {
    const garbage = fc.oneof(
      fc.constantFrom<unknown>(...NOT_DAYS, ...NOT_COUNTS, 'unknown', '2020-05-01', '9999-12-31'),
      fc.jsonValue(),
    )
    const wrong = fc.constantFrom(...samples).chain((sample) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(sample.data as object)), garbage, {
          minKeys: 1,
        })
        .map((fields) => broken(sample.type, fields)),
    )
    fc.assert(
      fc.property(fc.array(wrong, { minLength: 1, maxLength: 4 }), (events) => {
        const unit = foldUnit(UNIT, recorded(opened(), issued()))
        try {
          for (const event of events) evolve(unit, event)
        } catch (error) {
          expect(error instanceof RangeError || error instanceof TypeError).toBe(true)
          return
        }
        expectWhole(unit)
      }),
      { numRuns: 2000 },
    )
  })
})

function expectWhole(unit: Unit): void {
  for (const { from, location } of unit.phases) {
    expect(Number.isSafeInteger(from)).toBe(true)
    expect(typeof location.municipality).toBe('string')
  }
  for (const { on } of [...unit.operation, ...unit.names, ...unit.locations])
    expect(Number.isSafeInteger(on)).toBe(true)
  expect(unit.confirmedOn.every(Number.isSafeInteger)).toBe(true)
  for (const [targetGroup, counts] of unit.counts) {
    for (const { days } of Object.values(counts))
      expect(days.every(Number.isSafeInteger)).toBe(true)
    for (const { from, values } of stretchesOf(unit, targetGroup)) {
      expect(Number.isSafeInteger(from)).toBe(true)
      for (const value of values)
        expect(Number.isSafeInteger(value) || Number.isNaN(value)).toBe(true)
    }
  }
}
