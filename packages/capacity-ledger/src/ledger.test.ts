import type { UnitReport } from '@vietas/domain'
import { UnknownMunicipality } from '@vietas/territories'
import { describe, expect, it } from 'vitest'
import { createLedger, record, restoreUnit } from './ledger.ts'
import {
  ADULTS,
  AGLONA,
  BAUSKA,
  BRANCH,
  carriedOut,
  CHILDREN,
  closed,
  confirmed,
  corrected,
  counted,
  filled,
  HOUSE,
  issued,
  joined,
  opened,
  places,
  relocated,
  renamed,
  reserved,
  reviewed,
  revoked,
  RIGA,
  suspended,
  vacated,
  withdrawn,
} from './testing/reports.ts'
import { channelsOf, entriesOf, eventId, story } from './testing/story.ts'

describe('An event and its entries', () => {
  it('given an order issued on 2016-05-24 to close on 2019-09-01, the places go on its day, known from its own', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    const order = tell('2016-05-24', issued())
    expect(entriesOf(order, 'operational')).toEqual(['-20 from 2019-09-01, known since 2016-05-24'])
  })

  it('given its revocation on 2016-09-28, the opposite is known from that day', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2016-05-24', issued())
    const revocation = tell('2016-09-28', revoked('2016-09-28'))
    expect(entriesOf(revocation, 'operational')).toEqual([
      '+20 from 2019-09-01, known since 2016-09-28',
    ])
  })

  it('leaves what was known before a revocation unchanged', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened())
    tell('2016-05-24', issued())
    tell('2016-09-28', revoked('2016-09-28'))
    expect(count('operational', '2019-09-01', '2016-05-23')).toBe(20)
    expect(count('operational', '2019-09-01', '2016-05-24')).toBe(0)
    expect(count('operational', '2019-09-01', '2016-09-27')).toBe(0)
    expect(count('operational', '2019-09-01', '2016-09-28')).toBe(20)
  })

  it('given a place filled, adds one more occupied and one less free, from its day on', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    const filling = tell('2015-03-02', filled('2015-03-01'))
    expect(channelsOf(filling)).toEqual(['free', 'occupied'])
    expect(entriesOf(filling, 'occupied')).toEqual(['+1 from 2015-03-01, known since 2015-03-02'])
    expect(entriesOf(filling, 'free')).toEqual(['-1 from 2015-03-01, known since 2015-03-02'])
    expect(filling.entries).toHaveLength(2)
  })

  it('given a place filled before a stated count, takes it back on the day of the count', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-06-01', counted('2015-06-01', { occupied: 12 }))
    const filling = tell('2015-06-02', filled('2015-03-01'))
    expect(entriesOf(filling, 'occupied')).toEqual([
      '+1 from 2015-03-01, known since 2015-06-02',
      '-1 from 2015-06-01, known since 2015-06-02',
    ])
  })

  it('given a place filled in a full unit, adds an overrun instead of one less free', () => {
    const { tell } = story()
    tell('2015-01-01', opened({ places: [places({ occupied: 20 })] }))
    expect(channelsOf(tell('2015-03-01', filled('2015-03-01')))).toEqual(['occupied', 'overrun'])
  })

  it('given a place filled in a branch that is to close, adds one more person to move', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2016-05-24', issued())
    const filling = tell('2017-01-01', filled('2017-01-01'))
    expect(entriesOf(filling, 'affected')).toEqual([
      '+1 from 2017-01-01, known since 2017-01-01',
      '-1 from 2019-09-01, known since 2017-01-01',
    ])
    expect(entriesOf(filling, 'displaced')).toEqual(['+1 from 2019-09-01, known since 2017-01-01'])
  })

  it('given a confirmation, adds a confirmed day and no entry', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    const changes = tell('2015-02-02', confirmed('2015-02-01'))
    expect(changes.entries).toEqual([])
    expect(changes.confirmations).toMatchObject([{ unitId: BRANCH, delta: 1 }])
  })

  it('counts a statement as a confirmation of its day, once', () => {
    const { tell } = story()
    expect(tell('2015-01-01', opened()).confirmations).toMatchObject([{ delta: 1 }])
    const count = tell('2015-02-01', counted('2015-02-01', { occupied: 3, reserved: 0 }))
    expect(count.confirmations).toMatchObject([{ unitId: BRANCH, delta: 1 }])
    expect(tell('2015-03-01', corrected('2015-02-01', 'occupied', 4)).confirmations).toHaveLength(1)
  })

  it('takes a confirmed day back when the report that confirmed it is withdrawn', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-02-01', confirmed('2015-02-01'))
    expect(tell('2015-03-01', withdrawn(eventId(1))).confirmations).toMatchObject([
      { unitId: BRANCH, delta: -1 },
    ])
  })

  it.each<[string, UnitReport]>([
    ['a movement', filled('2015-03-01')],
    ['a name', renamed('2015-03-01')],
    ['a review', reviewed('2017-01-01')],
  ])('given %s, adds no entry for the unit as a whole', (_, event) => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2016-05-24', issued())
    const { entries } = tell('2017-01-01', event)
    expect(entries.filter(({ targetGroup }) => targetGroup === 'all')).toEqual([])
  })

  it('adds nothing while the opening of the unit is not known, and all of it once it is', () => {
    const { tell, count } = story()
    expect(tell('2015-02-01', filled('2015-02-01', 2))).toEqual({ entries: [], confirmations: [] })
    expect(tell('2015-02-01', confirmed('2015-02-01')).confirmations).toEqual([])
    const opening = tell('2015-03-01', opened())
    expect(opening.confirmations).toHaveLength(2)
    expect(count('occupied', '2015-02-01')).toBe(12)
    expect(count('occupied', '2015-02-01', '2015-02-28')).toBe(0)
  })

  it('adds an order to each of its units', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-01-01', opened({ unitId: HOUSE }))
    const order = tell('2016-05-24', issued({ units: [BRANCH, HOUSE] }))
    expect(entriesOf(order, 'operational')).toHaveLength(2)
  })

  it('counts a unit only once when an order names it twice', () => {
    const { tell, ledger } = story()
    tell('2015-01-01', opened())
    const order = tell('2016-05-24', issued({ units: [BRANCH, BRANCH] }))
    expect(entriesOf(order, 'operational')).toHaveLength(1)
    expect(ledger.units.get(BRANCH)?.events).toHaveLength(2)
  })
})

