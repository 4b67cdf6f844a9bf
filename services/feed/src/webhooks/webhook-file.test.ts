import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '@vietas/event-store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Pending } from './subscription.ts'
import { givenSubscription, NOW } from './testing/given.ts'
import { createTestClock, type TestClock } from './testing/test-clock.ts'
import { openWebhookFile, type WebhookFile } from './webhook-file.ts'

const SUBSCRIPTION = givenSubscription('a')

const pendingAt = (sequence: number): Pending => ({
  sequence,
  stream: 'unit-a',
  eventId: `event-${sequence}`,
  type: 'PlaceFilled',
  recordedAt: NOW,
  attempts: 0,
  dueAt: NOW,
})

let folder: string
let path: string
let clock: TestClock
let logged: string[]
let file: WebhookFile
let other: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vietas-webhook-file-'))
  path = join(folder, 'webhooks.db')
  clock = createTestClock(NOW)
  logged = []
  const say = (_: object, message: string) => void logged.push(message)
  file = openWebhookFile(path, clock, { warn: say, error: say })
  file.put(SUBSCRIPTION, 'log-0')
  other = openDatabase(path)
})
afterEach(() => {
  file.close()
  other.close()
  rmSync(folder, { recursive: true })
})

/** As an operator's sqlite3, or a copy that is made of it. */
const whileBusy = (work: () => void): void => {
  other.exec('begin immediate')
  work()
  other.exec('rollback')
}
const reads = (sequence: number) =>
  file.later((writes) => {
    writes.pending('a', pendingAt(sequence))
    writes.cursor('a', `log-${sequence}`)
  })
const cursor = () => file.all()[0]?.cursor
const waiting = () => file.pendingOf('a').map(({ sequence }) => sequence)

describe('A file that is busy', () => {
  it('is written once it is not, and that is told once', () => {
    whileBusy(() => {
      reads(1)
      clock.goTo(NOW + 10)
      reads(2)
      clock.goTo(NOW + 2_500)
      expect([cursor(), waiting()]).toEqual(['log-0', []])
    })
    clock.goTo(NOW + 4_000)
    expect([cursor(), waiting()]).toEqual(['log-2', [1, 2]])
    expect(clock.nextWake()).toBeUndefined()
    expect(logged).toEqual([
      'a file cannot be written; it is tried again',
      'a file can be written again',
    ])
  })

  it('refuses what is asked for, and no later cursor stands without what waits before it', () => {
    reads(1)
    whileBusy(() => {
      for (const ask of [
        () => file.put(SUBSCRIPTION, 'log-1'),
        () => file.putAnew(SUBSCRIPTION, 'log-1', NOW),
        () => file.putWithoutPending(SUBSCRIPTION, 'log-1'),
        () => file.remove('a'),
        () => file.attemptsOf('a', { limit: 1 }),
      ])
        expect(ask).toThrow('Nothing has been changed')
    })
    file.later((writes) => writes.cursor('a', 'log-2'))
    clock.goTo(NOW + 1_000)
    expect([cursor(), waiting()]).toEqual(['log-2', [1]])
  })

  it('has no more room once much waits, until it is written', () => {
    const most = 2_000
    whileBusy(() => {
      for (let sequence = 1; sequence < most; sequence += 1) reads(sequence)
      file.makeRoom()
      reads(most)
      expect(file.makeRoom).toThrow('Nothing has been changed')
    })
    file.makeRoom()
    expect([file.state().waiting, cursor(), waiting().length]).toEqual([0, `log-${most}`, most])
  })

  it('says since when, and what waits', () => {
    whileBusy(() => {
      reads(1)
      clock.goTo(NOW + 3_000)
      expect(file.state()).toEqual({
        waiting: 1,
        fault: { since: NOW + 10, error: expect.stringContaining('locked') },
      })
    })
    clock.goTo(NOW + 5_000)
    expect(file.state()).toEqual({ waiting: 0, fault: undefined })
  })

  it('is tried again though nothing waits', () => {
    whileBusy(() => expect(() => file.remove('a')).toThrow())
    clock.goTo(NOW + 1_000)
    expect([file.state(), file.all().length]).toEqual([{ waiting: 0, fault: undefined }, 1])
  })

  it('is closed as it is', () => {
    reads(1)
    whileBusy(() => file.close())
    file = openWebhookFile(path, clock, { warn: () => undefined, error: () => undefined })
    expect([cursor(), waiting()]).toEqual(['log-0', []])
    expect(clock.nextWake()).toBeUndefined()
  })
})

describe('A subscription that begins anew', () => {
  it('has all that waits for it due as if it had not been tried', () => {
    file.later((writes) => writes.pending('a', { ...pendingAt(1), attempts: 9, dueAt: NOW + 9e7 }))
    file.putAnew({ ...SUBSCRIPTION, description: 'x' }, 'log-1', NOW + 5)
    expect(file.pendingOf('a')).toEqual([{ ...pendingAt(1), dueAt: NOW + 5 }])
    expect(file.all()).toMatchObject([{ cursor: 'log-1', subscription: { description: 'x' } }])
  })
})
