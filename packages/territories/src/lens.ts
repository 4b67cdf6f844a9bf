import { counterpartsIn } from './counterparts.ts'
import { type Era, eraOf } from './era.ts'
import { type LocatedMunicipality, locateIn } from './locate.ts'
import { municipality } from './municipalities.ts'
import type { Municipality, Population } from './municipality.ts'

/** The division of one era. Keep it for a query, and ask it once for each distinct locality. */
export interface Lens {
  /** Lenses with the same key are the same object. */
  readonly key: string
  readonly municipalities: readonly Municipality[]
  readonly isInForce: (code: string) => boolean
  /** @throws UnknownMunicipality */
  readonly locate: (code: string, parish?: string) => LocatedMunicipality
  /**
   * The people of 2020 within these boundaries; undefined for a municipality not in force.
   * Over the municipalities of a lens they always add up to the same.
   */
  readonly population2020: (code: string) => Population | undefined
  /** @throws UnknownMunicipality */
  readonly codesInForceInstead: (code: string) => string[]
}

const lenses = new Map<string, Lens>()

/** The lens for a calendar date, as known at an instant (for a whole day its end, in Europe/Riga). */
export function lensFor(on: string, knownAtMs: number): Lens {
  const era = eraOf(on, knownAtMs)
  const lens = lenses.get(era.key) ?? lensOf(era)
  lenses.set(era.key, lens)
  return lens
}

function lensOf(era: Era): Lens {
  const { population } = era.stage
  return {
    key: era.key,
    municipalities: [...population.keys()].map(municipality),
    isInForce: (code) => population.has(code),
    locate: (code, parish) => locateIn(era, { code: municipality(code).code, parish }),
    population2020: (code) => population.get(code),
    codesInForceInstead: (code) => counterpartsIn(era, municipality(code).code),
  }
}
