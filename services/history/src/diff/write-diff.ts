import {
  CHANGES,
  placesIn,
  unconfirmedIn,
  unitsIn,
  unknownIn,
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
} from '@vietas/capacity-questions'
import { MEASURES, type Measure } from '@vietas/domain'
import type { EventsAddress, Labels } from './events-address.ts'

interface Told {
  /** What stands before and behind the total and the groups. */
  readonly front: string
  readonly behind: string
  readonly measures: readonly Measure[]
  readonly labelsOf: (group: GroupDifference) => Labels
  readonly eventsOf: EventsAddress
}

/** Used by one answer after the other; what is in it is copied out before others have their turn. */
const json = emptyJson()

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
  const written: Buffer[] = []
  // An answer that came to nothing may have left its beginning.
  json.length = 0
  addText(json, `${front}"total":{`)
  addCompared(total, measures, eventsOf({}))
  addText(json, '},"groups":[')
  let isFirst = true
  for (const group of groups) {
    const before = json.length
    const labels = labelsOf(group)
    const text = JSON.stringify(labels).slice(1, -1)
    addText(json, `${isFirst ? '' : ','}{${text}${text && ','}`)
    if (addCompared(group, measures, eventsOf(labels))) {
      addText(json, '}')
      isFirst = false
    } else json.length = before
    const wait = turn()
    if (wait === undefined) continue
    written.push(taken(json))
    await wait
  }
  addText(json, `]${behind}`)
  written.push(taken(json))
  return written.length === 1 ? (written[0] as Buffer) : Buffer.concat(written)
}

/** What a group has and what changes it, as fields; says whether anything does. */
function addCompared(
  { from, to, by }: Omit<GroupDifference, 'key'>,
  measures: readonly Measure[],
  events: ReturnType<EventsAddress>,
): boolean {
  const difference = to.map((number, at) => number - (from[at] as number))
  checkSum(difference, by)
  makeRoom(json, 3 * MOST_BYTES)
  addAscii(json, '"from":{')
  addNumbers(from, measures)
  addAscii(json, '},"to":{')
  addNumbers(to, measures)
  addAscii(json, '},"difference":{')
  addNumbers(difference, measures)
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
    addNumbers(numbers, measures)
    if (address !== undefined) {
      addAscii(json, ',"events":"')
      addBytes(json, address.before)
      addAscii(json, change)
      addBytes(json, address.behind)
      addAscii(json, '"')
    }
    addAscii(json, '}')
    isAny = true
  }
  makeRoom(json, 1)
  addAscii(json, ']')
  return isAny
}

const isNothing = (numbers: Numbers, measures: readonly Measure[]): boolean =>
  unitsIn(numbers) === 0 &&
  unconfirmedIn(numbers) === 0 &&
  measures.every((measure) => placesIn(numbers, measure) === 0 && unknownIn(numbers, measure) === 0)

/** As `NumbersAnswer`; there is room for it. */
function addNumbers(numbers: Numbers, measures: readonly Measure[]): void {
  const units = unitsIn(numbers)
  if (units !== 0) {
    addAscii(json, '"units":')
    addNumber(json, units)
    addAscii(json, ',')
  }
  addAscii(json, '"places":{')
  addMeasures(numbers, measures, placesIn)
  addAscii(json, '},"unitsWithUnknown":{')
  addMeasures(numbers, measures, unknownIn)
  addAscii(json, '}')
  const unconfirmed = unconfirmedIn(numbers)
  if (unconfirmed === 0) return
  addAscii(json, ',"unconfirmedClosures":')
  addNumber(json, unconfirmed)
}

function addMeasures(
  numbers: Numbers,
  measures: readonly Measure[],
  numberIn: (numbers: Numbers, measure: Measure) => number,
): void {
  let begin = NAMES
  for (const measure of measures) {
    const number = numberIn(numbers, measure)
    if (number === 0) continue
    addAscii(json, begin[measure])
    addNumber(json, number)
    begin = FURTHER_NAMES
  }
}

const namesBehind = (before: string) =>
  Object.fromEntries(MEASURES.map((name) => [name, `${before}"${name}":`])) as Record<
    Measure,
    string
  >
const NAMES = namesBehind('')
const FURTHER_NAMES = namesBehind(',')

function checkSum(difference: Numbers, by: GroupDifference['by']): void {
  const left = difference.slice()
  for (const numbers of by.values())
    for (let at = 0; at < left.length; at++)
      left[at] = (left[at] as number) - (numbers[at] as number)
  if (left.some((number) => number !== 0))
    throw new Error(
      `of a difference of ${difference.join()} the changes do not explain ${left.join()}`,
    )
}
