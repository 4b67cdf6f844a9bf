import { FillPlace, fillPlace } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import {
  MunicipalityField,
  municipalityProblems,
  unknownMunicipality,
} from '../service-units/municipality.ts'
import { moving } from './refusals.ts'

const { 'unknown-municipality': unknown } = municipalityProblems

export const fillPlaceAct: UnitAct = unitAct({
  tag: 'places',
  at: 'fillings',
  operationId: 'fillPlace',
  summary: 'Fill places',
  description:
    'People move in. More people and reservations than operational places on any day from then on, only with a stated overrun.',
  command: FillPlace,
  fields: { homeMunicipality: MunicipalityField.optional() },
  example: {
    targetGroup: 'adults-with-mental-disorders',
    places: 1,
    effectiveOn: '2026-03-02',
    homeMunicipality: 'LV0002000',
  },
  decide: fillPlace,
  check: ({ homeMunicipality }) => unknownMunicipality(homeMunicipality, '/homeMunicipality'),
  checkProblems: { 'unknown-municipality': unknown },
  refusals: moving,
})
