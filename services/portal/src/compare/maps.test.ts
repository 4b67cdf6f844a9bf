import { expect, it } from 'vitest'
import type { Difference } from '../answers/comparison.ts'
import type { Shown } from '../map/measures.ts'
import type { Row } from '../map/rows.ts'
import { lookOfDifference, rowsOfDifference } from './maps.ts'

const place = (code: string) => ({ code, name: code, planningRegion: 'Latgale' })
const row = (code: string, shown: Shown = { kind: 'none' }): Row => ({
  code,
  name: code,
  region: 'Latgale',
  shown,
  sum: undefined,
})
const counted = (units: number, free: number, unknown = 0) => ({
  units,
  places: { free },
  unitsWithUnknown: { free: unknown },
})
const difference = (
  code: string,
  from: ReturnType<typeof counted>,
  to: ReturnType<typeof counted>,
): Difference => ({
  municipality: place(code),
  from,
  to,
  difference: {
    units: 0,
    places: { free: to.places.free - from.places.free },
    unitsWithUnknown: {},
  },
  changes: [],
})

it('a difference is more, less, none, not known, or of nothing, each with a look of its own', () => {
  const groups = [
    difference('more', counted(1, 2), counted(1, 12)),
    difference('less', counted(1, 6), counted(1, 2)),
    difference('same', counted(1, 4), counted(1, 4)),
    difference('unknown', counted(1, 0, 1), counted(1, 0, 1)),
    difference('closed', counted(0, 0), counted(0, 0)),
  ]
  const second = [
    ...groups.map(({ municipality }) => row(municipality?.code ?? '')),
    row('none'),
    row('untouched', { kind: 'value', value: 7, atLeast: false }),
  ]
  const rows = rowsOfDifference(second, groups, 'free')
  expect(rows.map(lookOfDifference(rows))).toEqual([
    'more2',
    'less1',
    'same',
    'unknown',
    'none',
    'none',
    'same',
  ])
})
