import { DatabaseError } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { counts } from './testing/counts.ts'
import {
  aDirectory,
  anEvent,
  append,
  caughtUp,
  cleanUp,
  running,
  someEvents,
} from './testing/given.ts'
import { tallies } from './testing/tallies.ts'
import type { Projection } from './projection.ts'
import type { Counts } from './testing/counts.ts'

afterEach(cleanUp)

describe('An event that cannot be applied', () => {
  it('is set aside with its error while others go on, and nothing of it stays', async () => {
    const store = openMemoryStore()
    const poison = anEvent('many')
    await append(store, 'unit-1', [...someEvents(3), poison, ...someEvents(3)])
    await append(store, 'unit-2', [anEvent('few'), anEvent(null), ...someEvents(2)])
    const now = (): number => 1_234
    const projection = running({ store, projection: counts, directory: aDirectory(), now })
    await caughtUp(store, projection)
    expect(projection.view().of('unit-1')).toEqual({ events: 6, amount: 6 })
    expect(projection.view().of('unit-2')).toEqual({ events: 2, amount: 2 })
    expect(projection.deadLetters(1)).toEqual([
      {
        eventId: poison.id,
        stream: 'unit-1',
        position: '4',
        type: 'PlacesAdded',
        error: '"many" is not an amount',
        at: 1_234,
      },
    ])
    expect(projection.deadLetters().map(({ position }) => position)).toEqual(['4', '8', '9'])
    expect(await projection.status()).toMatchObject({ position: '11', deadLetters: 3 })
  })

  it('is set aside by a view in memory too, without loading the view again', async () => {
    const store = openMemoryStore()
    let opened = 0
    const projection = running({
      store,
      projection: {
        ...tallies,
        open: (database) => {
          opened += 1
          return tallies.open(database)
        },
      },
      directory: aDirectory(),
    })
    await append(store, 'unit-1', [anEvent(1), anEvent('many'), anEvent(2)])
    await caughtUp(store, projection)
    expect([...projection.view().sums]).toEqual([['unit-1', 3]])
    expect(projection.deadLetters()).toHaveLength(1)
    expect(opened).toBe(1)
  })

  it('is still known after a restart, and not tried again', async () => {
    const store = openMemoryStore()
    const options = { store, projection: counts, directory: aDirectory() }
    await append(store, 'unit-1', [anEvent('many')])
    const first = running(options)
    await caughtUp(store, first)
    await first.close()
    const again = running(options)
    await caughtUp(store, again)
    expect(again.deadLetters()).toHaveLength(1)
    expect((await again.status()).deadLetters).toBe(1)
  })

  it.each([
    new DatabaseError('SQLITE_FULL', 'No room', {}),
    Object.assign(new Error('No room beside the database'), { code: 'ENOSPC' }),
  ])(
    'is told apart from a fault of the machine, after which the event is tried again: %s',
    async (fault) => {
      const store = openMemoryStore()
      let faults = 2
      const projection: Projection<Counts> = {
        ...counts,
        apply: (view, event) => {
          counts.apply(view, event)
          if (faults-- > 0) throw fault
        },
      }
      await append(store, 'unit-1', someEvents(5))
      const run = running({ store, projection, directory: aDirectory() })
      await caughtUp(store, run)
      expect(run.view().of('unit-1').events).toBe(5)
      expect(run.deadLetters()).toEqual([])
    },
  )

  it('given a transaction that fails, the view in memory is loaded from the file again', async () => {
    const store = openMemoryStore()
    let failures = 0
    const run = running({
      store,
      projection: {
        ...tallies,
        flush: (view, database) => {
          tallies.flush?.(view, database)
          failures += 1
          if (failures === 2 || failures === 3) throw new Error('Not this time')
        },
      },
      directory: aDirectory(),
    })
    for (let round = 0; round < 5; round += 1) {
      await append(store, 'unit-1', someEvents(10))
      await caughtUp(store, run)
      expect(run.view().sums.get('unit-1')).toBe((round + 1) * 10)
    }
  })
})
