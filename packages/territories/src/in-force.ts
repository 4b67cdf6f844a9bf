import { lensFor } from './lens.ts'
import type { LocatedMunicipality, Locality } from './locate.ts'
import type { Municipality } from './municipality.ts'

export function municipalitiesInForce(on: string, knownAtMs: number): readonly Municipality[] {
  return lensFor(on, knownAtMs).municipalities
}

export function isInForce(code: string, on: string, knownAtMs: number): boolean {
  return lensFor(on, knownAtMs).isInForce(code)
}

/** @throws UnknownMunicipality */
export function locate(locality: Locality, on: string, knownAtMs: number): LocatedMunicipality {
  return lensFor(on, knownAtMs).locate(locality.code, locality.parish)
}

/**
 * For a code that is not in force on a day: all codes in force then that lie on the same ground.
 *
 * @throws UnknownMunicipality
 */
export function codesInForceInstead(code: string, on: string, knownAtMs: number): string[] {
  return lensFor(on, knownAtMs).codesInForceInstead(code)
}
