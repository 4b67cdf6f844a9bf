import { statSync } from 'node:fs'
import { openDatabase, type Database } from '@vietas/event-store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Webhook } from 'standardwebhooks'
import type { LoggedEvent } from './event-log.ts'
import { answerOf } from './subscription-answer.ts'
import {
  givenWebhooks,
  NOW,
  status,
  untilSo,
  type GivenWebhooks,
  type Sent,
} from './testing/given.ts'
import { createTestLog } from './testing/test-log.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let given: GivenWebhooks
beforeEach(() => void (given = givenWebhooks()))
afterEach(() => given.close())

const lane = (id: string) => given.webhooks.get(id)
const state = (id: string) => lane(id).subscription.state
function sentFirst(): Sent {
  const [first] = given.sent
  if (first === undefined) throw new Error('Nothing is sent')
  return first
}
const append = (...streams: readonly string[]) =>
  streams.map((stream) => given.log.append(stream).id)

describe('An event', () => {
  it('is sent to whoever has subscribed, once it is recorded, and not again', async () => {
    append('unit-a')
    const id = await given.subscribe()
    const [b = ''] = append('unit-b')
    expect(await given.untilSent(1)).toEqual([b])
    await given.answer(b, status(204))
    expect([lane(id).line.size(), lane(id).cursor]).toEqual([0, 'log-2'])
    await given.restart()
    const [c] = append('unit-c')
    expect(await given.untilSent(1)).toEqual([c])
  })

  it('is sent from the beginning of the log where that is asked for', async () => {
    const ids = append('unit-a', 'unit-b', 'unit-c')
    await given.subscribe({ after: 'log-0' })
    expect(await given.untilSent(3)).toEqual(ids)
  })

  it('is sent only where the filter lets it pass', async () => {
    await given.subscribe({ filter: { type: ['UnitOpened'] } })
    given.log.append('unit-a', 'PlaceFilled')
    const { id } = given.log.append('unit-b', 'UnitOpened')
    expect(await given.untilSent(1)).toEqual([id])
  })

  it('is sent to each of several receivers', async () => {
    await given.subscribe()
    await given.subscribe({ url: 'https://other.lv/hook' })
    append('unit-a')
    await given.untilSent(2)
    expect(given.sent.map(({ url }) => url)).toEqual([
      'https://example.lv/hook',
      'https://other.lv/hook',
    ])
  })
})

describe('Events of one stream', () => {
  it('go one after another; those of others do not wait', async () => {
    const [a1 = '', b1 = '', a2 = '', b2 = ''] = append('a', 'b', 'a', 'b')
    await given.subscribe({ after: 'log-0' })
    expect(await given.untilSent(2)).toEqual([a1, b1])
    await given.answer(b1, status(204))
    expect(await given.untilSent(2)).toEqual([a1, b2])
    await given.answer(a1, status(204))
    expect(await given.untilSent(2)).toEqual([b2, a2])
  })

  it('wait while the first is refused, and those of others go on', async () => {
    const [a1 = '', , b1 = '', b2 = ''] = append('a', 'a', 'b', 'b')
    await given.subscribe({ after: 'log-0' })
    await given.untilSent(2)
    await given.answer(a1, status(400))
    await given.answer(b1, status(204))
    expect(await given.untilSent(1)).toEqual([b2])
    await given.answer(b2, status(204))
    expect(given.sent).toEqual([])
    given.clock.goTo(NOW + 5_000)
    expect(await given.untilSent(1)).toEqual([a1])
  })

  it('are at most eight under way at once, and 500 in the line', async () => {
    append(...Array.from({ length: 1_000 }, (_, at) => `unit-${at}`))
    const id = await given.subscribe({ after: 'log-0' })
    const first = await given.untilSent(8)
    await untilSo(() => lane(id).line.size() === 500)
    expect(given.sent).toHaveLength(8)
    await given.answer(first[0] ?? '', status(204))
    await given.untilSent(8)
  })
})

