import { z } from 'zod'
import { Overrun } from '../service-units/events.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { UnitId } from '../shared/ids.ts'
import { MunicipalityCode, TargetGroup } from '../shared/reference-data.ts'

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({
    type: z.literal(type),
    data: z.strictObject({
      unitId: UnitId,
      effectiveOn: CalendarDate,
      targetGroup: TargetGroup,
      ...data,
    }),
  })

const moved = { places: z.int().min(1).max(1000) }
const overrun = { overrun: Overrun.optional() }

export const PlaceFilled = event('PlaceFilled', {
  ...moved,
  homeMunicipality: MunicipalityCode.optional(),
  ...overrun,
})
export type PlaceFilled = z.infer<typeof PlaceFilled>
export const PlaceVacated = event('PlaceVacated', { ...moved })
export type PlaceVacated = z.infer<typeof PlaceVacated>
export const PlaceReserved = event('PlaceReserved', { ...moved, ...overrun })
export type PlaceReserved = z.infer<typeof PlaceReserved>
export const ReservationReleased = event('ReservationReleased', { ...moved })
export type ReservationReleased = z.infer<typeof ReservationReleased>
export const WaitingListJoined = event('WaitingListJoined', { people: moved.places })
export type WaitingListJoined = z.infer<typeof WaitingListJoined>
export const WaitingListLeft = event('WaitingListLeft', { people: moved.places })
export type WaitingListLeft = z.infer<typeof WaitingListLeft>
/** A head count: what was found on that day, whatever the fillings and vacatings before say. */
export const PlacesCounted = event('PlacesCounted', {
  occupied: Count.optional(),
  reserved: Count.optional(),
  waiting: Count.optional(),
  ...overrun,
})
export type PlacesCounted = z.infer<typeof PlacesCounted>

export const PlacesEvent = z.discriminatedUnion('type', [
  PlaceFilled,
  PlaceVacated,
  PlaceReserved,
  ReservationReleased,
  WaitingListJoined,
  WaitingListLeft,
  PlacesCounted,
])
export type PlacesEvent = z.infer<typeof PlacesEvent>
