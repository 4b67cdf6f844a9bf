import { dayOf } from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { namedUuid, newIdFor, scopedKey } from '../ids.ts'
import { createClock } from './clock.ts'
import { createTurns } from './turns.ts'

describe('An id from a name', () => {
  it('is a UUID of version 5, the same for the same name', () => {
    const id = namedUuid('key', 'serviceUnits-1', 0)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(namedUuid('key', 'serviceUnits-1', 0)).toBe(id)
    expect(namedUuid('key', 'serviceUnits-1', 1)).not.toBe(id)
    expect(namedUuid('key', 'serviceUnits-2', 0)).not.toBe(id)
  })

  it('is a new one for a request without a key', () => {
    expect(newIdFor('k')).toBe(newIdFor('k'))
    expect(newIdFor(undefined)).not.toBe(newIdFor(undefined))
  })

  it('is another one for another actor, method or address under the same key', () => {
    const keys = [
      scopedKey('a', 'POST', '/v1/service-units', '1'),
      scopedKey('b', 'POST', '/v1/service-units', '1'),
      scopedKey('a', 'PUT', '/v1/service-units', '1'),
      scopedKey('a', 'POST', '/v1/closure-orders', '1'),
      scopedKey('a', 'POST', '/v1/service-units', '2'),
      scopedKey('a","POST /v1/service-units', 'POST', '/v1/service-units', '1'),
    ]
    expect(new Set(keys.map(newIdFor)).size).toBe(keys.length)
  })
})

describe('Turns', () => {
  it('on one stream are taken in order, on others at once', async () => {
    const turns = createTurns()
    const done: string[] = []
    const work = (name: string, ms: number) => async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      done.push(name)
    }
    await Promise.all([
      turns(['a'], work('first on a', 30)),
      turns(['a', 'b'], work('on a and b', 1)),
      turns(['b'], work('last on b', 0)),
      turns(['c'], work('on c', 1)),
    ])
    expect(done).toEqual(['on c', 'first on a', 'on a and b', 'last on b'])
  })

  it('pass on after a failure', async () => {
    const turns = createTurns()
    const failing = turns(['a'], () => Promise.reject(new Error('no')))
    const next = turns(['a'], () => Promise.resolve('done'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('done')
  })
})

describe('The clock', () => {
  it('turns the day at midnight in Riga, not in Greenwich', () => {
    let now = Date.parse('2026-06-14T20:59:59.999Z')
    const clock = createClock(() => now)
    expect(clock.today()).toBe(dayOf('2026-06-14'))
    now += 1
    expect(clock.today()).toBe(dayOf('2026-06-15'))
    now -= 1
    expect(clock.today()).toBe(dayOf('2026-06-14'))
  })
})
