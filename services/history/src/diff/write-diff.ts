import {
  CHANGES,
  emptyNumbers,
  placesAt,
  unknownAt,
  unconfirmedIn,
  unitsIn,
  type Differences,
  type GroupDifference,
  type Numbers,
} from '@vietas/capacity-ledger'
import {
  addAscii,
  addBytes,
  addNumber,
  addText,
  emptyJson,
  inTurns,
  makeRoom,
  taken,
  type JsonBytes,
} from '@vietas/capacity-questions'
import type { Measure } from '@vietas/domain'
import type { EventsAddress, Labels } from './events-address.ts'

interface Told {
  /** What stands before and behind the total and the groups. */
  readonly front: string
  readonly behind: string
  readonly measures: readonly Measure[]
  readonly labelsOf: (group: GroupDifference) => Labels
  readonly eventsOf: EventsAddress
}

/** Of one group after the other: small columns of their own are slow to free. */
const difference = emptyNumbers()
const left = emptyNumbers()

/** All names, signs and numbers of a group or a change, without its labels and its address. */
const MOST_BYTES = 4_000

/**
 * The total and the groups that differ as fields of JSON, between what stands before and behind them.
 * Of a whole country there are hundreds of groups: others have their turn between them.
 *
 * @throws Error when the changes do not add up, which is a fault of ours
 */
export async function writeDifferences(
  { total, groups }: Differences,
  { front, behind, measures, labelsOf, eventsOf }: Told,
): Promise<Buffer> {
  const turn = inTurns()
  const names = measures.map(nameOf)
  const json = emptyJson()
  addText(json, `${front}"total":{`)
  addCompared(json, total, names, eventsOf({}))
  addText(json, '},"groups":[')
  let isFirst = true
  for (const group of groups) {
    const before = json.length
    const labels = labelsOf(group)
    const text = JSON.stringify(labels).slice(1, -1)
    addText(json, `${isFirst ? '' : ','}{${text}${text && ','}`)
    if (addCompared(json, group, names, eventsOf(labels))) {
      addText(json, '}')
      isFirst = false
    } else json.length = before
    await turn()
  }
  addText(json, `]${behind}`)
  return taken(json)
}

/** What a group has and what changes it, as fields; says whether anything does. */
function addCompared(
  json: JsonBytes,
  { from, to, by }: Omit<GroupDifference, 'key'>,
  measures: readonly Name[],
  events: ReturnType<EventsAddress>,
): boolean {
  for (let at = 0; at < to.length; at++) difference[at] = (to[at] as number) - (from[at] as number)
  checkSum(by)
  makeRoom(json, 3 * MOST_BYTES)
  addAscii(json, '"from":{')
  addNumbers(json, from, measures)
  addAscii(json, '},"to":{')
  addNumbers(json, to, measures)
  addAscii(json, '},"difference":{')
  addNumbers(json, difference, measures)
  addAscii(json, '},"changes":[')
  let isAny = false
  for (const change of CHANGES) {
    const numbers = by.get(change)
    if (numbers === undefined || isNothing(numbers, measures)) continue
    const address = events?.(change)
    makeRoom(json, MOST_BYTES + (address?.length ?? 0))
    addAscii(json, isAny ? ',{"change":"' : '{"change":"')
    addAscii(json, change)
    addAscii(json, '",')
    addNumbers(json, numbers, measures)
    if (address !== undefined) {
      addAscii(json, ',"events":"')
      addBytes(json, address.before)
      addAscii(json, change)
      addAscii(json, address.behind)
      addAscii(json, '"')
    }
    addAscii(json, '}')
    isAny = true
  }
  makeRoom(json, 1)
  addAscii(json, ']')
  return isAny
}

function isNothing(numbers: Numbers, measures: readonly Name[]): boolean {
  if (unitsIn(numbers) !== 0 || unconfirmedIn(numbers) !== 0) return false
  for (const { places, unknown } of measures)
    if (numbers[places] !== 0 || numbers[unknown] !== 0) return false
  return true
}

/** As `NumbersAnswer`; there is room for it. */
function addNumbers(json: JsonBytes, numbers: Numbers, measures: readonly Name[]): void {
  const units = unitsIn(numbers)
  if (units !== 0) {
    addAscii(json, '"units":')
    addNumber(json, units)
    addAscii(json, ',')
  }
  addAscii(json, '"places":{')
  addMeasures(json, numbers, measures, 'places')
  addAscii(json, '},"unitsWithUnknown":{')
  addMeasures(json, numbers, measures, 'unknown')
  addAscii(json, '}')
  const unconfirmed = unconfirmedIn(numbers)
  if (unconfirmed === 0) return
  addAscii(json, ',"unconfirmedClosures":')
  addNumber(json, unconfirmed)
}

function addMeasures(
  json: JsonBytes,
  numbers: Numbers,
  measures: readonly Name[],
  kind: 'places' | 'unknown',
): void {
  let isFirst = true
  for (const name of measures) {
    const number = numbers[name[kind]] as number
    if (number === 0) continue
    addAscii(json, isFirst ? name.first : name.further)
    addNumber(json, number)
    isFirst = false
  }
}

/** A measure: where its numbers are, and its name as the first field and as a further one. */
interface Name {
  readonly places: number
  readonly unknown: number
  readonly first: string
  readonly further: string
}

const nameOf = (measure: Measure): Name => ({
  places: placesAt(measure),
  unknown: unknownAt(measure),
  first: `"${measure}":`,
  further: `,"${measure}":`,
})

function checkSum(by: GroupDifference['by']): void {
  left.set(difference)
  for (const numbers of by.values())
    for (let at = 0; at < left.length; at++)
      left[at] = (left[at] as number) - (numbers[at] as number)
  for (const number of left)
    if (number !== 0)
      throw new Error(
        `of a difference of ${difference.join()} the changes do not explain ${left.join()}`,
      )
}
