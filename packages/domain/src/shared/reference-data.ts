import { z } from 'zod'
import terms from '../terms/latvia.json' with { type: 'json' }

/** Service types, with the terms of the country. */
export const SERVICE_TYPES = terms.serviceTypes

export const ServiceType = z
  .enum(Object.keys(SERVICE_TYPES) as [ServiceType, ...ServiceType[]])
  .meta({ id: 'ServiceType' })
export type ServiceType = keyof typeof SERVICE_TYPES

export const TARGET_GROUPS = terms.targetGroups

export const TargetGroup = z
  .enum(Object.keys(TARGET_GROUPS) as [TargetGroup, ...TargetGroup[]])
  .meta({ id: 'TargetGroup' })
export type TargetGroup = keyof typeof TARGET_GROUPS

/** The ATVK code of a municipality, of any version. `territories` knows which codes exist. */
export const MunicipalityCode = z
  .string()
  .regex(/^(\d{7}|LV\d{7})$/, 'write the ATVK code of a municipality, such as LV0002000')
  .meta({ id: 'MunicipalityCode', example: 'LV0002000' })
export type MunicipalityCode = z.infer<typeof MunicipalityCode>
