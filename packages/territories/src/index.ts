export { eraKey } from './era.ts'
export { codesInForceInstead, isInForce, locate, municipalitiesInForce } from './in-force.ts'
export { type Lens, lensFor } from './lens.ts'
export { type Succeeded, successorsAsKnown } from './lineage.ts'
export type { Located, Place } from './locate.ts'
export {
  findMunicipality,
  municipalities,
  municipality,
  planningRegionOf,
  planningRegions,
  UnknownMunicipality,
} from './municipalities.ts'
export type { Municipality, Population } from './municipality.ts'
export { suggestMunicipalities } from './suggest.ts'
