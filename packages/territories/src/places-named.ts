import type { Crosswalk } from './crosswalk.ts'
import { foldText } from './fold-text.ts'
import type { LocatedMunicipality } from './locate.ts'
import type { Municipality } from './municipality.ts'
import { parishKey } from './parish.ts'
import { splitsOf } from './parishes.ts'
import { stem } from './suggest.ts'

/** A municipality or a parish of one, by its name. */
export interface NamedPlace {
  readonly name: string
  readonly kind: 'municipality' | 'parish'
  /** Its own code; that of a parish's municipality. */
  readonly code: string
}

interface Division {
  readonly municipalities: readonly Municipality[]
  readonly locate: (code: string, parish: string) => LocatedMunicipality
}

const KIND_OF_MUNICIPALITY = / nov(?:ad[as]|ads|\.)?$/
const KIND_OF_CITY = / pils(?:et[as]?|\.)$/

/** The same however the kind is written: `Preiļu nov.` is `Preiļu novads`, `Rēzeknes pilsēta` not. */
const spelt = (text: string): string =>
  foldText(text).replace(KIND_OF_MUNICIPALITY, ' novads').replace(KIND_OF_CITY, '')

/**
 * What is called so, in any spelling, or has the code: within a division, else the
 * last that ever was called so. Several only where a name without its kind may be of each of them. Of
 * parishes only those that are recorded: of municipalities that were split.
 */
export function placesNamed(
  crosswalk: Crosswalk,
  division: Division,
  text: string,
): readonly NamedPlace[] {
  const byCode = crosswalk.versions.get(text.trim().toUpperCase())
  if (byCode !== undefined) return [placeOf(byCode)]
  const isWhole = ({ name }: Municipality): boolean => spelt(name) === spelt(text)
  const isWithoutKind = ({ name }: Municipality): boolean => stem(name) === foldText(text)
  const whole = division.municipalities.find(isWhole)
  if (whole !== undefined) return [placeOf(whole)]
  const close = division.municipalities.filter(isWithoutKind).map(placeOf)
  const found = [...close, ...parishesNamed(crosswalk, division, text)]
  if (found.length > 0) return found
  const versions = [...crosswalk.versions.values()]
  const former = versions.findLast(isWhole) ?? versions.findLast(isWithoutKind)
  return former === undefined ? [] : [placeOf(former)]
}

const placeOf = ({ code, name }: Municipality): NamedPlace => ({ name, kind: 'municipality', code })

function parishesNamed(crosswalk: Crosswalk, { locate }: Division, text: string): NamedPlace[] {
  const key = parishKey(text)
  return splitsOf(crosswalk).flatMap(({ from, parishes, parishKeys }) => {
    if (!parishKeys.has(key)) return []
    const name = parishes.find((parish) => parishKey(parish) === key) ?? text
    return [{ name, kind: 'parish' as const, code: locate(from, name).code }]
  })
}
