import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dayOf, storedDate } from '../shared/calendar-date.ts'
import type { UnregisteredProviderId } from '../shared/ids.ts'
import type { Known } from '../shared/known.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { allStatedBy, stated, StatedBy, type Stated } from '../shared/stated-by.ts'
import { storedTerm, storedText, storedTextIfAny } from '../shared/stored-text.ts'
import { Outcome, type UnregisteredProviderEvent } from './events.ts'

type DataOf<Type> = Stated<Extract<UnregisteredProviderEvent, { type: Type }>['data']>

/** A report of a provider without a registration; `reported` is absent while there is none. */
export interface UnregisteredProvider {
  readonly id: UnregisteredProviderId
  readonly reported?: DataOf<'UnregisteredProviderReported'>
  readonly resolved?: DataOf<'UnregisteredProviderResolved'>
}

export function emptyReport(id: string): UnregisteredProvider {
  return { id: storedText(id, 'the id of a report') as UnregisteredProviderId }
}

/** @throws RangeError when the event cannot be read */
export function reportAfter(
  report: UnregisteredProvider,
  event: Known<UnregisteredProviderEvent>,
): UnregisteredProvider {
  if (event.type === 'UnregisteredProviderReported') {
    const { data } = event
    for (const text of [data.provider, data.municipality]) storedText(text, 'a text')
    for (const text of [data.parish, data.address]) storedTextIfAny(text, 'a text')
    if (data.serviceType !== undefined)
      storedTerm(data.serviceType, ServiceType.options, 'a service type')
    storedDate(data.reportedOn)
    return { ...report, reported: stated(event) }
  }
  const { data } = event
  storedTerm(data.outcome, Outcome.options, 'an outcome')
  for (const text of [data.registration, data.note]) storedTextIfAny(text, 'a text')
  storedDate(data.resolvedOn)
  return { ...report, resolved: stated(event) }
}

export const ReportStatus = z.enum(['not-yet-reported', 'open', 'resolved'])

export const UnregisteredProviderAnswer = z
  .object({
    id: z.uuid(),
    status: ReportStatus,
    provider: z.string(),
    serviceType: ServiceType.nullable(),
    municipality: z.string().describe('Which has reported it, by the code of its day'),
    parish: z.string().nullable(),
    address: z.string().nullable(),
    reportedOn: CalendarDate,
    resolvedOn: CalendarDate.nullable(),
    outcome: Outcome.nullable(),
    registration: z.uuid().nullable(),
    note: z.string().nullable(),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'UnregisteredProvider' })
export type UnregisteredProviderAnswer = z.infer<typeof UnregisteredProviderAnswer>

export function reportOn(
  { id, reported, resolved }: UnregisteredProvider,
  { validAt }: At,
): UnregisteredProviderAnswer | undefined {
  if (!reported) return undefined
  const { provider, serviceType = null, municipality, reportedOn } = reported
  const { parish = null, address = null } = reported
  const ended = resolved && dayOf(resolved.resolvedOn) <= validAt ? resolved : undefined
  const open = validAt < dayOf(reportedOn) ? 'not-yet-reported' : 'open'
  return {
    id,
    status: ended ? 'resolved' : open,
    provider,
    serviceType,
    municipality,
    parish,
    address,
    reportedOn,
    resolvedOn: ended?.resolvedOn ?? null,
    outcome: ended?.outcome ?? null,
    registration: ended?.registration ?? null,
    note: ended?.note ?? null,
    statedBy: allStatedBy(reported, ended),
  }
}
