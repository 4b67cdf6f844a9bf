import { infrastructureProjects, streamOf } from '@vietas/domain'
import fc from 'fast-check'
import { ADULTS, DAUGAVPILS, ofOrder, ofUnit, VENTSPILS, type Report } from './reports.ts'

const NUMBERS = [1, 2, 3]

/** Each unit of a random history, as it opens. */
export const openings: readonly Report[] = NUMBERS.map((unit) =>
  ofUnit(unit, 'ServiceUnitOpened', {
    name: `Centrs ${unit}`,
    serviceType: 'day-centre',
    municipality: DAUGAVPILS,
    effectiveOn: '2022-01-01',
    places: [
      {
        targetGroup: ADULTS,
        authorised: 10,
        operational: 10,
        occupied: 0,
        reserved: 0,
        waiting: 'unknown',
      },
    ],
  }),
)

const PROJECT = '00000000-0000-4002-8000-000000000001'
const ofProject = (type: Report['type'], data: object): Report => ({
  stream: streamOf(infrastructureProjects, PROJECT),
  type,
  data: { projectId: PROJECT, ...data },
})

const unit = fc.constantFrom(...NUMBERS)
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`)
const knownSince = fc.option(date, { nil: undefined, freq: 3 })

/** Reports of a few units as they might come, late ones among them; a decision would refuse many. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(unit, fc.constantFrom('PlaceFilled', 'PlaceVacated', 'PlaceReserved'), date)
          .map(([number, type, effectiveOn]) =>
            ofUnit(number, type, { targetGroup: ADULTS, places: 1, effectiveOn }),
          ),
      },
      fc
        .tuple(unit, date, fc.nat(20))
        .map(([number, effectiveOn, operational]) =>
          ofUnit(number, 'OperationalPlacesSet', { targetGroup: ADULTS, operational, effectiveOn }),
        ),
      fc
        .tuple(unit, date)
        .map(([number, effectiveOn]) => ofUnit(number, 'ServiceUnitSuspended', { effectiveOn })),
      fc
        .tuple(unit, date, fc.constantFrom(DAUGAVPILS, VENTSPILS))
        .map(([number, effectiveOn, municipality]) =>
          ofUnit(number, 'ServiceUnitRelocated', { effectiveOn, municipality }),
        ),
      fc
        .tuple(unit, date, fc.constantFrom('Saule', 'Rasa'))
        .map(([number, effectiveOn, name]) =>
          ofUnit(number, 'ServiceUnitRenamed', { effectiveOn, name }),
        ),
      fc.tuple(unit, unit, date, date).map(([order, other, issuedOn, effectiveOn]) =>
        ofOrder(order, 'ClosureOrderIssued', [order, other], {
          authority: 'Ministry',
          issuedOn,
          effectiveOn,
        }),
      ),
      fc
        .tuple(unit, unit, date)
        .map(([order, other, revokedOn]) =>
          ofOrder(order, 'ClosureOrderRevoked', [order, other], { revokedOn }),
        ),
      date.map((invitedOn) =>
        ofProject('ProjectInvited', { name: 'Projekts', municipality: DAUGAVPILS, invitedOn }),
      ),
      fc.tuple(date, fc.nat(20)).map(([revisedOn, places]) => {
        const kind = { serviceType: 'day-centre', targetGroup: ADULTS, places }
        return ofProject('ProjectRevised', { revisedOn, places: [kind] })
      }),
    ),
    knownSince,
  )
  .map(([report, since]) => (since === undefined ? report : { ...report, knownSince: since }))
