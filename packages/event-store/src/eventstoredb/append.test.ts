/** @module-tag slow */
import { afterEach, describe, expect, it } from 'vitest'
import {
  aDouble,
  aStore,
  cleanUp,
  hangUp,
  idsIn,
  idsOf,
  someEvents,
  until,
} from '../testing/given.ts'
import type { Double } from '@vietas/event-store-testing'
import type { ExpectedRevision } from '../port.ts'

afterEach(cleanUp)

const FAULTS: [string, (double: Double) => void][] = [
  ['the connection breaks before it is written', ({ faults }) => faults.cutBeforeWrite(1)],
  ['the connection breaks after it is written', ({ faults }) => faults.cutAfterWrite(1)],
  ['it is neither written nor answered', ({ faults }) => faults.stallAppends(1)],
  ['it is written and never answered', ({ faults }) => faults.stallAppendAnswers(1)],
  ['it is written and answered too late', ({ faults }) => faults.delayAppendAnswers(800, 1)],
  ['the server is not ready', ({ faults }) => faults.refuseAsNotReady(2)],
  ['the node is not the leader', ({ faults }) => faults.refuseAsNotLeader(1)],
]

const EXPECTATIONS: [ExpectedRevision, (events: readonly string[]) => number][] = [
  ['no-stream', () => 1],
  ['any', () => 3],
  ['stream-exists', () => 3],
  [1, () => 3],
]

describe.each(FAULTS)('when %s, an append', (_, disturb) => {
  it.each(EXPECTATIONS)(
    'that expects %s ends in the true outcome, once',
    async (expected, revision) => {
      const double = await aDouble()
      const store = await aStore(double)
      const before = expected === 'no-stream' ? [] : someEvents(2)
      await store.append('units-1', 'any', before)
      const events = someEvents(2)
      disturb(double)
      expect(await store.append('units-1', expected, events)).toMatchObject({
        outcome: 'appended',
        revision: revision(idsOf(before)),
      })
      expect(await idsIn(store, 'units-1')).toEqual(idsOf([...before, ...events]))
    },
  )

  it('that is a conflict states the actual revision', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    await store.append('units-1', 'no-stream', someEvents(3))
    disturb(double)
    expect(await store.append('units-1', 1, someEvents(1))).toEqual({
      outcome: 'conflict',
      actual: 2,
    })
    expect(await store.append('units-2', 0, someEvents(1))).toEqual({
      outcome: 'conflict',
      actual: 'no-stream',
    })
  })
})

describe('given many appends under way', () => {
  it('when the connection breaks, each is stored once', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    const events = Array.from({ length: 64 }, () => someEvents(2))
    double.faults.cutAfterWrite(3)
    const results = await Promise.all(
      events.map((batch, at) => store.append(`units-${at}`, 'no-stream', batch)),
    )
    for (const [at, result] of results.entries()) {
      expect(result).toMatchObject({ outcome: 'appended', revision: 1 })
      expect(await idsIn(store, `units-${at}`)).toEqual(idsOf(events[at] ?? []))
    }
  })

  it('when the server restarts, each is stored once', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    const writers = Array.from({ length: 16 }, async (_, at) => {
      const ids: string[] = []
      for (let revision = -1; revision < 49;) {
        const events = someEvents(1)
        const result = await store.append(
          `units-${at}`,
          revision < 0 ? 'no-stream' : revision,
          events,
        )
        if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
        revision = result.revision
        ids.push(...idsOf(events))
      }
      return ids
    })
    for (let round = 0; round < 3; round += 1) {
      const enough = double.counts.appendsWritten + 16
      await until(() => double.counts.appendsWritten >= enough, 'more appends')
      await double.stop()
      await hangUp(double.ports, 1)
      await double.restart()
    }
    for (const [at, ids] of (await Promise.all(writers)).entries())
      expect(await idsIn(store, `units-${at}`)).toEqual(ids)
  })

  it('another store in this process does not feel it when a connection of one breaks', async () => {
    const [broken, whole] = [await aDouble(), await aDouble()]
    const [one, other] = [await aStore(broken), await aStore(whole, { appendDeadlineMs: 5_000 })]
    broken.faults.cutBeforeWrite(5)
    whole.faults.delayAppendAnswers(200)
    await Promise.all([
      ...Array.from({ length: 20 }, (_, at) => one.append(`units-${at}`, 'any', someEvents(1))),
      ...Array.from({ length: 20 }, (_, at) => other.append(`units-${at}`, 'any', someEvents(1))),
    ])
    // Each was sent once: nothing failed that had to be sent again.
    expect(whole.counts.appendsReceived).toBe(20)
  })
})

it('an append whose outcome stays unknown says so, and how to go on', async () => {
  const double = await aDouble()
  const store = await aStore(double, { patienceMs: 500 })
  const events = someEvents(1)
  double.faults.stallAppendAnswers()
  await expect(store.append('units-1', 'no-stream', events)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Append the same events again with the same expectation'),
  })
  double.faults.releaseAll()
  expect(await store.append('units-1', 'no-stream', events)).toMatchObject({ revision: 0 })
  expect(await idsIn(store, 'units-1')).toEqual(idsOf(events))
})

it('closing does not wait for a server that has gone', async () => {
  const double = await aDouble()
  const store = await aStore(double)
  const lost = store.append('units-1', 'any', someEvents(1)).catch((error: unknown) => error)
  await double.stop()
  const unanswered = store.append('units-1', 'any', someEvents(1)).catch((error: unknown) => error)
  await store.close()
  await lost
  expect(await unanswered).toMatchObject({ code: 'unavailable' })
})
