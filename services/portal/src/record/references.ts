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
  /** One that is there, or the code of one that will be. */
  | 'municipality-or-new'
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

/** Where a code or an id is, or may be, of something new. */
const NEW_IDS = new Set(['commissionProject opens.unitId'])
const NEW_CODE = 'createTerritory code'
const SUCCESSORS = /(^|\.)(successor|continuesAs)\.code$/

export function referenceOf(act: string, path: string, isId: boolean): Reference | undefined {
  const name = path.split('.').at(-1) ?? ''
  if (NEW_IDS.has(`${act} ${path}`)) return 'new'
  if (`${act} ${path}` === NEW_CODE) return undefined
  if (SUCCESSORS.test(path)) return 'municipality-or-new'
  return (isId ? IDS : CODES)[name]
}
