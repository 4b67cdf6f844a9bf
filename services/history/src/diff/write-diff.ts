import {
  CHANGES,
  emptyNumbers,
  type Change,
  type Differences,
  type GroupDifference,
  type GroupKey,
} from '@vietas/capacity-ledger'
import {
  addBytes,
  addFixed,
  addText,
  emptyJson,
  fixed,
  inTurns,
  makeRoom,
  taken,
  type Fixed,
  type JsonBytes,
} from '@vietas/capacity-questions'
import type { Measure } from '@vietas/domain'
import type { AroundChange, EventsAddress } from './events-address.ts'
import { addNumbers, isNothing, namesOf, type MeasureName } from './write-numbers.ts'

interface Told {
  /** What stands before and behind the total and the groups. */
  readonly front: string
  readonly behind: string
  readonly measures: readonly Measure[]
  /** The labels of a group as fields of JSON. */
  readonly labelsOf: (key: GroupKey) => string
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
  const names = namesOf(measures)
  const json = emptyJson()
  addText(json, `${front}"total":{`)
  addCompared(json, total, names, eventsOf())
  addText(json, '},"groups":[')
  let isFirst = true
  for (const group of groups) {
    const before = json.length
    const labels = labelsOf(group.key)
    addText(json, `${isFirst ? '' : ','}{${labels}${labels && ','}`)
    if (addCompared(json, group, names, eventsOf(group.key))) {
      addText(json, '}')
      isFirst = false
    } else json.length = before
    await turn()
  }
  addText(json, `]${behind}`)
  return taken(json)
}

const FROM = fixed('"from":{')
const TO = fixed('},"to":{')
const DIFFERENCE = fixed('},"difference":{')
const CHANGED = fixed('},"changes":[')
const FIRST = fixed('{"change":"')
const FURTHER = fixed(',{"change":"')
const NAMED = fixed('",')
const EVENTS = fixed(',"events":"')
const QUOTE = fixed('"')
const BRACE = fixed('}')
const BRACKET = fixed(']')
const changeNames = new Map(CHANGES.map((change) => [change, fixed(change)]))

/** What a group has and what changes it, as fields; says whether anything does. */
function addCompared(
  json: JsonBytes,
  { from, to, by }: Omit<GroupDifference, 'key'>,
  measures: readonly MeasureName[],
  address: AroundChange | undefined,
): boolean {
  for (let at = 0; at < to.length; at++) difference[at] = (to[at] as number) - (from[at] as number)
  checkSum(by)
  makeRoom(json, 3 * MOST_BYTES)
  addFixed(json, FROM)
  addNumbers(json, from, measures)
  addFixed(json, TO)
  addNumbers(json, to, measures)
  addFixed(json, DIFFERENCE)
  addNumbers(json, difference, measures)
  addFixed(json, CHANGED)
  let isAny = false
  for (const [change, numbers] of by) {
    if (isNothing(numbers, measures)) continue
    const name = changeNames.get(change) as Fixed
    makeRoom(json, MOST_BYTES + (address === undefined ? 0 : bytesOf(address)))
    addFixed(json, isAny ? FURTHER : FIRST)
    addFixed(json, name)
    addFixed(json, NAMED)
    addNumbers(json, numbers, measures)
    if (address !== undefined && hasEvents(change)) {
      addFixed(json, EVENTS)
      addBytes(json, address.before)
      addFixed(json, name)
      addBytes(json, address.behind)
      addFixed(json, QUOTE)
    }
    addFixed(json, BRACE)
    isAny = true
  }
  makeRoom(json, 1)
  addFixed(json, BRACKET)
  return isAny
}

/** No event of a unit is behind a reform. */
const hasEvents = (change: Change): boolean => change !== 'moved-by-reform'

const bytesOf = ({ before, behind }: AroundChange): number => before.length + behind.length

function checkSum(by: GroupDifference['by']): void {
  for (let at = 0; at < left.length; at++) left[at] = difference[at] as number
  for (const numbers of by.values())
    for (let at = 0; at < left.length; at++)
      left[at] = (left[at] as number) - (numbers[at] as number)
  for (let at = 0; at < left.length; at++)
    if (left[at] !== 0)
      throw new Error(
        `of a difference of ${difference.join()} the changes do not explain ${left.join()}`,
      )
}
