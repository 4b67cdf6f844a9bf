import { afterAll, beforeAll, describe } from 'vitest'
import type { EventStore } from '@vietas/event-store'
import { appendingTests } from './appending.ts'
import { filteringTests } from './filtering.ts'
import { idempotencyTests } from './idempotency.ts'
import { lawTests } from './laws.ts'
import { payloadTests } from './payloads.ts'
import { readingTests } from './reading.ts'
import { subscribingTests } from './subscribing.ts'
import type { StoreHarness, Subject } from './harness.ts'

export type { StoreHarness } from './harness.ts'

/** What every event store must do, whatever it is made of. */
export function describeEventStore(name: string, harness: StoreHarness): void {
  describe(name, () => {
    let opened: EventStore | undefined
    const subject: Subject = {
      harness,
      store: () => {
        if (opened === undefined) throw new Error('The store is open only while tests run')
        return opened
      },
    }
    beforeAll(async () => {
      opened = await harness.open()
    })
    afterAll(async () => {
      await opened?.close()
      await harness.dispose?.()
    })

    describe('appending', () => appendingTests(subject))
    describe('the same again', () => idempotencyTests(subject))
    describe('payloads', () => payloadTests(subject))
    describe('reading', () => readingTests(subject))
    describe('filtering the log', () => filteringTests(subject))
    describe('subscribing', () => subscribingTests(subject))
    describe('laws', () => lawTests(subject))
  })
}
