import { RelocateServiceUnit, relocateServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { MunicipalityField, municipalityProblem, municipalityProblems } from './municipality.ts'
import { notKnown } from './refusals.ts'

export const relocateServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'relocations',
  operationId: 'relocateServiceUnit',
  summary: 'Relocate a unit',
  description:
    'The unit moves on that day, with all its places, to another address or municipality. The municipality must be in force on that day.',
  command: RelocateServiceUnit,
  fields: { municipality: MunicipalityField },
  example: { effectiveOn: '2026-03-01', municipality: 'LV0002000', address: 'Rīgas iela 1' },
  decide: relocateServiceUnit,
  check: ({ municipality, effectiveOn }, now) =>
    municipalityProblem(municipality, effectiveOn, now),
  checkProblems: municipalityProblems,
  refusals: {
    ...notKnown,
    'same-location': {
      status: 409,
      title: 'The unit is there already',
      detail:
        'On that day the unit is recorded at this very address already; there is nothing to report. Check the address and the day.',
    },
  },
})
