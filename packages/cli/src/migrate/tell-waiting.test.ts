import { EventStoreError, type EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { expect, it } from 'vitest'
import { aLog, contentOf, neverStopped as signal, silent } from '../testing/given.ts'
import { migrate } from './migrate.ts'

/** A log that goes away in the middle of a copy, and answers again once `comeBack` is called. */
function goingAway(store: EventStore) {
  let isAway = false
  let comeBack = (): void => {}
  const returned = new Promise<void>((resolve) => {
    comeBack = () => {
      isAway = false
      resolve()
    }
  })
  const append: EventStore['append'] = async (...given) => {
    isAway = true
    await returned
    return store.append(...given)
  }
  const head = async (): Promise<string> => {
    if (isAway) throw new EventStoreError('unavailable', 'refused')
    return store.head()
  }
  return { store: { ...store, append, head }, comeBack: () => comeBack() }
}

it('A copy says for which log it waits while that is away, and then goes on', async () => {
  const source = await aLog(['unit-1', 3])
  const target = openMemoryStore()
  const { store, comeBack } = goingAway(target)
  const told: (string | undefined)[] = []
  const progress = { ...silent, waiting: (forWhat?: string) => void told.push(forWhat) }
  const moved = migrate({ from: source, to: store, progress, signal })
  await expect.poll(() => told).toEqual(['the target, which does not answer (refused)'])
  comeBack()
  await moved
  expect(await contentOf(target)).toEqual(await contentOf(source))
})
