import { openMemoryStore } from '@vietas/event-store-testing'
import fc from 'fast-check'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { counts } from './testing/counts.ts'
import {
  aDirectory,
  anEvent,
  append,
  caughtUp,
  cleanUp,
  fingerprintOfFresh,
  running,
} from './testing/given.ts'
import { tallies } from './testing/tallies.ts'
import type { Projection } from './projection.ts'

afterEach(cleanUp)

const someAmounts = fc.array(fc.oneof(fc.integer(), fc.constantFrom('many', null)), {
  minLength: 1,
  maxLength: 12,
})
const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('append' as const),
        unit: fc.nat(3),
        amounts: someAmounts,
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('restart' as const) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('catch-up' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('fail' as const) }) },
  ),
  { minLength: 1, maxLength: 15 },
)

type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never

describe('A view', () => {
  it.each<[string, Projection<unknown>]>([
    ['of tables', counts],
    ['in memory', tallies],
  ])(
    '%s comes out the same, however it was interrupted while it was built',
    { tags: ['random'] },
    async (_, projection) => {
      const law = fc.asyncProperty(acts, async (history) => {
        await expectSame(projection, history)
        await cleanUp()
      })
      await fc.assert(law, { numRuns: 5 * inject('times') })
    },
  )
})

async function expectSame(projection: Projection<unknown>, history: readonly Act[]): Promise<void> {
  const store = openMemoryStore()
  const failing = failingOnce(projection)
  const options = { store, projection: failing.projection, directory: aDirectory() }
  let run = running(options)
  for (const step of history) {
    if (step.act === 'append')
      await append(
        store,
        `unit-${step.unit}`,
        step.amounts.map((amount) => anEvent(amount)),
      )
    if (step.act === 'catch-up') await caughtUp(store, run)
    if (step.act === 'fail') failing.failNext()
    if (step.act === 'restart') {
      await run.close()
      run = running(options)
    }
  }
  await caughtUp(store, run)
  const { fingerprint, deadLetters } = await run.status()
  expect(fingerprint).toBe(await fingerprintOfFresh(store, projection))
  const amounts = history.flatMap((step) => (step.act === 'append' ? step.amounts : []))
  expect(deadLetters).toBe(amounts.filter((amount) => typeof amount !== 'number').length)
}

function failingOnce(projection: Projection<unknown>): {
  projection: Projection<unknown>
  failNext(): void
} {
  let isFailing = false
  return {
    projection: {
      ...projection,
      flush: (view, database) => {
        projection.flush?.(view, database)
        if (!isFailing) return
        isFailing = false
        throw new Error('The transaction fails')
      },
    },
    failNext: () => (isFailing = true),
  }
}