describe('An event that arrives late but was known earlier', () => {
  it('derives anew the entries of its own unit alone', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-01-01', opened({ unitId: HOUSE }))
    tell('2015-06-01', filled('2015-03-01'))
    tell('2015-06-01', filled('2015-03-01', 1, HOUSE))
    const late = tell('2015-02-01', corrected('2015-02-01', 'operational', 'unknown'))
    expect(new Set(late.entries.map(({ site }) => site.unitId))).toEqual(new Set([BRANCH]))
  })

  it('gives each difference the instant since which it is known', () => {
    const { tell } = story()
    tell('2015-01-01', opened({ places: [places({ occupied: 19 })] }))
    tell('2015-06-01', filled('2015-03-01'))
    const late = tell('2015-02-01', filled('2015-02-01'))
    expect(entriesOf(late, 'free')).toEqual([
      '-1 from 2015-02-01, known since 2015-02-01',
      '+1 from 2015-03-01, known since 2015-06-01',
    ])
    expect(entriesOf(late, 'overrun')).toEqual(['+1 from 2015-03-01, known since 2015-06-01'])
  })

  it('is absorbed by a count of its day that was known later', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened())
    tell('2015-06-01', counted('2015-03-01', { occupied: 15 }))
    tell('2015-04-01', filled('2015-03-01'))
    expect(count('occupied', '2015-03-01', '2015-04-01')).toBe(11)
    expect(count('occupied', '2015-03-01', '2015-06-01')).toBe(15)
  })

  it('comes after what was recorded before it and known at the same instant', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened())
    tell('2015-06-01', corrected('2015-03-01', 'occupied', 15))
    tell('2015-06-01', corrected('2015-03-01', 'occupied', 16))
    expect(count('occupied', '2015-03-01')).toBe(16)
  })

  it('adds what it would have added in time, when nothing later depends on it', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-06-01', reserved('2015-06-01'))
    expect(channelsOf(tell('2015-02-01', joined('2015-02-01')))).toEqual(['waiting'])
  })
})

