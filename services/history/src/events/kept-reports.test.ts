import { serviceUnits, streamOf, UnitId } from '@vietas/domain'
import type { LogReader } from '@vietas/event-store'
import { beforeEach, describe, expect, it } from 'vitest'
import { openHistory, type TestHistory } from '../testing/history.ts'
import { ofUnit, opened, unitNumbered } from '../testing/reports.ts'
import { keepReports } from './kept-reports.ts'

let history: TestHistory
const [FIRST, SECOND] = [UnitId.parse(unitNumbered(1)), UnitId.parse(unitNumbered(2))]
const renamed = ofUnit(1, 'ServiceUnitRenamed', { name: 'Mājas', effectiveOn: '2021-01-01' })

beforeEach(async () => {
  history = await openHistory()
  await history.given(opened(1), opened(2))
  return () => history.close()
})

/** A store that says which streams were read from which revision on. */
function watched(): { readonly store: Pick<LogReader, 'readStream'>; readonly read: string[] } {
  const read: string[] = []
  const readStream: LogReader['readStream'] = (stream, range) => {
    read.push(`${stream} from ${range?.from}`)
    return history.store.readStream(stream, range)
  }
  return { store: { readStream }, read }
}

const from = (unitId: UnitId, revision: number): string =>
  `${streamOf(serviceUnits, unitId)} from ${revision}`

describe('What is kept of the streams of units', () => {
  it('is all that they hold, of which only what has come since is read again', async () => {
    const { store, read } = watched()
    const kept = keepReports()
    expect((await kept.of(store, FIRST)).map(({ type }) => type)).toEqual(['ServiceUnitOpened'])
    await history.given(renamed)
    const both = ['ServiceUnitOpened', 'ServiceUnitRenamed']
    expect((await kept.of(store, FIRST)).map(({ type }) => type)).toEqual(both)
    expect((await kept.of(store, FIRST)).map(({ type }) => type)).toEqual(both)
    expect(read).toEqual([from(FIRST, 0), from(FIRST, 1), from(FIRST, 2)])
  })

  it('is of the units asked about last, so many reports in all', async () => {
    const { store, read } = watched()
    const kept = keepReports(1)
    await kept.of(store, FIRST)
    await kept.of(store, SECOND)
    await kept.of(store, SECOND)
    expect(await kept.of(store, FIRST)).toHaveLength(1)
    expect(read).toEqual([from(FIRST, 0), from(SECOND, 0), from(SECOND, 1), from(FIRST, 0)])
  })
})
