import type { Report } from './history.ts'

export const ADULTS = 'adults-with-mental-disorders'
export const DAUGAVPILS = 'LV0002000'
export const RIGA = 'LV0001000'

/** The same id for the same number. */
export const unitNumbered = (number: number): string => idOf('4000', number)
export const orderNumbered = (number: number): string => idOf('4001', number)

const idOf = (kind: string, number: number): string =>
  `00000000-0000-${kind}-8000-${String(number).padStart(12, '0')}`

/** What a reporter reports of a unit, known since its day unless said otherwise. */
export function ofUnit(
  unit: number,
  type: Report['type'],
  data: Readonly<Record<string, unknown>>,
  knownSince: string = sinceOf(data),
): Report {
  return { type, data: { unitId: unitNumbered(unit), ...data }, knownSince } as unknown as Report
}

const sinceOf = ({ effectiveOn }: Readonly<Record<string, unknown>>): string =>
  effectiveOn === 'undocumented' ? '2010-01-01' : String(effectiveOn)

export const places = (stated: object = {}) => ({
  targetGroup: ADULTS,
  authorised: 12,
  operational: 12,
  occupied: 7,
  reserved: 0,
  waiting: 0,
  ...stated,
})

/** A group apartment in Daugavpils since 2020-01-01, with twelve places and seven people. */
export const opened = (unit: number, changes: Readonly<Record<string, unknown>> = {}): Report =>
  ofUnit(unit, 'ServiceUnitOpened', {
    name: `Māja ${unit}`,
    serviceType: 'group-apartment',
    municipality: DAUGAVPILS,
    effectiveOn: '2020-01-01',
    places: [places()],
    ...changes,
  })
