import { encodeSegment, type Segment } from '@vietas/capacity-ledger'
import { openDatabase } from '@vietas/event-store'
import { describe, expect, it } from 'vitest'
import { segmentFile } from './segment-file.ts'

const segment = (first: number, entries: number): Segment => ({
  newSites: [],
  newUnits: [`unit ${first}`],
  entries: {
    site: new Int32Array(entries),
    slot: new Int32Array(entries).fill(1),
    day: Int32Array.from({ length: entries }, (_, at) => first + at),
    delta: new Int32Array(entries).fill(-1),
    knownSince: new Float64Array(entries).fill(first),
  },
  confirmations: {
    unit: Int32Array.of(first),
    day: Int32Array.of(first),
    delta: Int32Array.of(1),
    knownSince: Float64Array.of(first),
  },
})

function contentOf(segments: Iterable<Segment>) {
  const all = [...segments]
  return {
    units: all.flatMap(({ newUnits }) => newUnits),
    days: all.flatMap(({ entries }) => [...entries.day]),
    since: all.flatMap(({ entries }) => [...entries.knownSince]),
    confirmed: all.flatMap(({ confirmations }) => [...confirmations.day]),
  }
}

describe('The segments in the file of a view', () => {
  it('are few after a long life of small additions, and hold all that was added in order', () => {
    const database = openDatabase(':memory:')
    const file = segmentFile(database)
    const added: Segment[] = []
    for (let at = 0; at < 3_000; at++) {
      const one = segment(at, at % 5)
      added.push(one)
      file.add(one)
      if (at % 500 === 0) expect(numberIn(database)).toBeLessThan(7 * (2 + Math.log(at + 1)))
    }
    expect(numberIn(database)).toBeLessThan(30)
    expect(contentOf(segmentFile(database).all())).toEqual(contentOf(added))
    database.close()
  })

  it('go on from those that an earlier process has left', () => {
    const database = openDatabase(':memory:')
    const added: Segment[] = []
    for (let start = 0; start < 40; start++) {
      const file = segmentFile(database)
      expect(contentOf(file.all())).toEqual(contentOf(added))
      const one = segment(start, 3)
      added.push(one)
      file.add(one)
    }
    expect(numberIn(database)).toBeLessThan(16)
    database.close()
  })

  it('are no larger than what is read and written again in a moment', () => {
    const database = openDatabase(':memory:')
    const file = segmentFile(database)
    const bytes = 200 * encodeSegment(segment(0, 700)).length
    for (let at = 0; at < 200; at++) file.add(segment(at, 700))
    const sizes = database
      .prepare<{ bytes: number }>('select length(bytes) as bytes from segments')
      .all()
    expect(sizes.length).toBeLessThan(2 * Math.ceil(bytes / 2 ** 20) + 14)
    for (const size of sizes) expect(size.bytes).toBeLessThanOrEqual(2 ** 20)
    database.close()
  })
})

function numberIn(database: ReturnType<typeof openDatabase>): number {
  return database.prepare<{ count: number }>('select count(*) as count from segments').get()
    ?.count as number
}
