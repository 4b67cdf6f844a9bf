import type {
  compensations,
  indicators,
  infrastructureProjects,
  needs,
  plans,
  providers,
  serviceUnits,
  unregisteredProviders,
} from '@vietas/domain'
import type { z } from 'zod'
import {
  areaOfReport,
  municipalityOfNeeds,
  territoriesOn,
  territoryOfDraft,
} from './area-checks.ts'
import type { Check } from './check.ts'
import {
  homeMunicipality,
  municipalityOfPeriod,
  municipalityOn,
  municipalityOnDay,
  opensWithinMunicipalities,
} from './municipality-checks.ts'

type Acts = typeof serviceUnits.acts &
  typeof infrastructureProjects.acts &
  typeof plans.acts &
  typeof needs.acts &
  typeof indicators.acts &
  typeof compensations.acts &
  typeof providers.acts &
  typeof unregisteredProviders.acts

const checks: { readonly [Name in keyof Acts]?: Check<z.output<Acts[Name]['command']>> } = {
  openServiceUnit: municipalityOnDay,
  relocateServiceUnit: municipalityOnDay,
  fillPlace: homeMunicipality,
  inviteProject: municipalityOn('invitedOn'),
  commissionProject: opensWithinMunicipalities,
  draftPlan: territoryOfDraft,
  setPlanTargets: territoriesOn('decidedOn'),
  amendPlan: territoriesOn('amendedOn'),
  recordNeeds: municipalityOfNeeds,
  reportIndicator: areaOfReport,
  correctIndicatorReport: areaOfReport,
  stateIndicatorTarget: areaOfReport,
  payCompensation: municipalityOfPeriod,
  registerProvider: municipalityOn('registeredOn'),
  reportUnregisteredProvider: municipalityOn('reportedOn'),
}

const byAct = new Map(Object.entries(checks) as [string, Check<unknown>][])

/** What reference data are looked at for an act, by its name; undefined: none. */
export const checkOf = (act: string): Check<unknown> | undefined => byAct.get(act)
