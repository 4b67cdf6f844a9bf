import { placesAt, unconfirmedIn, unitsIn, unknownAt, type Numbers } from '@vietas/capacity-ledger'
import { addFixed, addNumber, fixed, type Fixed, type JsonBytes } from '@vietas/capacity-questions'
import type { Measure } from '@vietas/domain'

/** A measure: where its numbers are, and its name as the first field and as a further one. */
export interface MeasureName {
  readonly measure: Measure
  readonly places: number
  readonly unknown: number
  readonly first: Fixed
  readonly further: Fixed
}

export const namesOf = (measures: readonly Measure[]): readonly MeasureName[] =>
  measures.map((measure) => ({
    measure,
    places: placesAt(measure),
    unknown: unknownAt(measure),
    first: fixed(`"${measure}":`),
    further: fixed(`,"${measure}":`),
  }))

/** Of what is asked about. */
export function isNothing(numbers: Numbers, measures: readonly MeasureName[]): boolean {
  if (unitsIn(numbers) !== 0 || unconfirmedIn(numbers) !== 0) return false
  for (const { places, unknown } of measures)
    if (numbers[places] !== 0 || numbers[unknown] !== 0) return false
  return true
}

const UNITS = fixed('"units":')
const PLACES = fixed('"places":{')
const FURTHER_PLACES = fixed(',"places":{')
const UNKNOWN = fixed('},"unitsWithUnknown":{')
const BRACE = fixed('}')
const UNCONFIRMED = fixed(',"unconfirmedClosures":')

/** The fields of a `NumbersAnswer`, at most 2 kB, for which there is room. */
export function addNumbers(
  json: JsonBytes,
  numbers: Numbers,
  measures: readonly MeasureName[],
): void {
  const units = unitsIn(numbers)
  if (units !== 0) {
    addFixed(json, UNITS)
    addNumber(json, units)
  }
  addFixed(json, units === 0 ? PLACES : FURTHER_PLACES)
  let isFirst = true
  for (const { places, first, further } of measures) {
    const number = numbers[places] as number
    if (number === 0) continue
    addFixed(json, isFirst ? first : further)
    addNumber(json, number)
    isFirst = false
  }
  addFixed(json, UNKNOWN)
  isFirst = true
  for (const { unknown, first, further } of measures) {
    const number = numbers[unknown] as number
    if (number === 0) continue
    addFixed(json, isFirst ? first : further)
    addNumber(json, number)
    isFirst = false
  }
  addFixed(json, BRACE)
  const unconfirmed = unconfirmedIn(numbers)
  if (unconfirmed === 0) return
  addFixed(json, UNCONFIRMED)
  addNumber(json, unconfirmed)
}
