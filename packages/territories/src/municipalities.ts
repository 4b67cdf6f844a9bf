import { data } from './data.ts'
import type { Municipality } from './municipality.ts'

/** A code that no version of any municipality has ever had. Check user input by `findMunicipality`. */
export class UnknownMunicipality extends Error {
  readonly code: string

  constructor(code: string) {
    super(`No municipality has ever had the code ${JSON.stringify(code)}`)
    this.name = 'UnknownMunicipality'
    this.code = code
  }
}

/** Every version that ever was, the older first. */
export const municipalities: readonly Municipality[] = [...data.municipalities.values()]

export const planningRegions: readonly string[] = data.planningRegions

export function findMunicipality(code: string): Municipality | undefined {
  return data.municipalities.get(code)
}

/** @throws UnknownMunicipality */
export function municipality(code: string): Municipality {
  const found = findMunicipality(code)
  if (found === undefined) throw new UnknownMunicipality(code)
  return found
}

/** @throws UnknownMunicipality */
export function planningRegionOf(code: string): string {
  return municipality(code).planningRegion
}
