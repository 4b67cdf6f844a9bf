/** What a field names by an id or a code, which people find by its name. */
export type Reference =
  | 'unit'
  | 'order'
  | 'project'
  | 'plan'
  | 'needs'
  | 'indicator'
  | 'agreement'
  | 'methodology'
  | 'compensation'
  | 'registration'
  | 'unregistered'
  | 'assessment'
  | 'territory-change'
  | 'municipality'
  | 'region'
  | 'area'
  | 'report-on-unit'
  | 'indicator-report'
  | 'commitment'
  | 'deficiency'
  | 'source'
  /** An id of something that is not there yet. */
  | 'new'

/** The parameter of an act's path. */
const SUBJECTS: Readonly<Record<string, Reference>> = {
  unitId: 'unit',
  orderId: 'order',
  projectId: 'project',
  planId: 'plan',
  needsId: 'needs',
  indicatorId: 'indicator',
  agreementId: 'agreement',
  methodologyId: 'methodology',
  compensationId: 'compensation',
  registrationId: 'registration',
  reportId: 'unregistered',
  assessmentId: 'assessment',
  changeId: 'territory-change',
}

export const subjectKind = (parameter: string): Reference | undefined => SUBJECTS[parameter]

const IDS: Readonly<Record<string, Reference>> = {
  units: 'unit',
  unitId: 'unit',
  centre: 'unit',
  centres: 'unit',
  registration: 'registration',
  closureOrder: 'order',
  commitment: 'commitment',
  deficiency: 'deficiency',
  report: 'indicator-report',
  eventId: 'report-on-unit',
}

const CODES: Readonly<Record<string, Reference>> = {
  municipality: 'municipality',
  homeMunicipality: 'municipality',
  municipalities: 'municipality',
  predecessors: 'municipality',
  code: 'municipality',
  planningRegion: 'region',
  territory: 'area',
  area: 'area',
}

/** Where a code or an id is chosen for something new. */
const NEW_IDS = new Set(['commissionProject opens.unitId'])
const NEW_CODES = /^(createTerritory code|\w+ (parts\.)?(successor|continuesAs)\.code)$/

export function referenceOf(act: string, path: string, isId: boolean): Reference | undefined {
  const name = path.split('.').at(-1) ?? ''
  if (NEW_IDS.has(`${act} ${path}`)) return 'new'
  if (NEW_CODES.test(`${act} ${path}`)) return undefined
  return (isId ? IDS : CODES)[name]
}
