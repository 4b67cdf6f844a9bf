import { counterpartsIn } from './counterparts.ts'
import { versionOf, type Crosswalk } from './crosswalk.ts'
import type { Era } from './era.ts'
import { labelPointOf, type Point } from './label-points.ts'
import { type LocatedMunicipality, locateIn } from './locate.ts'
import type { Municipality } from './municipality.ts'
import { placesNamed, type NamedPlace } from './places-named.ts'
import { suggestionsFor } from './suggest.ts'

/** The division of one era. Keep it for a query. */
export interface Lens {
  /** Of one `Territories`, lenses with the same key are the same object; of others no key is this. */
  readonly key: string
  /** By the names of the era. */
  readonly municipalities: readonly Municipality[]
  readonly isInForce: (code: string) => boolean
  /** By the name of the era, whether it is in force then or not; of any code that ever was. */
  readonly find: (code: string) => Municipality | undefined
  /** As `find`. @throws UnknownMunicipality */
  readonly municipality: (code: string) => Municipality
  /** @throws UnknownMunicipality */
  readonly planningRegionOf: (code: string) => string
  /** @throws UnknownMunicipality */
  readonly locate: (code: string, parish?: string) => LocatedMunicipality
  /**
   * All codes in force that lie on the ground of a municipality.
   *
   * @throws UnknownMunicipality
   */
  readonly codesInForceInstead: (code: string) => string[]
  /** What someone may have meant by a name or code that no municipality has, the closest first. */
  readonly suggest: (text: string) => Municipality[]
  /** What is called so, in any spelling; several where it may be each of them. */
  readonly placesNamed: (text: string) => readonly NamedPlace[]
  /** Where a map writes its name; undefined where that is unknown. @throws UnknownMunicipality */
  readonly labelPoint: (code: string) => Point | undefined
}

export function lensOf(crosswalk: Crosswalk, era: Era, key: string): Lens {
  const { names } = era.stage
  const called = (version: Municipality): Municipality => ({
    ...version,
    name: names.get(version.code) ?? version.name,
  })
  const municipality = keptByCode(crosswalk, called)
  const municipalities = [...names.keys()].map(municipality)
  const locateWhole = keptByCode(crosswalk, ({ code }) => locateIn(crosswalk, era, { code }))
  const locate: Lens['locate'] = (code, parish) =>
    parish === undefined
      ? locateWhole(code)
      : locateIn(crosswalk, era, { code: versionOf(crosswalk, code).code, parish })
  return {
    key,
    municipalities,
    isInForce: (code) => names.has(code),
    find: (code) => {
      const version = crosswalk.versions.get(code)
      return version && called(version)
    },
    municipality,
    planningRegionOf: (code) => versionOf(crosswalk, code).planningRegion,
    locate,
    codesInForceInstead: (code) => counterpartsIn(crosswalk, era, versionOf(crosswalk, code).code),
    suggest: (text) => suggestionsFor(crosswalk, text),
    placesNamed: (text) => placesNamed(crosswalk, { municipalities, locate }, text),
    labelPoint: (code) => labelPointOf(crosswalk, code),
  }
}

/** What is so of each municipality, found once. @throws UnknownMunicipality */
function keptByCode<Value extends object>(
  crosswalk: Crosswalk,
  of: (version: Municipality) => Value,
): (code: string) => Value {
  const kept = new Map<string, Value>()
  return (code) => {
    const found = kept.get(code)
    if (found !== undefined) return found
    const value = of(versionOf(crosswalk, code))
    kept.set(code, value)
    return value
  }
}
