import { describe, expect, it } from 'vitest'
import { changesOf } from './changes.ts'

describe('what changed', () => {
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
    expect(sizes.map(({ places }) => places).toSorted()).toEqual([0, 'unknown'])
  })
})