describe('While a receiver refuses one kind of event', () => {
  const refusing = async () => {
    await given.close()
    const got = new Set<string>()
    given = givenWebhooks({
      answers: ({ id }) => {
        if (typeOf(id) === 'Refused') return status(422)
        got.add(id)
        return status(204)
      },
    })
    return got
  }
  const typeOf = (id: string) => given.log.all.find((event) => event.id === id)?.type
  /** In each of so many streams one that is refused, and others behind it. */
  const appendBlocked = (streams: number, behind: number) => {
    for (let stream = 0; stream < streams; stream += 1) {
      given.log.append(`blocked-${stream}`, 'Refused')
      append(...Array.from({ length: behind }, () => `blocked-${stream}`))
    }
  }

  it('those of other streams go on, however many wait behind it', async () => {
    const got = await refusing()
    appendBlocked(120, 9)
    const [other = ''] = append('other')
    const id = await given.subscribe({ after: 'log-0' })
    await untilSo(() => got.has(other))
    expect([...got]).toEqual([other])
    const { line } = lane(id)
    expect([line.size(), line.heldBack()]).toEqual([1_200, 1_200])
    await given.restart()
    expect([lane(id).line.size(), lane(id).line.heldBack()]).toEqual([1_200, 1_200])
  })

  it('10,000 wait at most, and the log keeps the rest', async () => {
    const got = await refusing()
    appendBlocked(10, 1_010)
    const [other = ''] = append('other')
    const id = await given.subscribe({ after: 'log-0' })
    await untilSo(() => lane(id).line.size() === 10_000)
    expect([got.has(other), lane(id).cursor]).toEqual([false, 'log-10000'])
    const told = { now: given.clock.now(), notice: null, end: given.webhooks.end() }
    expect(answerOf(lane(id), told)).toMatchObject({
      cursor: 'log-10000',
      logEnd: 'log-10111',
      behind: 111,
      waitsForRoom: true,
    })
  })
})

