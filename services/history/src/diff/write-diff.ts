import {
  CHANGES,
  emptyNumbers,
  type Differences,
  type GroupDifference,
} from '@vietas/capacity-ledger'
import {
  addAscii,
  addBytes,
  addText,
  emptyJson,
  inTurns,
  makeRoom,
  taken,
  type JsonBytes,
} from '@vietas/capacity-questions'
import type { Measure } from '@vietas/domain'
import type { EventsAddress, Labels } from './events-address.ts'
import { addNumbers, isNothing, namesOf, type MeasureName } from './write-numbers.ts'

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
  const names = namesOf(measures)
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
  measures: readonly MeasureName[],
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
