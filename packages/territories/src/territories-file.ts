import { z } from 'zod'

const Code = z.string().regex(/^(\d{7}|LV\d{7})$/)

const BeforeTheReform = z.strictObject({
  code: Code,
  name: z.string().min(1),
  nuts3: z.string(),
  planningRegion: z.string(),
  population2020: z.int().positive(),
  label: z.tuple([z.number(), z.number()]),
  successors: z.array(z.strictObject({ code: Code, share: z.string() })).min(1),
  validTo: z.iso.date(),
})

const SinceTheReform = z.strictObject({
  code: Code,
  name: z.string().min(1),
  planningRegion: z.string(),
  planningRegionBasis: z.string(),
  predecessors: z.array(Code).min(1),
  successor: Code.optional(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
})

/** The shape of `data/territories.json`. */
export const TerritoriesFile = z.strictObject({
  about: z.string(),
  planningRegions: z.array(z.string()).min(1),
  municipalitiesUntil20210701: z.array(BeforeTheReform),
  municipalitiesFrom20210701: z.array(SinceTheReform),
})
export type TerritoriesFile = z.infer<typeof TerritoriesFile>
