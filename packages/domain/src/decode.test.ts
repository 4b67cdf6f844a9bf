import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES, closureOrders, isAboutUnits } from './capabilities.ts'
import { foldOf } from './capability.ts'
import type { ClosureOrderEvent } from './closure-orders/events.ts'
import { decodeEvent, metadataOf, parseStoredEvent, type StoredEvent } from './decode.ts'
import { foldUnit } from './service-units/evolve-unit.ts'
import { reportsOf } from './service-units/reports-of.ts'
import { inKnownOrder, type Known } from './shared/known.ts'
import { filled, ORDER, UNIT } from './testing/reports.ts'
import { upcast } from './upcast.ts'

const SAMPLES = new URL('samples/', import.meta.url)
const names = readdirSync(SAMPLES)
const sample = (name: string): StoredEvent =>
  JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8')) as StoredEvent

const stored = (more: Partial<StoredEvent> = {}): StoredEvent => ({
  id: '5f0e8a1c-2b3d-4e6f-8a9b-000000000000',
  ...filled('2020-03-01'),
  metadata: { schemaVersion: 1, actor: { id: 'reporter-7', role: 'reporter' }, correlationId: 'c' },
  position: '42',
  recordedAt: 1_700_000_000_000,
  ...more,
})

describe('stored samples', () => {
  it('there is one of every version of every event ever released', () => {
    const released = CAPABILITIES.flatMap(({ versions }) => Object.entries(versions)).flatMap(
      ([type, newest]) => Array.from({ length: newest }, (_, at) => `${type}@${at + 1}.json`),
    )
    expect([...names].sort()).toEqual(released.sort())
  })

  it.each(names)('%s is decoded, and is valid', (name) => {
    const event = sample(name)
    expect(decodeEvent(event)).toEqual(parseStoredEvent(event))
    expect(`${event.type}@${metadataOf(event).schemaVersion}.json`).toBe(name)
  })

  it('are taken in by the folds', () => {
    const events = names.map((name) => decodeEvent(sample(name)))
    const ofUnits = events.filter(isAboutUnits).flatMap((event) => reportsOf(UNIT, event))
    const unit = foldUnit(UNIT, ofUnits)
    expect(unit.events).toHaveLength(ofUnits.length)
    expect(unit.withdrawn.size).toBe(1)
    const order = foldOf(
      closureOrders,
      ORDER,
      events.filter((event): event is Known<ClosureOrderEvent> => 'orderId' in event.data),
    )
    expect(order).toMatchObject({ units: [UNIT], issued: { authority: 'Labklājības ministrija' } })
    expect(order.reviews).toHaveLength(1)
  })
})

describe('decoding a stored event', () => {
  it('gives it its place in the known order: known since it was recorded', () => {
    expect(decodeEvent(stored())).toEqual({
      ...filled('2020-03-01'),
      id: '5f0e8a1c-2b3d-4e6f-8a9b-000000000000',
      knownSince: 1_700_000_000_000,
      position: '42',
    })
  })

  it('orders what became known at once by positions of any length', () => {
    const positions = ['9007199254740993', '12', '9', '9007199254740992', '90071992547409920']
    const known = positions.map((position) => decodeEvent(stored({ position })))
    expect(known.sort(inKnownOrder).map(({ position }) => position)).toEqual([
      '9',
      '12',
      '9007199254740992',
      '9007199254740993',
      '90071992547409920',
    ])
  })

  it('unless its source proves an earlier day', () => {
    const { metadata } = stored()
    const proven = { ...(metadata as object), knownSince: 1_464_037_200_000 }
    expect(decodeEvent(stored({ metadata: proven })).knownSince).toBe(1_464_037_200_000)
  })

  it('names a type that is not understood', () => {
    for (const type of ['PlaceSold', 'toString', '__proto__', ''])
      expect(() => decodeEvent(stored({ type }))).toThrow(
        new RangeError(`an event of type "${type}" is not understood`),
      )
  })

  it('names a version that is not understood', () => {
    for (const schemaVersion of [0, 2, 1.5, '1', null, undefined])
      expect(() => decodeEvent(stored({ metadata: { schemaVersion } }))).toThrow(
        new RangeError(`version ${String(schemaVersion)} of PlaceFilled is not understood`),
      )
    expect(() => decodeEvent(stored({ metadata: null }))).toThrow(RangeError)
  })

  it('refuses what has no data, or no place in the known order', () => {
    for (const data of [null, undefined, 'text', 7])
      expect(() => decodeEvent(stored({ data }))).toThrow('has no data')
    for (const position of ['', 'end', '1.5', '-1', '1e400'])
      expect(() => decodeEvent(stored({ position }))).toThrow('no place in the known order')
    for (const knownSince of ['2020-01-01', 1.5, Number.NaN, null])
      expect(() => decodeEvent(stored({ metadata: { schemaVersion: 1, knownSince } }))).toThrow(
        'no place in the known order',
      )
  })

  it('does not look into the data, which the strict variant does', () => {
    const data = { ...filled('2020-03-01').data, places: 0 }
    expect(decodeEvent(stored({ data })).data).toBe(data)
    expect(() => parseStoredEvent(stored({ data }))).toThrow()
  })

  it('carries the document that proves it', () => {
    const source = { title: 'Lēmums', publisher: 'Preiļu novads', date: '2018-07-25' }
    const { metadata } = stored()
    const proven = { ...(metadata as object), source }
    expect(decodeEvent(stored({ metadata: proven })).source).toEqual(source)
    expect(decodeEvent(stored())).not.toHaveProperty('source')
    for (const none of [null, 'Lēmums', {}, { title: 'Lēmums' }, { publisher: 'Preiļu novads' }]) {
      const unproven = { ...(metadata as object), source: none }
      expect(() => decodeEvent(stored({ metadata: unproven }))).toThrow('a title or a publisher')
    }
  })

  it('says who recorded it, or that nobody did', () => {
    expect(metadataOf(stored()).actor).toEqual({ id: 'reporter-7', role: 'reporter' })
    for (const metadata of [null, {}, { actor: {} }])
      expect(() => metadataOf(stored({ metadata }))).toThrow('names no actor')
  })
})

describe('upcasting', () => {
  const upcasters = {
    'PlaceFilled@1': (data: object) => ({ ...data, unit: 'kept' }),
    'PlaceFilled@2': (data: object) => ({ ...data, since: 3 }),
  }

  it('goes from version to version up to the newest', () => {
    const shapes = { versions: { PlaceFilled: 3 }, upcasters }
    expect(upcast('PlaceFilled', 1, { places: 1 }, shapes)).toEqual({
      places: 1,
      unit: 'kept',
      since: 3,
    })
    expect(upcast('PlaceFilled', 2, { places: 1 }, shapes)).toEqual({
      places: 1,
      since: 3,
    })
    expect(upcast('PlaceFilled', 3, { places: 1 }, shapes)).toEqual({ places: 1 })
  })

  it('throws where a step is missing', () => {
    expect(() => upcast('PlaceFilled', 1, {}, { versions: { PlaceFilled: 4 }, upcasters })).toThrow(
      new RangeError('nothing upcasts PlaceFilled from version 3'),
    )
  })
})
