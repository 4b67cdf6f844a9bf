import { freeText, whyNotInCountry, type Coordinates } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'
import type { Lens, Municipality, NamedPlace } from '@vietas/territories'
import { z } from 'zod'

export const DestinationParameter = freeText(100).describe(
  'From where distances are measured: the name or code of a municipality, in any spelling, of a parish as far as parishes are recorded, or a latitude and a longitude of WGS 84 such as 55.875937,26.527375',
)

export const DestinationAnswer = z
  .object({
    kind: z.enum(['coordinates', 'municipality', 'parish']),
    name: z.string().nullable().describe('null: asked by coordinates'),
    municipality: z
      .string()
      .nullable()
      .describe('The code of the municipality whose label point it is'),
    latitude: z.number(),
    longitude: z.number(),
  })
  .describe('The point from which distances are measured')
export type DestinationAnswer = z.infer<typeof DestinationAnswer>

export const DESTINATION_PROBLEMS = defineProblems({
  'unknown-place': {
    status: 422,
    title: 'The place is not known',
    detail:
      'Write the name of a municipality, such as Preiļu novads, or a latitude and a longitude, such as 55.875937,26.527375.',
  },
  'ambiguous-place': {
    status: 422,
    title: 'Several places are called so',
    detail: 'Write the whole name of one; candidates has them all.',
  },
  'outside-the-country': {
    status: 422,
    title: 'The point does not lie in the country',
    detail: 'Write the latitude first, then the longitude, in degrees of WGS 84.',
  },
})

const TWO_NUMBERS = /^(-?\d{1,3}(?:\.\d{1,15})?)[,; ] ?(-?\d{1,3}(?:\.\d{1,15})?)$/

/** @throws ProblemError when there is no such place, or several that are called so */
export function destinationOf(text: string, lens: Lens): DestinationAnswer {
  const [, latitude, longitude] = TWO_NUMBERS.exec(text) ?? []
  if (latitude !== undefined && longitude !== undefined)
    return pointOf({ latitude: Number(latitude), longitude: Number(longitude) })
  const [place, ...others] = lens.placesNamed(text)
  if (place === undefined) throw unknownPlace(text, lens)
  if (others.length > 0) throw ambiguousPlace(text, [place, ...others])
  const { name, kind, code } = place
  const point = lens.labelPoint(code)
  if (point === undefined) throw placeWithoutPoint(place)
  return { kind, name, municipality: code, ...point }
}

function pointOf(point: Coordinates): DestinationAnswer {
  const why = whyNotInCountry(point)
  if (why !== undefined) throw problem('outside-the-country', `${why}.`)
  return { kind: 'coordinates', name: null, municipality: null, ...point }
}

function unknownPlace(text: string, lens: Lens): ProblemError {
  const codes = new Set(lens.suggest(text).flatMap(inForce(lens)))
  const close = [...codes].map((code) => candidateOf(lens.municipality(code)))
  const wayOut =
    close.length === 0
      ? 'Write the name of a municipality, such as Preiļu novads, or a latitude and a longitude, such as 55.875937,26.527375.'
      : `Did you mean ${close.map(called).join(', ')}?`
  const detail = `No municipality and no parish that is recorded is called ${text}. ${wayOut}`
  return problem('unknown-place', detail, close)
}

const inForce =
  (lens: Lens) =>
  ({ code }: { readonly code: string }) =>
    lens.isInForce(code) ? [code] : lens.codesInForceInstead(code)

function placeWithoutPoint(place: NamedPlace): ProblemError {
  const detail = `It is not known where ${called(place)} lies: it was recorded without a label point. Write a latitude and a longitude.`
  return problem('unknown-place', detail)
}

function ambiguousPlace(text: string, places: readonly NamedPlace[]): ProblemError {
  const detail = `${text} may be ${places.map(called).join(' or ')}. Write its whole name.`
  return problem('ambiguous-place', detail, places)
}

const candidateOf = ({ code, name }: Municipality): NamedPlace => ({
  name,
  kind: 'municipality',
  code,
})
const called = ({ code, name }: NamedPlace): string => `${name} (${code})`

function problem(
  code: keyof typeof DESTINATION_PROBLEMS,
  detail: string,
  candidates: readonly NamedPlace[] = [],
): ProblemError {
  return new ProblemError({
    ...DESTINATION_PROBLEMS[code],
    detail,
    ...(candidates.length > 0 && { candidates }),
    errors: [{ in: 'query', name: 'to', detail }],
  })
}
