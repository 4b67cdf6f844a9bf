import {
  CalendarDate,
  lapsesOn,
  nameOn,
  phaseOn,
  providers,
  registrationStatusOn,
  serviceUnits,
  ServiceType,
  type Unit,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { AreaParameters, liesIn } from '../area-filter.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { rowsOf } from '../questions/own-questions.ts'
import { stateOf, type Asking } from '../questions/questions.ts'

const Why = z
  .enum(['none-named', 'not-known', 'not-yet-valid', 'lapsed', 'deregistered'])
  .describe('none-named: no registration was reported with the unit; it may have one')
type Why = z.infer<typeof Why>

const Row = z
  .object({
    id: z.uuid(),
    name: z.string(),
    municipality: MunicipalityAnswer,
    serviceType: ServiceType,
    provider: z.string().nullable(),
    registration: z.uuid().nullable(),
    why: Why,
    since: CalendarDate.nullable().describe('The first day without the registration that is named'),
  })
  .meta({ id: 'UnitWithoutRegistration' })

/** Units that work on a day without a registration that is known to be valid. */
export const unitsWithoutRegistration = rowsOf(serviceUnits, {
  path: '/v1/units-without-registration',
  explained: () => [whyStatus(serviceUnits, '{id}')],
  operationId: 'listUnitsWithoutRegistration',
  summary: 'Units that work without a valid registration, on any day, as known on any day',
  description:
    'By name. A unit names the registration of its provider when it is opened, or when its opening is corrected; where none is named it may have one that nobody has reported.',
  filters: {
    ...AreaParameters.shape,
    serviceType: listOf(ServiceType).optional(),
    why: listOf(Why).optional(),
  },
  many: 'units',
  row: Row,
  rows: ({ serviceType, why, ...area }, asking) => {
    const { lens, validAt } = asking
    const isThere = liesIn(area, lens)
    return (unit, id) => {
      const phase = phaseOn(unit, validAt)
      if (!unit.opening || phase?.status !== 'open') return []
      const { municipality, parish } = phase.location
      const missing = whatIsMissing(unit, asking)
      if (
        missing === undefined ||
        !isAmong(why, missing.why) ||
        !isAmong(serviceType, unit.opening.serviceType) ||
        !isThere(municipality, parish)
      )
        return []
      const name = nameOn(unit, validAt)
      const { provider = null, registration = null } = unit.opening
      const row = {
        id,
        name,
        municipality: municipalityAnswer(lens.locate(municipality, parish).code, lens),
        serviceType: unit.opening.serviceType,
        provider,
        registration,
        ...missing,
      }
      return [{ text: name, key: id, row }]
    }
  },
})

function whatIsMissing(
  { opening }: Unit,
  asking: Asking,
): { readonly why: Why; readonly since: CalendarDate | null } | undefined {
  if (opening?.registration === undefined) return { why: 'none-named', since: null }
  const named = stateOf(providers, opening.registration, asking)
  const status = named && registrationStatusOn(named, asking.validAt)
  switch (status) {
    case 'valid':
      return undefined
    case 'lapsed':
      return { why: status, since: lapsesOn(named as NonNullable<typeof named>) ?? null }
    case 'deregistered':
      return { why: status, since: named?.deregistered?.deregisteredOn ?? null }
    case 'not-yet-valid':
      return { why: status, since: null }
    case undefined:
      return { why: 'not-known', since: null }
  }
}
