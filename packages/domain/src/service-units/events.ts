import { z } from 'zod'
import { CalendarDate, DayOrUndocumented } from '../shared/calendar-date.ts'
import { Coordinates } from '../shared/coordinates.ts'
import { Count } from '../shared/count.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { EventId, RegistrationId, UnitId } from '../shared/ids.ts'
import { MunicipalityCode, ServiceType, TargetGroup } from '../shared/reference-data.ts'

/** The counts that reporters state; everything else is derived from them. */
export const StatedMeasure = z.enum([
  'authorised',
  'operational',
  'occupied',
  'reserved',
  'waiting',
])
export type StatedMeasure = z.infer<typeof StatedMeasure>

/** Counts for one target group on one day. What no one states is unknown; nothing is assumed. */
export const StatedPlaces = z
  .strictObject({
    targetGroup: TargetGroup,
    authorised: Count,
    operational: Count,
    occupied: Count,
    reserved: Count,
    waiting: Count.default('unknown'),
  })
  .meta({ id: 'StatedPlaces' })
export type StatedPlaces = z.infer<typeof StatedPlaces>

export const Location = z.object({
  municipality: MunicipalityCode,
  parish: freeText(100).optional(),
  address: freeText(300).optional(),
  coordinates: Coordinates.optional(),
})
export type Location = z.infer<typeof Location>

/** A unit is one service type at one address (Cabinet Regulation 385/2017). */
export const UnitDescription = z.strictObject({
  name: freeText(200),
  serviceType: ServiceType,
  /** Absent when the source does not name it. */
  provider: OrganisationName.optional(),
  /** Absent from what was recorded before it could be named; the version stays. */
  registration: RegistrationId.describe('Under which its provider is registered').optional(),
  ...Location.shape,
})

/** More people than places, stated by the reporter with a reason: recorded and flagged. */
export const Overrun = z
  .strictObject({ reason: Reason })
  .meta({ id: 'Overrun', description: 'States that there are more people than places, and why' })

const unit = { unitId: UnitId }
const onDay = { ...unit, effectiveOn: CalendarDate }
const overrun = { overrun: Overrun.optional() }

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject(data) })

export const ServiceUnitOpened = event('ServiceUnitOpened', {
  ...unit,
  ...UnitDescription.shape,
  /** `undocumented`: open on every day before its closing, because no source states the first. */
  effectiveOn: DayOrUndocumented,
  places: z.array(StatedPlaces).min(1),
  ...overrun,
})
export type ServiceUnitOpened = z.infer<typeof ServiceUnitOpened>
/** What the opening ought to have said; what is absent was right. */
export const OpeningCorrection = {
  effectiveOn: DayOrUndocumented.describe(
    'The first day in truth; "undocumented" when no source states it',
  ).optional(),
  serviceType: ServiceType.optional(),
  provider: OrganisationName.optional(),
  registration: RegistrationId.optional(),
  reason: Reason,
  ...overrun,
}
/**
 * The last opening known before it was wrong: as known from now on the unit opened so. The counts
 * stated with the opening, its name and its place move with its day.
 */
export const ServiceUnitOpeningCorrected = event('ServiceUnitOpeningCorrected', {
  ...unit,
  ...OpeningCorrection,
})
export type ServiceUnitOpeningCorrected = z.infer<typeof ServiceUnitOpeningCorrected>
export const ServiceUnitReopened = event('ServiceUnitReopened', {
  ...onDay,
  places: z.array(StatedPlaces).min(1),
  ...overrun,
})
export type ServiceUnitReopened = z.infer<typeof ServiceUnitReopened>
export const PlacesAuthorised = event('PlacesAuthorised', {
  ...onDay,
  targetGroup: TargetGroup,
  authorised: Count,
})
export type PlacesAuthorised = z.infer<typeof PlacesAuthorised>
export const OperationalPlacesSet = event('OperationalPlacesSet', {
  ...onDay,
  targetGroup: TargetGroup,
  operational: Count,
  ...overrun,
})
export type OperationalPlacesSet = z.infer<typeof OperationalPlacesSet>
export const CountCorrected = event('CountCorrected', {
  ...onDay,
  targetGroup: TargetGroup,
  measure: StatedMeasure,
  count: Count,
  reason: Reason.optional(),
  ...overrun,
})
export type CountCorrected = z.infer<typeof CountCorrected>
export const ServiceUnitConfirmed = event('ServiceUnitConfirmed', { ...onDay })
export type ServiceUnitConfirmed = z.infer<typeof ServiceUnitConfirmed>
export const ServiceUnitSuspended = event('ServiceUnitSuspended', {
  ...onDay,
  reason: Reason.optional(),
})
export type ServiceUnitSuspended = z.infer<typeof ServiceUnitSuspended>
export const ServiceUnitResumed = event('ServiceUnitResumed', { ...onDay, ...overrun })
export type ServiceUnitResumed = z.infer<typeof ServiceUnitResumed>
export const ServiceUnitRelocated = event('ServiceUnitRelocated', { ...onDay, ...Location.shape })
export type ServiceUnitRelocated = z.infer<typeof ServiceUnitRelocated>
export const ServiceUnitRenamed = event('ServiceUnitRenamed', { ...onDay, name: freeText(200) })
export type ServiceUnitRenamed = z.infer<typeof ServiceUnitRenamed>
export const ServiceUnitClosed = event('ServiceUnitClosed', {
  ...onDay,
  reason: Reason.optional(),
})
export type ServiceUnitClosed = z.infer<typeof ServiceUnitClosed>
/** A report of this unit was recorded in error and counts for nothing from now on. */
export const ReportWithdrawn = event('ReportWithdrawn', {
  ...unit,
  eventId: EventId,
  reason: Reason,
  /** Absent from what was recorded before it could be stated; of the same version, as nothing else changed. */
  ...overrun,
})
export type ReportWithdrawn = z.infer<typeof ReportWithdrawn>

export const ServiceUnitEvent = z.discriminatedUnion('type', [
  ServiceUnitOpened,
  ServiceUnitOpeningCorrected,
  ServiceUnitReopened,
  PlacesAuthorised,
  OperationalPlacesSet,
  CountCorrected,
  ServiceUnitConfirmed,
  ServiceUnitSuspended,
  ServiceUnitResumed,
  ServiceUnitRelocated,
  ServiceUnitRenamed,
  ServiceUnitClosed,
  ReportWithdrawn,
])
export type ServiceUnitEvent = z.infer<typeof ServiceUnitEvent>
