import { reportsOf, type UnitEvent, type UnitId } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import {
  createCapacityIndex,
  entryCount,
  takeSegment,
  type CapacityIndex,
} from './capacity-index/capacity-index.ts'
import { copyOfIndex, copyOfNumbering } from './capacity-index/copy-of-index.ts'
import { fingerprintText } from './capacity-index/fingerprint.ts'
import { emptyNumbering, type Numbering } from './capacity-index/numbering.ts'
import { queryCapacity } from './capacity-index/query.ts'
import { segmentOf } from './capacity-index/segment-of.ts'
import { changesBetween } from './changes-between.ts'
import { createLedger, noChanges, record, unitsOf } from './ledger.ts'
import { histories, LAST_INSTANT, type History } from './testing/histories.ts'
import { FIRST_DAY, LAST_DAY, UNITS } from './testing/random-events.ts'

const isMunicipality = (code: string): boolean => REFERENCE.find(code) !== undefined

describe('What other events would make of a view', { tags: ['random'] }, () => {
  it('is, in a copy of the index, what they make of an empty one', () => {
    const cases = [histories, fc.array(fc.boolean(), { minLength: 40 }), fc.nat(40)] as const
    fc.assert(
      fc.property(...cases, (events, isKept, end) => {
        const wanted = events.filter((_, at) => isKept[at])
        const [index, numbering] = indexOf(events.slice(0, end))
        const asked = answersOf(index)
        const copy = copyOfIndex(index)
        const copied = copyOfNumbering(numbering)
        takeAll(index, numbering, events.slice(end), events.slice(0, end))
        const changes = noChanges()
        for (const unitId of UNITS)
          changesBetween(
            unitId,
            ofUnit(unitId, events.slice(0, end)),
            ofUnit(unitId, wanted),
            isMunicipality,
            isMunicipality,
            changes,
          )
        takeSegment(copy, segmentOf(copied, changes))
        const [expected] = indexOf(wanted)
        expect(fingerprintText(copy.fingerprint)).toBe(fingerprintText(expected.fingerprint))
        expect(answersOf(copy)).toEqual(answersOf(expected))
        const [whole] = indexOf(events)
        expect(answersOf(index)).toEqual(answersOf(whole))
        expect(entryCount(index)).toBe(entryCount(whole))
        if (end >= events.length) expect(asked).toEqual(answersOf(whole))
      }),
      { numRuns: 15 * inject('times') },
    )
  })
})

function ofUnit(unitId: UnitId, events: History): UnitEvent[] {
  return events
    .filter((event) => unitsOf(event).includes(unitId))
    .flatMap((event) => reportsOf(unitId, event))
}

function indexOf(events: History): [CapacityIndex, Numbering] {
  const made: [CapacityIndex, Numbering] = [createCapacityIndex(), emptyNumbering()]
  takeAll(...made, events, [])
  return made
}

function takeAll(
  index: CapacityIndex,
  numbering: Numbering,
  events: History,
  before: History,
): void {
  const ledger = createLedger()
  for (const event of before) record(ledger, event)
  for (const event of events) takeSegment(index, segmentOf(numbering, record(ledger, event)))
}

/** What there is on every day, as known at every instant. */
function answersOf(index: CapacityIndex): object {
  const answers: object[] = []
  for (let validAt = FIRST_DAY; validAt <= LAST_DAY; validAt += 3)
    for (let knownAt = 0; knownAt <= LAST_INSTANT; knownAt += 4) {
      const lens = REFERENCE.lensFor('2026-01-01', Date.parse('2026-01-01'))
      const table = queryCapacity(index, {
        validAt,
        knownAt,
        lens,
        by: ['municipality', 'targetGroup'],
        filter: {},
      })
      answers.push(
        table.present
          .map((group) => [
            table.groups[group],
            table.units(group),
            table.sum(group, 'operational'),
            table.sum(group, 'occupied'),
            table.unknownUnits(group, 'operational'),
            table.oldestConfirmation(group),
          ])
          .map((group) => JSON.stringify(group))
          .toSorted(),
      )
    }
  return answers
}
