import type { CapacityQuery, CapacityTable } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'
import { inTurns } from '../in-turns.ts'
import type { Progress, ProgressRow } from '../plans/progress.ts'
import type { Beside } from './beside.ts'
import { addNumbers, mostBytesOf, namesOf } from './capacity-answer.ts'
import { labelsOf } from './group-labels.ts'
import { addAscii, addBytes, emptyJson, makeRoom, taken } from './json-bytes.ts'
import type { PlannedNumbers } from './planned-numbers.ts'

interface Answer {
  /** Of all places. */
  readonly total: CapacityTable
  readonly besideTotal: {
    readonly planned: PlannedNumbers | undefined
    readonly targets: Progress | undefined
  }
  /** The places of the groups, where there are any. */
  readonly table: CapacityTable
  readonly besides: readonly Beside[]
  readonly largerAreas: readonly ProgressRow[] | undefined
  readonly query: CapacityQuery
  readonly measures: readonly Measure[]
}

/** Where no unit is recorded there are no sums: that is not none. */
const NO_UNIT =
  '"units":0,"places":{},"unitsWithUnknown":{},"unconfirmedClosures":0,"oldestConfirmation":null,"oldestConfirmationAgeDays":null,"uncertainLocations":0'

const encoder = new TextEncoder()

/** Everything behind the clocks, as the route describes it. */
export async function writeWithOthers(answer: Answer): Promise<Buffer> {
  const { total, besideTotal, table, besides, largerAreas, query, measures } = answer
  const { by, validAt, lens } = query
  const json = emptyJson()
  const names = namesOf(measures)
  const most = mostBytesOf(measures)
  const turn = inTurns()
  const begin = (text: Uint8Array): void => {
    makeRoom(json, text.length + most)
    addBytes(json, text)
  }
  const add = (fields: object): void => {
    const text = encoder.encode(`${moreFields(fields)}}`)
    makeRoom(json, text.length)
    addBytes(json, text)
  }
  begin(encoder.encode('"total":{'))
  addNumbers(json, total, total.total as number, validAt, measures, names)
  add(besideTotal)
  const labels = labelsOf(
    by,
    besides.map(({ key }) => key),
    lens,
  )
  begin(encoder.encode(',"groups":['))
  for (const [at, number] of labels.order.entries()) {
    const { key, ...fields } = besides[number] as Beside
    begin(encoder.encode(at === 0 ? '{' : ',{'))
    begin(labels.texts[number] as Uint8Array)
    const group = table.find(key)
    if (group === undefined || !table.isPresent(group)) addAscii(json, NO_UNIT)
    else addNumbers(json, table, group, validAt, measures, names)
    add(fields)
    await turn()
  }
  begin(encoder.encode(']'))
  add({ largerAreas })
  return taken(json)
}

/** Fields that follow others; none where there are none. */
function moreFields(fields: object): string {
  const text = JSON.stringify(fields)
  return text === '{}' ? '' : `,${text.slice(1, -1)}`
}