describe('An attempt that failed', () => {
  it('is repeated by the schedule, signed afresh under the same id', async () => {
    const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`
    await given.subscribe({ secret })
    const [a = ''] = append('a')
    const times: number[] = []
    const signatures = new Set<string>()
    for (const afterMs of [0, 5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR]) {
      given.clock.goTo(given.clock.now() + afterMs)
      expect(await given.untilSent(1)).toEqual([a])
      const { headers, body } = sentFirst()
      times.push(Number(headers['webhook-timestamp']))
      signatures.add(headers['webhook-signature'] ?? '')
      vi.setSystemTime(given.clock.now())
      expect(new Webhook(secret).verify(Buffer.from(body), headers)).toMatchObject({ id: a })
      vi.useRealTimers()
      await given.answer(a, status(500))
    }
    expect(times.map((at) => at - NOW / 1000)).toEqual([0, 5, 305, 2_105, 9_305])
    expect(signatures.size).toBe(5)
  })

  it('leaves the whole receiver alone when it is the receiver that cannot', async () => {
    const [a1 = '', b1 = ''] = append('a', 'b', 'c')
    const id = await given.subscribe({ after: 'log-0' })
    await given.untilSent(3)
    await given.answer(a1, status(503, '60'))
    await given.answer(b1, status(204))
    await given.answer((await given.untilSent(1))[0] ?? '', status(429, '120'))
    expect(lane(id).subscription.restsUntil).toBe(NOW + 120_000)
    append('d')
    given.clock.goTo(NOW + 119_000)
    expect(given.sent).toEqual([])
    given.clock.goTo(NOW + 120_000)
    // One at a time, until it accepts something again.
    expect(await given.untilSent(1)).toEqual([a1])
    await given.answer(a1, status(204))
    await given.untilSent(2)
  })

  it('leaves the receiver alone for as long as it has asked, through a restart as well', async () => {
    const id = await given.subscribe()
    const [a = '', b = ''] = append('a', 'b')
    await given.untilSent(2)
    await given.answer(a, status(503, '3600'))
    await given.restart()
    expect(lane(id).subscription.restsUntil).toBe(NOW + HOUR)
    given.clock.goTo(NOW + HOUR - 1)
    expect(given.sent).toEqual([])
    given.clock.goTo(NOW + HOUR)
    expect(await given.untilSent(1)).toEqual([a])
    await given.answer(a, status(204))
    expect(await given.untilSent(1)).toEqual([b])
    await given.restart()
    expect(lane(id).subscription.restsUntil).toBe(0)
  })

  it('survives a restart, and so does what is due', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a', 'a')
    await given.untilSent(1)
    await given.answer(a, status(500))
    await given.restart()
    expect(lane(id).line.size()).toBe(2)
    expect(lane(id).subscription.failingSince).toBe(NOW)
    expect(given.sent).toEqual([])
    given.clock.goTo(NOW + 5_000)
    expect(await given.untilSent(1)).toEqual([a])
    await given.answer(a, status(500))
    expect(given.attempts.at(-1)).toMatchObject({ attempt: 2, nextAttemptAt: NOW + 305_000 })
  })

  it('counts for nothing when the server stops meanwhile', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a')
    await given.untilSent(1)
    await given.restart()
    expect(await given.untilSent(1)).toEqual([a])
    expect([given.attempts, lane(id).subscription.failingSince]).toEqual([[], null])
  })
})

describe('A receiver', () => {
  it('that answers 410 gets nothing more, until it is enabled; nothing is lost', async () => {
    const id = await given.subscribe()
    const [a = '', b = ''] = append('a', 'b')
    await given.untilSent(2)
    await given.answer(a, status(410))
    expect(state(id)).toMatchObject({ status: 'disabled', why: 'gone', since: NOW })
    expect(given.logged).toEqual([{ subscription: id, status: 'disabled', why: 'gone' }])
    await given.answer(b, status(410))
    const [c] = append('c')
    await given.restart()
    expect(state(id)).toMatchObject({ status: 'disabled' })
    await given.webhooks.enable(id)
    expect(await given.untilSent(1)).toEqual([a])
    await given.answer(a, status(200))
    expect((await given.untilSent(2)).toSorted()).toEqual([b, c])
  })

  it('that accepts an event at none of its ten attempts is paused, and reported', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a')
    for (let attempt = 1; attempt <= 10; attempt++) {
      await given.untilSent(1)
      await given.answer(a, { kind: 'timeout', detail: 'no answer within 20000 ms' })
      given.clock.goTo(given.clock.now() + 24 * HOUR)
    }
    expect(state(id)).toMatchObject({
      status: 'paused',
      why: 'attempts-used-up',
      detail: expect.stringContaining('no answer within 20000 ms'),
    })
    expect(given.logged).toContainEqual({
      subscription: id,
      status: 'paused',
      why: 'attempts-used-up',
    })
    expect(lane(id).line.size()).toBe(1)
    await given.webhooks.enable(id)
    await given.untilSent(1)
    await given.answer(a, status(500))
    expect(given.attempts.at(-1)).toMatchObject({ attempt: 1, outcome: 'failed', status: 500 })
  })

  it('is sent nothing while it is disabled, and what has come meanwhile thereafter', async () => {
    const id = await given.subscribe()
    given.webhooks.disable(id)
    const ids = append('a', 'b')
    await given.subscribe({ url: 'https://other.lv/' })
    append('c')
    await given.untilSent(1)
    expect(given.sent[0]?.url).toBe('https://other.lv/')
    await given.webhooks.enable(id)
    await given.untilSent(4)
    expect(given.sent.slice(1).map((one) => one.id)).toEqual([...ids, expect.anything()])
  })

  it('is sent nothing once its subscription is deleted', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a', 'a')
    await given.untilSent(1)
    given.webhooks.remove(id)
    await given.answer(a, status(204))
    append('b')
    await given.restart()
    expect([given.sent, given.webhooks.lanes.size]).toEqual([[], 0])
    expect(() => given.webhooks.get(id)).toThrow('No subscription')
  })

  it('gets what waits at its new address at once', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a')
    await given.untilSent(1)
    await given.answer(a, status(404))
    await given.webhooks.change(id, { url: 'https://new.lv/hook' })
    expect(await given.untilSent(1)).toEqual([a])
    expect(given.sent[0]?.url).toBe('https://new.lv/hook')
  })
})

describe('A replay', () => {
  it('sends again what comes after a cursor, each stream in its order', async () => {
    const id = await given.subscribe({ after: 'log-0' })
    const [a1 = '', b1 = '', a2 = ''] = append('a', 'b', 'a')
    await given.untilSent(2)
    await given.answer(a1, status(204))
    await given.answer(b1, status(204))
    expect(await given.untilSent(1)).toEqual([a2])
    await given.webhooks.replay(id, 'log-0')
    // The stream waits for what is under way of it.
    expect(await given.untilSent(2)).toEqual([a2, b1])
    await given.answer(a2, status(204))
    expect(await given.untilSent(2)).toEqual([b1, a1])
    await given.answer(b1, status(204))
    await given.answer(a1, status(204))
    expect(await given.untilSent(1)).toEqual([a2])
    await given.answer(a2, status(204))
    await given.restart()
    expect(lane(id).line.size()).toBe(0)
  })

  it('is refused from where the log never was', async () => {
    const id = await given.subscribe()
    await expect(given.webhooks.replay(id, 'log-7')).rejects.toThrow('Not of this log')
    await expect(given.webhooks.replay(id, 'other-0')).rejects.toThrow('Not of this log')
    await expect(given.subscribe({ after: 'log-7' })).rejects.toThrow('Not of this log')
  })
})

describe('A subscription that is enabled', () => {
  /** The log answers where a cursor is only once it is told to. */
  function slowly() {
    const { placeOf } = given.log
    const answers: (() => void)[] = []
    const slow: typeof placeOf = async (cursor) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      return placeOf(cursor)
    }
    Object.assign(given.log, { placeOf: slow })
    return () => {
      Object.assign(given.log, { placeOf })
      for (const answer of answers) answer()
    }
  }

  it('while it is deleted stays deleted', async () => {
    const id = await given.subscribe()
    given.webhooks.disable(id)
    const answer = slowly()
    const enabling = given.webhooks.enable(id)
    given.webhooks.remove(id)
    answer()
    await expect(enabling).rejects.toThrow('No subscription')
    await given.restart()
    expect(given.webhooks.lanes.size).toBe(0)
  })

  it('though it was already, and is catching up, gets nothing twice', async () => {
    const id = await given.subscribe()
    const answer = slowly()
    const enabling = given.webhooks.enable(id)
    const ids = append('a', 'b')
    await given.untilSent(2)
    answer()
    await enabling
    for (const one of ids) await given.answer(one, status(204))
    const [c] = append('c')
    expect(await given.untilSent(1)).toEqual([c])
  })

  it('while it is replayed goes on from where that begins', async () => {
    const id = await given.subscribe()
    given.webhooks.disable(id)
    const ids = append('a', 'b')
    const answer = slowly()
    const enabling = given.webhooks.enable(id)
    answer()
    await given.webhooks.replay(id, 'log-1')
    await enabling
    expect(await given.untilSent(1)).toEqual([ids[1]])
  })
})

describe('A file that cannot be written', () => {
  const refused = { problem: { code: 'subscriptions-not-written', status: 503 } }
  let other: Database
  beforeEach(() => void (other = openDatabase(`${given.folder}/webhooks.db`)))
  afterEach(() => other.close())

  it('changes nothing of what is asked for, and then all of it', async () => {
    const id = await given.subscribe()
    const [a = ''] = append('a')
    await given.untilSent(1)
    const before = structuredClone(lane(id).subscription)
    const acts: readonly (() => unknown)[] = [
      () => given.subscribe(),
      () => given.webhooks.change(id, { description: 'x' }),
      () => given.webhooks.change(id, { url: 'https://new.lv/hook' }),
      () => given.webhooks.rotate(id, { scheme: 'v1', retireAfterMs: HOUR }),
      () => given.webhooks.replay(id, 'log-0'),
      () => given.webhooks.disable(id),
      () => given.webhooks.enable(id),
      () => given.webhooks.remove(id),
    ]
    other.exec('begin immediate')
    for (const act of acts) await expect((async () => act())()).rejects.toMatchObject(refused)
    expect([lane(id).subscription, lane(id).cursor, lane(id).line.size()]).toEqual([
      before,
      'log-1',
      1,
    ])
    expect(given.webhooks.lanes.size).toBe(1)
    other.exec('rollback')
    await given.answer(a, status(204))
    for (const act of acts) await act()
    await given.restart()
    expect([...given.webhooks.lanes.keys()]).toEqual([expect.not.stringMatching(id)])
  })

  it('loses no event, and reads no more than it can keep', async () => {
    await given.close()
    const got = new Set<string>()
    given = givenWebhooks({
      answers: ({ id }) => {
        got.add(id)
        return status(204)
      },
    })
    other.close()
    other = openDatabase(`${given.folder}/webhooks.db`)
    const id = await given.subscribe()
    other.exec('begin immediate')
    append(...Array.from({ length: 3_000 }, (_, at) => `unit-${at}`))
    await untilSo(() => given.logged.length > 0)
    await untilSo(() => lane(id).line.size() === 0)
    expect(got.size).toBeLessThan(2_500)
    other.exec('rollback')
    given.clock.goTo(NOW + 3_000)
    await untilSo(() => got.size === 3_000)
  })
})

describe('Another log', () => {
  it('than the one that was read pauses the receiver, and says so', async () => {
    const id = await given.subscribe()
    const [a = '', b = ''] = append('a', 'b')
    await given.untilSent(2)
    await given.answer(a, status(204))
    await given.answer(b, status(204))
    await given.restart(createTestLog())
    await untilSo(() => state(id).status === 'paused')
    expect(state(id)).toMatchObject({ why: 'another-log' })
    await expect(given.webhooks.enable(id)).rejects.toThrow('Not of this log')
    await given.webhooks.replay(id, 'log-0')
    await given.webhooks.enable(id)
    append('c')
    await given.untilSent(1)
  })
})

describe('A log that has moved to another store', () => {
  it('with events in another order loses none of those that wait', async () => {
    const id = await given.subscribe({ after: 'log-0' })
    const [a = '', b = ''] = append('a', 'b')
    await given.untilSent(2)
    await given.answer(a, status(204))
    await given.answer(b, status(500))
    const moved = createTestLog()
    moved.append('b')
    moved.append('a')
    const [first, second] = moved.all as [LoggedEvent, LoggedEvent]
    moved.all.splice(0, 2, { ...first, id: b }, { ...second, id: a })
    await given.restart(moved)
    given.clock.goTo(NOW + 5_000)
    await untilSo(() => given.sent.length > 0)
    await given.answer(b, status(204))
    await given.untilSent(1)
    await given.answer(a, status(204))
    expect(lane(id).line.size()).toBe(0)
    expect(given.logged).toContainEqual({ subscription: id })
  })
})

describe('A rotation of keys', () => {
  const verifies = (secret: string, at = 0) => {
    const { headers = {}, body = Buffer.alloc(0) } = given.sent[at] ?? {}
    vi.setSystemTime(given.clock.now())
    try {
      return new Webhook(secret).verify(Buffer.from(body), headers) !== undefined
    } catch {
      return false
    } finally {
      vi.useRealTimers()
    }
  }

  it('while a retry waits signs it with both, until the old one retires', async () => {
    const bare = Buffer.alloc(24, 3).toString('base64')
    const id = await given.subscribe({ secret: `whsec_${bare}` })
    const [a = ''] = append('a')
    await given.untilSent(1)
    await given.answer(a, status(500))
    const { secret } = given.webhooks.rotate(id, { scheme: 'v1', retireAfterMs: 5 * MINUTE })
    given.clock.goTo(NOW + 5_000)
    await given.untilSent(1)
    expect([verifies(bare), verifies(`whsec_${bare}`), verifies(secret ?? '')]).toEqual([
      true,
      true,
      true,
    ])
    expect(() => given.webhooks.rotate(id, { scheme: 'v1', retireAfterMs: 0 })).toThrow(
      'retires at',
    )
    await given.answer(a, status(500))
    given.clock.goTo(NOW + 5 * MINUTE + 5_000)
    await given.untilSent(1)
    expect([verifies(bare), verifies(secret ?? '')]).toEqual([false, true])
  })

  it('ends when its client says so, and survives a restart', async () => {
    const id = await given.subscribe()
    given.webhooks.rotate(id, { scheme: 'v1a', retireAfterMs: HOUR })
    await given.restart()
    append('a')
    await given.untilSent(1)
    expect(given.sent[0]?.headers['webhook-signature']).toMatch(/^v1a,\S+ v1,\S+$/)
    given.webhooks.retire(id)
    expect(() => given.webhooks.retire(id)).toThrow('One key signs, and it stays')
    append('b')
    await given.untilSent(2)
    expect(given.sent[1]?.headers['webhook-signature']).toMatch(/^v1a,\S+$/)
  })
})

describe('The file', () => {
  it('is for nobody else to read', async () => {
    await given.subscribe()
    for (const name of ['webhooks.db', 'webhooks.db-wal'])
      expect(statSync(`${given.folder}/${name}`).mode & 0o777).toBe(0o600)
  })

  it('keeps the last thousand attempts of each subscription', async () => {
    await given.close()
    given = givenWebhooks({ answers: () => status(204) })
    const id = await given.subscribe()
    append(...Array.from({ length: 1_005 }, (_, at) => `unit-${at}`))
    await untilSo(() => given.attempts.length === 1_005)
    const kept = given.webhooks.attempts(id, { limit: 2_000 })
    expect(kept).toHaveLength(1_000)
    expect(kept[0]?.eventId).toBe(given.attempts.at(-1)?.eventId)
    expect(given.webhooks.attempts(id, { limit: 2, failedOnly: true })).toEqual([])
    expect(given.webhooks.attempts(id, { limit: 2, before: kept[1]?.number ?? 0 })[0]).toEqual(
      kept[2],
    )
  })
})
