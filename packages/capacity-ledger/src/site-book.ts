import type { Place, Unit } from '@vietas/domain'
import type { Site } from './entry.ts'

/** One object for each site, so that sites compare by identity. */
export interface SiteBook {
  readonly byKey: Map<string, Site>
  readonly byPlace: WeakMap<Place, { readonly opening: Unit['opening']; readonly site: Site }>
}

export function emptySiteBook(): SiteBook {
  return { byKey: new Map(), byPlace: new WeakMap() }
}

export function siteOf(sites: SiteBook, unit: Unit, place: Place): Site {
  const remembered = sites.byPlace.get(place)
  if (remembered && remembered.opening === unit.opening) return remembered.site
  const site = intern(sites, {
    unitId: unit.id,
    municipality: place.municipality,
    parish: place.parish,
    serviceType: unit.opening?.serviceType as Site['serviceType'],
    provider: unit.opening?.provider,
  })
  sites.byPlace.set(place, { opening: unit.opening, site })
  return site
}

function intern(sites: SiteBook, site: Site): Site {
  const key = siteKey(site)
  const existing = sites.byKey.get(key)
  if (existing) return existing
  sites.byKey.set(key, site)
  return site
}

/** A text that tells sites apart. */
export function siteKey(site: Site): string {
  return JSON.stringify([
    site.unitId,
    site.municipality,
    site.parish ?? null,
    site.serviceType,
    site.provider ?? null,
  ])
}
