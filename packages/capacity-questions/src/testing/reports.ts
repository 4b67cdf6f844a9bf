import {
  closureOrders,
  DomainEvent,
  serviceUnits,
  streamOf,
  type Capability,
  type Source,
} from '@vietas/domain'
import type { z } from 'zod'

export const ADULTS = 'adults-with-mental-disorders'
export const CHILDREN = 'children-in-care'
export const OLDER = 'older-people'

export const RIGA = 'LV0001000'
export const DAUGAVPILS = 'LV0002000'
export const VENTSPILS = 'LV0007000'
export const VENTSPILS_DISTRICT = 'LV0056000'

/** An event before it has metadata, and where it goes. */
export interface Report {
  readonly stream: string
  readonly type: DomainEvent['type']
  readonly data: object
  /** An instant, or a date that means its start; without it since it is recorded. */
  readonly knownSince?: string
  readonly source?: Source
  readonly id?: string
}

type Given = z.input<typeof DomainEvent>
type DataOf<Type extends Given['type']> = Extract<Given, { type: Type }>['data']
type UnitReport = Extract<Given, { data: { unitId: string } }>['type']
type OrderReport = Extract<Given, { data: { orderId: string } }>['type']

/** The same id for the same number; in the order of the numbers. */
export const unitNumbered = (number: number): string => idOf('4000', number)
export const orderNumbered = (number: number): string => idOf('4001', number)

const idOf = (kind: string, number: number): string =>
  `00000000-0000-${kind}-8000-${String(number).padStart(12, '0')}`

/** What a reporter reports of a unit. */
export function ofUnit<Type extends UnitReport>(
  unit: number,
  type: Type,
  data: Omit<DataOf<Type>, 'unitId'>,
): Report {
  const unitId = unitNumbered(unit)
  return {
    stream: streamOf(serviceUnits, unitId),
    ...DomainEvent.parse({ type, data: { unitId, ...data } }),
  }
}

/** An act of a closure order on units. */
export function ofOrder<Type extends OrderReport>(
  order: number,
  type: Type,
  units: readonly number[],
  data: Omit<DataOf<Type>, 'orderId' | 'units'>,
): Report {
  const orderId = orderNumbered(order)
  const about = { orderId, units: units.map(unitNumbered) }
  return {
    stream: streamOf(closureOrders, orderId),
    ...DomainEvent.parse({ type, data: { ...about, ...data } }),
  }
}

/** An act on one of any capability. */
export function ofOne(
  { category, idField }: Capability,
  id: string,
  type: Given['type'],
  data: object,
): Report {
  const parsed = DomainEvent.parse({ type, data: { [idField]: id, ...data } })
  return { stream: streamOf({ category }, id), ...parsed }
}

/** The same report, which a source proves to have been known since then. */
export const knownSince = (since: string, report: Report): Report => ({
  ...report,
  knownSince: since,
})

type Stated = DataOf<'ServiceUnitOpened'>['places'][number]

/** Twelve places for adults, seven people, unless said otherwise. */
export const places = (stated: Partial<Stated> = {}): Stated => ({
  targetGroup: ADULTS,
  authorised: 12,
  operational: 12,
  occupied: 7,
  reserved: 0,
  waiting: 0,
  ...stated,
})

export const unknownPlaces = (targetGroup: Stated['targetGroup'] = ADULTS): Stated => ({
  targetGroup,
  authorised: 'unknown',
  operational: 'unknown',
  occupied: 'unknown',
  reserved: 'unknown',
  waiting: 'unknown',
})

/** A group apartment in Daugavpils since 2020-01-01, with twelve places and seven people. */
export const opened = (unit: number, changes: Partial<DataOf<'ServiceUnitOpened'>> = {}): Report =>
  ofUnit(unit, 'ServiceUnitOpened', {
    name: `Māja ${unit}`,
    serviceType: 'group-apartment',
    municipality: DAUGAVPILS,
    effectiveOn: '2020-01-01',
    places: [places()],
    ...changes,
  })

/** The ministry orders on 2022-05-24 that units close on 2024-09-01. */
export const issued = (
  order: number,
  units: readonly number[],
  changes: Partial<DataOf<'ClosureOrderIssued'>> = {},
): Report =>
  ofOrder(order, 'ClosureOrderIssued', units, {
    authority: 'Labklājības ministrija',
    issuedOn: '2022-05-24',
    effectiveOn: '2024-09-01',
    ...changes,
  })

/** An act on one of any capability. */
export function reportedOf(
  capability: Pick<Capability, 'category' | 'idField'>,
  number: number,
  type: DomainEvent['type'],
  data: object,
  more: Pick<Report, 'knownSince' | 'source' | 'id'> = {},
): Report {
  const id = idNumbered(number)
  return {
    stream: streamOf(capability, id),
    ...DomainEvent.parse({ type, data: { [capability.idField]: id, ...data } }),
    ...more,
  }
}
export const idNumbered = (number: number): string => idOf('4002', number)

export const closed = (unit: number, effectiveOn: string): Report =>
  ofUnit(unit, 'ServiceUnitClosed', { effectiveOn })
