import { dateOf, type Day } from '@vietas/domain'
import { REFERENCE, type Municipality } from '@vietas/territories'
import { KNOWN_AT } from './generation.ts'
import { street } from './labels.ts'
import type { Random } from './random.ts'

export interface Whereabouts {
  readonly municipality: string
  readonly parish?: string
  readonly address: string
}

/** Somewhere in the country, the sooner where more people live. */
export function somewhere(random: Random, on: Day): Whereabouts {
  return addressIn(random, someMunicipality(random, on), on)
}

/** Parishes are recorded only of municipalities that reforms have split. */
export function addressIn(random: Random, municipality: string, on: Day): Whereabouts {
  const parishes =
    REFERENCE.misplacedParish(municipality, '-', dateOf(on), KNOWN_AT)?.parishes ?? []
  const [first, ...others] = parishes
  const address = street(random.between(1, 120))
  if (first === undefined) return { municipality, address }
  return { municipality, parish: random.pick([first, ...others]), address }
}

/** The municipality that has a place on a day, when it lay in another before. */
export function municipalityOn(code: string, on: Day): string {
  const lens = REFERENCE.lensFor(dateOf(on), KNOWN_AT)
  return lens.isInForce(code) ? code : (lens.codesInForceInstead(code)[0] ?? code)
}

interface Populated {
  readonly codes: readonly string[]
  /** How many people live in those up to each. */
  readonly upTo: readonly number[]
  readonly people: number
}

/** By day, as finding the division of a day costs more than all else that is reported of it. */
const populated = new Map<Day, Populated>()

/** One of the municipalities of a day, the sooner the more people live there. */
export function someMunicipality(random: Random, on: Day): string {
  const { codes, upTo, people } = populated.get(on) ?? populatedOn(on)
  const at = random.between(0, people - 1)
  const found = codes[upTo.findIndex((until) => at < until)]
  if (found === undefined) throw new Error(`Nobody lives anywhere on ${dateOf(on)}`)
  return found
}

function populatedOn(on: Day): Populated {
  const day = dateOf(on)
  const { municipalities } = REFERENCE.lensFor(day, KNOWN_AT)
  const found = peopleIn(
    municipalities,
    (code) => REFERENCE.populationOn(code, day, KNOWN_AT)?.count ?? 0,
  )
  populated.set(on, found)
  return found
}

/** No municipality is so small that it has nothing. */
const AT_LEAST = 2_000

function peopleIn(
  municipalities: readonly Municipality[],
  populationOf: (code: string) => number,
): Populated {
  const upTo: number[] = []
  let people = 0
  for (const { code } of municipalities) {
    people += populationOf(code) + AT_LEAST
    upTo.push(people)
  }
  return { codes: municipalities.map(({ code }) => code), upTo, people }
}
