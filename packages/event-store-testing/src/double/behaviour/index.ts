import { afterAll, beforeAll, describe } from 'vitest'
import { appendingTests } from './appending.ts'
import { checkpointTests } from './checkpoints.ts'
import { limitsTests } from './limits.ts'
import { readingTests } from './reading.ts'
import { rawTests } from './raw.ts'
import { repeatingTests } from './repeating.ts'
import { subscribingTests } from './subscribing.ts'
import { newClient } from './support.ts'
import type { EventStoreDBClient } from '@eventstore/db-client'
import type { Subject } from './support.ts'

/**
 * How EventStoreDB behaves, as measured through its client: what passes here on the double passes
 * on a server.
 */
export function describeEventStoreDb(
  name: string,
  { connectionString }: { readonly connectionString: string },
): void {
  describe(name, () => {
    let opened: EventStoreDBClient | undefined
    const subject: Subject = {
      connectionString,
      client: () => {
        if (opened === undefined) throw new Error('The client is there only while tests run')
        return opened
      },
    }
    beforeAll(() => {
      opened = newClient(connectionString)
    })
    afterAll(() => opened?.dispose())

    describe('appending', () => appendingTests(subject))
    describe('appending the same again', () => repeatingTests(subject))
    describe('limits', () => limitsTests(subject))
    describe('reading', () => readingTests(subject))
    describe('subscribing', () => subscribingTests(subject))
    describe('subscribing with a filter', () => checkpointTests(subject))
    describe('what its client does not ask', () => rawTests(subject))
  })
}
