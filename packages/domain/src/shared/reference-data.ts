import { z } from 'zod'

/** A term of reference data: what it is called. */
export interface Term {
  readonly en: string
  readonly lv: string
}

/** Service types, named as Cabinet Regulation 385/2017 and the DI programme name them. */
export const SERVICE_TYPES = {
  'group-apartment': { en: 'group apartment', lv: 'grupu dzīvoklis' },
  'day-centre': { en: 'day centre', lv: 'dienas aprūpes centrs' },
  'specialised-workshop': { en: 'specialised workshop', lv: 'specializētā darbnīca' },
  respite: { en: 'respite', lv: 'atelpas brīdis' },
  'home-care': { en: 'home care', lv: 'aprūpe mājās' },
  'halfway-house': { en: 'halfway house', lv: 'pusceļa māja' },
  'family-like-service': {
    en: 'family-like service',
    lv: 'ģimeniskai videi pietuvināts pakalpojums',
  },
  'multifunctional-centre': { en: 'multifunctional centre', lv: 'daudzfunkcionāls centrs' },
  'long-term-care': {
    en: 'long-term care institution',
    lv: 'ilgstošas sociālās aprūpes institūcija (VSAC filiāle)',
  },
  'childrens-care-centre': { en: "children's care centre", lv: 'bērnu sociālās aprūpes centrs' },
} as const satisfies Record<string, Term>

export const ServiceType = z
  .enum(Object.keys(SERVICE_TYPES) as [ServiceType, ...ServiceType[]])
  .meta({ id: 'ServiceType' })
export type ServiceType = keyof typeof SERVICE_TYPES

export const TARGET_GROUPS = {
  'adults-with-mental-disorders': {
    en: 'adults with mental disorders',
    lv: 'pilngadīgas personas ar garīga rakstura traucējumiem (GRT)',
  },
  'children-in-care': { en: 'children in care', lv: 'bērni ārpusģimenes aprūpē' },
  'children-with-functional-disorders': {
    en: 'children with functional disorders',
    lv: 'bērni ar funkcionāliem traucējumiem (FT)',
  },
  'older-people': { en: 'older people', lv: 'pensijas vecuma personas' },
  /** The source does not say for whom; a fact about the source, not a group of people. */
  'not-stated': { en: 'not stated', lv: 'nav norādīta' },
} as const satisfies Record<string, Term>

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
