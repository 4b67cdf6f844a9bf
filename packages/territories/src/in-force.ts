import { lensFor } from './lens.ts'
import type { Located, Place } from './locate.ts'
import type { Municipality } from './municipality.ts'

export function municipalitiesInForce(on: string, knownAtMs: number): readonly Municipality[] {
  return lensFor(on, knownAtMs).municipalities
}

export function isInForce(code: string, on: string, knownAtMs: number): boolean {
  return lensFor(on, knownAtMs).isInForce(code)
}

/** @throws UnknownMunicipality */
export function locate(place: Place, on: string, knownAtMs: number): Located {
  return lensFor(on, knownAtMs).locate(place.code, place.parish)
}

/**
 * For a code that is not in force on a day: the codes that are, on the same ground, all of them.
 *
 * @throws UnknownMunicipality
 */
export function codesInForceInstead(code: string, on: string, knownAtMs: number): string[] {
  return lensFor(on, knownAtMs).codesInForceInstead(code)
}