describe('An event that changes what others mean', () => {
  const derivesAnew: [string, UnitReport, expected: readonly string[]][] = [
    ['an order', issued(), ['operational', 'occupied', 'free', 'closing', 'displaced']],
    ['a closing', closed('2017-01-01'), ['authorised', 'operational', 'free', 'displaced']],
    ['a suspension', suspended('2017-01-01'), ['operational', 'occupied', 'free', 'displaced']],
    ['a relocation', relocated('2017-01-01', RIGA), ['authorised', 'operational', 'free']],
    ['a withdrawal', withdrawn(eventId(1)), ['occupied', 'free']],
  ]
  it.each(derivesAnew)('given %s, every number it touches is changed', (_, event, expected) => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2015-02-01', filled('2015-02-01', 2))
    expect(channelsOf(tell('2017-01-01', event))).toEqual(expect.arrayContaining([...expected]))
  })

  it('given a closing, a place vacated after it changes only how many are displaced', () => {
    const { tell } = story()
    tell('2015-01-01', opened())
    tell('2017-01-01', closed('2017-01-01'))
    expect(channelsOf(tell('2017-02-01', vacated('2017-02-01')))).toEqual(['displaced'])
  })

  it('given that an order is carried out, its closure is confirmed', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened())
    tell('2016-05-24', issued())
    expect(count('unconfirmed', '2019-09-01')).toBe(1)
    expect(channelsOf(tell('2019-10-01', carriedOut('2019-09-03')))).toEqual(['unconfirmed'])
    expect(count('unconfirmed', '2019-09-01')).toBe(0)
    expect(count('unconfirmed', '2019-09-01', '2019-09-30')).toBe(1)
  })

  it('given the first statement of another target group, its other counts are unknown', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened())
    tell('2016-01-01', corrected('2016-01-01', 'operational', 5, CHILDREN))
    const children = { targetGroup: CHILDREN }
    expect(count({ channel: 'operational', ...children }, '2016-01-01')).toBe(5)
    expect(count({ channel: 'units', ...children }, '2015-12-31')).toBe(0)
    expect(count({ channel: 'units', ...children }, '2016-01-01')).toBe(1)
    expect(count({ channel: 'unknown:occupied', ...children }, '2016-01-01')).toBe(1)
    expect(count({ channel: 'unknown:occupied', targetGroup: 'all' }, '2016-01-01')).toBe(1)
    expect(count({ channel: 'unknown:occupied', targetGroup: ADULTS }, '2016-01-01')).toBe(0)
  })

  it('given two target groups with an unknown count, the unit is one unit', () => {
    const { tell, count } = story()
    const unknown = { operational: 'unknown' } as const
    tell(
      '2015-01-01',
      opened({ places: [places(unknown), places({ ...unknown, targetGroup: CHILDREN })] }),
    )
    expect(count('unknown:operational', '2015-01-01')).toBe(2)
    expect(count({ channel: 'unknown:operational', targetGroup: 'all' }, '2015-01-01')).toBe(1)
    tell('2015-02-01', corrected('2015-02-01', 'operational', 9))
    expect(count({ channel: 'unknown:operational', targetGroup: 'all' }, '2015-02-01')).toBe(1)
    tell('2015-03-01', corrected('2015-03-01', 'operational', 9, CHILDREN))
    expect(count({ channel: 'unknown:operational', targetGroup: 'all' }, '2015-03-01')).toBe(0)
  })
})

