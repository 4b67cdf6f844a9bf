import { REFERENCE } from '../territories.ts'
import type { LocatedMunicipality, Locality } from '../locate.ts'
import type { Municipality } from '../municipality.ts'

export const { lensFor, municipalities, successorsAsKnown } = REFERENCE

export const municipalitiesInForce = (on: string, knownAtMs: number): readonly Municipality[] =>
  lensFor(on, knownAtMs).municipalities

export const isInForce = (code: string, on: string, knownAtMs: number): boolean =>
  lensFor(on, knownAtMs).isInForce(code)

export const locate = (
  { code, parish }: Locality,
  on: string,
  knownAtMs: number,
): LocatedMunicipality => lensFor(on, knownAtMs).locate(code, parish)

export const codesInForceInstead = (code: string, on: string, knownAtMs: number): string[] =>
  lensFor(on, knownAtMs).codesInForceInstead(code)
