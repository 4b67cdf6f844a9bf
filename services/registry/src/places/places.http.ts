import type { serviceUnits } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import type { CapabilityWords } from '../commands/http.ts'

export const PLACES = 'places'

type UnitActs = CapabilityWords<typeof serviceUnits>['acts']

/** People coming, going, waiting and counted: acts on the unit, in a folder of their own. */
export const placesActs: Pick<
  UnitActs,
  | 'fillPlace'
  | 'vacatePlace'
  | 'reservePlace'
  | 'releaseReservation'
  | 'joinWaitingList'
  | 'leaveWaitingList'
  | 'countPlaces'
> = {
  fillPlace: {
    at: 'fillings',
    tag: PLACES,
    summary: 'Fill places',
    description:
      'People move in. More people and reservations than operational places on any day from then on, only with a stated overrun.',
    example: {
      targetGroup: 'adults-with-mental-disorders',
      places: 1,
      effectiveOn: '2026-03-02',
      homeMunicipality: 'LV0002000',
    },
    fields: { homeMunicipality: MunicipalityField.optional() },
  },
  vacatePlace: {
    at: 'vacatings',
    tag: PLACES,
    summary: 'Vacate places',
    description: 'People move out.',
    example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  },
  reservePlace: {
    at: 'reservations',
    tag: PLACES,
    summary: 'Reserve places',
    description:
      'Places are kept for people who have not moved in yet. More people and reservations than operational places, only with a stated overrun.',
    example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  },
  releaseReservation: {
    at: 'releases',
    tag: PLACES,
    summary: 'Release reservations',
    description:
      'Places kept for someone are free again, or those they were kept for have moved in.',
    example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  },
  joinWaitingList: {
    at: 'waiting-list-entries',
    tag: PLACES,
    summary: 'Join the waiting list',
    description: 'People start to wait for a place.',
    example: { targetGroup: 'adults-with-mental-disorders', people: 1, effectiveOn: '2026-03-02' },
  },
  leaveWaitingList: {
    at: 'waiting-list-departures',
    tag: PLACES,
    summary: 'Leave the waiting list',
    description: 'People no longer wait for a place.',
    example: { targetGroup: 'adults-with-mental-disorders', people: 1, effectiveOn: '2026-03-02' },
  },
  countPlaces: {
    at: 'counts',
    tag: PLACES,
    summary: 'Count places',
    description:
      'A head count: what was found on that day, whatever the reports before say. What is not counted is left as it was. At least one of occupied, reserved and waiting is stated.',
    example: {
      targetGroup: 'adults-with-mental-disorders',
      occupied: 8,
      reserved: 1,
      effectiveOn: '2026-03-02',
    },
  },
}
