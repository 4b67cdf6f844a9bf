import { describe, expect, it } from 'vitest'
import { changesInYear, changesOf } from './changes.ts'

describe('what changed in a year', () => {
  it.each([
    [[100], ['2023-03-31']],
    [
      [300, 120, 60],
      ['2023-03-31', '2023-09-30', '2023-12-31'],
    ],
    [
      [900, 800, 700, 600],
      ['2023-03-31', '2023-09-30', '2023-12-31', '2024-02-29'],
    ],
  ])('where %j units changed since then is asked for since %j', async (totals, days) => {
    const asked: string[] = []
    const { since, total, latest } = await changesInYear('2024-03-31', async (day) => {
      const total = totals[asked.push(day) - 1] ?? 0
      const unit = { id: day, name: null, changes: [] }
      return { total, units: Array.from({ length: Math.min(total, 100) }, () => unit) }
    })
    expect(asked).toEqual(days)
    expect([since, total, latest.total]).toEqual(['2023-03-31', totals[0], totals.at(-1)])
  })
})

describe('what changed', () => {
  it('is told with the places that an order closes, though none has gone yet', () => {
    const ordered = {
      change: 'closure-ordered',
      on: '2026-06-01',
      places: { closing: 8 },
      unitsWithUnknown: {},
    }
    expect(changesOf([{ id: 'a', name: 'A', changes: [ordered] }])).toMatchObject([
      { change: 'closure-ordered', operational: 0, closing: 8 },
    ])
  })

  it('begins with the latest, whatever the order of units', () => {
    const changed = (id: string, on: string | null) => ({
      id,
      name: null,
      changes: [{ change: 'enlarged', on, places: { operational: 2 }, unitsWithUnknown: {} }],
    })
    const ids = changesOf([
      changed('a', '2020-01-01'),
      changed('b', null),
      changed('c', '2021-01-01'),
    ])
    expect(ids.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('is of unknown size where nobody counted the places, and of none where none changed', () => {
    const closed = { change: 'closed', on: '2016-10-01', places: {} }
    const sizes = changesOf([
      { id: 'a', name: 'A', changes: [{ ...closed, unitsWithUnknown: { operational: -1 } }] },
      { id: 'b', name: 'B', changes: [{ ...closed, unitsWithUnknown: {} }] },
    ])
    expect(new Set(sizes.map(({ operational }) => operational))).toEqual(new Set([0, 'unknown']))
  })

  it('is of places: that people alone are counted otherwise is left out', () => {
    const reduced = { change: 'reduced', on: '2020-01-01', unitsWithUnknown: {} }
    const changes = [
      { ...reduced, places: {} },
      { ...reduced, places: { operational: -2 } },
    ]
    expect(changesOf([{ id: 'a', name: 'A', changes }])).toMatchObject([{ operational: -2 }])
  })
})
