export { eraKey } from './era.ts'
export { codesInForceInstead, isInForce, locate, municipalitiesInForce } from './in-force.ts'
export { type Lens, lensFor } from './lens.ts'
export { type Successor, successorsAsKnown } from './lineage.ts'
export type { LocatedMunicipality, Locality } from './locate.ts'
export {
  findMunicipality,
  municipalities,
  municipality,
  planningRegionOf,
  planningRegions,
  UnknownMunicipality,
} from './municipalities.ts'
export type { Municipality, Population } from './municipality.ts'
export { misplacedParish } from './parishes.ts'
export { suggestMunicipalities } from './suggest.ts'