describe('An event that cannot be applied', () => {
  const unreadable = { ...filled('2015-02-30'), id: eventId(9), knownSince: 0, position: '9' }

  it('is refused, and the ledger goes on as if it had never come', () => {
    const { tell, ledger, count } = story()
    tell('2015-01-01', opened())
    const before = structuredClone(ledger.units)
    expect(() => record(ledger, unreadable)).toThrow(RangeError)
    expect(ledger.units).toEqual(before)
    tell('2015-03-01', filled('2015-03-01'))
    expect(count('occupied', '2015-03-01')).toBe(11)
  })

  it('leaves no unit behind when it is the only event of that unit', () => {
    const ledger = createLedger()
    expect(() => record(ledger, unreadable)).toThrow(RangeError)
    expect(ledger.units.size).toBe(0)
  })

  it('is refused when it names a municipality that never was', () => {
    const { tell, ledger } = story()
    expect(() => tell('2015-01-01', opened({ municipality: '9999999' }))).toThrow(
      UnknownMunicipality,
    )
    expect(ledger.units.size).toBe(0)
    tell('2015-01-01', opened())
    expect(() => tell('2016-01-01', relocated('2016-01-01', '9999999'))).toThrow(
      UnknownMunicipality,
    )
    expect(ledger.units.get(BRANCH)?.events).toHaveLength(1)
  })

  it('is left out as well when its unit is restored', () => {
    const { tell, ledger } = story()
    tell('2015-01-01', opened())
    tell('2015-03-01', filled('2015-03-01'))
    const events = ledger.units.get(BRANCH)?.events ?? []
    const again = createLedger()
    restoreUnit(again, BRANCH, [...events, unreadable, { ...unreadable, id: eventId(8) }])
    expect(again.units.get(BRANCH)).toEqual(ledger.units.get(BRANCH))
  })

  it('is not left out when the fault is ours', () => {
    const ours = Object.defineProperty({ ...unreadable }, 'data', {
      get: () => {
        throw new ReferenceError('municipalty is not defined')
      },
    })
    expect(() => restoreUnit(createLedger(), BRANCH, [ours])).toThrow(ReferenceError)
  })

  it('is left out of every unit that its order names', () => {
    const { tell, ledger } = story()
    tell('2015-01-01', opened({ unitId: HOUSE }))
    // The first unit ignores the order, which was withdrawn there; the second has to apply it.
    tell('2015-01-01', opened())
    tell('2015-02-01', withdrawn(eventId(9)))
    const before = structuredClone(ledger.units)
    const order = issued({ units: [BRANCH, HOUSE], effectiveOn: 'some day' })
    const broken = { ...order, id: eventId(9), knownSince: Date.UTC(2016, 4, 24), position: '9' }
    expect(() => record(ledger, broken)).toThrow(RangeError)
    expect(ledger.units).toEqual(before)
  })
})

describe('The grain of an entry', () => {
  it('is a unit at one of its locations, and a target group', () => {
    const { tell } = story()
    const { entries } = tell(
      '2015-01-01',
      opened({ municipality: AGLONA, parish: 'Aglonas pagasts' }),
    )
    expect(entries[0]?.site).toEqual({
      unitId: BRANCH,
      municipality: AGLONA,
      parish: 'Aglonas pagasts',
      serviceType: 'long-term-care',
      provider: 'VSAC Zemgale',
    })
    expect(new Set(entries.map(({ targetGroup }) => targetGroup))).toEqual(new Set([ADULTS, 'all']))
  })

  it('is one object for each site, so that a view can tell sites apart by identity', () => {
    const { tell } = story()
    const sites = [
      tell('2015-01-01', opened()),
      tell('2015-02-01', relocated('2015-02-01', RIGA)),
      tell('2015-03-01', relocated('2015-03-01', BAUSKA)),
      tell('2015-04-01', withdrawn(eventId(1))),
    ].flatMap(({ entries }) => entries.map(({ site }) => site))
    expect(new Set(sites).size).toBe(2)
  })

  it('never has a delta of 0', () => {
    const { tell } = story()
    const entries = [
      tell('2015-01-01', opened({ places: [places({ reserved: 'unknown', waiting: 3 })] })),
      tell('2016-05-24', issued()),
      tell('2016-05-25', corrected('2016-01-01', 'reserved', 0)),
      tell('2016-05-26', relocated('2016-01-01', AGLONA)),
      tell('2016-05-27', relocated('2016-01-01', BAUSKA)),
    ].flatMap(({ entries }) => entries)
    for (const { delta } of entries) {
      expect(Number.isInteger(delta)).toBe(true)
      expect(delta).not.toBe(0)
    }
  })
})
