import type { CapacityQuery, CapacityTable, GroupKey } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'
import { inTurns } from '../in-turns.ts'
import { addNumbers, mostBytesOf, namesOf } from './capacity-answer.ts'
import { isLeftOut, NO_EXTRAS, type Extras } from './extras.ts'
import { labelsOf } from './group-labels.ts'
import { addAscii, addBytes, addText, emptyJson, makeRoom, taken } from './json-bytes.ts'

/** Groups of one answer come from one table, or a page of them from several. */
export interface Groups {
  readonly table: CapacityTable
  /** Which of them, in the order in which they are written; otherwise all there are, by name. */
  readonly order?: readonly number[]
}

/** Everything behind the clocks, as the route describes it. */
export async function writeCapacity(
  total: CapacityTable,
  tables: readonly Groups[],
  { by, validAt, lens }: Pick<CapacityQuery, 'by' | 'validAt' | 'lens'>,
  measures: readonly Measure[],
  { atLeast, ratesOf }: Extras = NO_EXTRAS,
): Promise<Buffer> {
  const turn = inTurns()
  const names = namesOf(measures)
  const most = mostBytesOf(measures)
  const json = emptyJson()
  const leftOut = { groups: 0, unknown: 0 }
  const addRates = (of: CapacityTable, group: number, key: GroupKey): void => {
    if (ratesOf !== undefined) addText(json, `,${ratesOf(of, group, key)}`)
  }
  makeRoom(json, most)
  addAscii(json, '"total":{')
  addNumbers(json, total, total.total as number, validAt, measures, names)
  addRates(total, total.total as number, [])
  addText(json, '},"groups":[')
  let begin = '{'
  for (const { table, order } of by.length === 0 ? [] : tables) {
    const labels = labelsOf(by, table.groups, lens)
    for (const group of order ?? labels.order) {
      if (!table.isPresent(group)) continue
      if (isLeftOut(table, group, atLeast, leftOut)) continue
      const text = labels.texts[group] as Uint8Array
      makeRoom(json, text.length + most)
      addAscii(json, begin)
      addBytes(json, text)
      addNumbers(json, table, group, validAt, measures, names)
      addRates(table, group, table.groups[group] as GroupKey)
      addText(json, '}')
      begin = ',{'
      await turn()
    }
  }
  addText(json, atLeast === undefined ? ']}' : `],"leftOut":${JSON.stringify(leftOut)}}`)
  return taken(json)
}
