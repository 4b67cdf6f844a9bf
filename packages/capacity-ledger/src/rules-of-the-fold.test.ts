import { describe, expect, it } from 'vitest'
import {
  AGLONA,
  amended,
  BAUSKA,
  carriedOut,
  closed,
  corrected,
  counted,
  filled,
  HOUSE,
  issued,
  joined,
  opened,
  operationalSet,
  places,
  relocated,
  reopened,
  reserved,
  resumed,
  reviewed,
  revoked,
  RIGA,
  suspended,
  vacated,
  withdrawn,
} from './testing/reports.ts'
import { eventId, story, type Story } from './testing/story.ts'

/** A branch with twenty places and ten people, open since 2015-01-01. */
function branch(stated = places()): Story {
  const told = story()
  told.tell('2015-01-01', opened({ places: [stated] }))
  return told
}

describe('Rule 1: statements carry forward', () => {
  it('hold from their day until the next day for which one is stated, whichever was said first', () => {
    const { tell, count } = branch()
    tell('2015-07-01', operationalSet('2015-06-01', 30))
    tell('2015-08-01', operationalSet('2015-03-01', 25))
    expect(count('operational', '2015-02-28')).toBe(20)
    expect(count('operational', '2015-03-01')).toBe(25)
    expect(count('operational', '2015-05-31')).toBe(25)
    expect(count('operational', '2015-06-01')).toBe(30)
  })

  it('for the same day yield to the one known later, which is what a correction is', () => {
    const { tell, count } = branch()
    tell('2015-07-01', operationalSet('2015-06-01', 30))
    tell('2015-08-01', corrected('2015-06-01', 'operational', 28))
    expect(count('operational', '2015-06-01', '2015-07-31')).toBe(30)
    expect(count('operational', '2015-06-01', '2015-08-01')).toBe(28)
  })

  it('of an unknown count make unknown all that is derived from it', () => {
    const { count } = branch(places({ occupied: 'unknown' }))
    expect(count('occupied', '2015-01-01')).toBe(0)
    for (const measure of ['occupied', 'free', 'overrun'] as const)
      expect(count(`unknown:${measure}`, '2015-01-01')).toBe(1)
    for (const measure of ['authorised', 'operational', 'reserved', 'displaced'] as const)
      expect(count(`unknown:${measure}`, '2015-01-01')).toBe(0)
  })

  it('of unknown people leave the places of a branch to close as they are', () => {
    const { tell, count } = branch(places({ occupied: 'unknown' }))
    tell('2016-05-24', issued())
    expect(count('closing', '2016-05-24')).toBe(20)
    expect(count('unknown:affected', '2016-05-24')).toBe(1)
    expect(count('unknown:displaced', '2019-09-01')).toBe(1)
    expect(count('unknown:free', '2019-09-01')).toBe(0)
  })

  it('are needed for every count: what no one has stated is unknown, not zero', () => {
    const { count } = branch(places({ waiting: 'unknown' }))
    expect(count('unknown:waiting', '2015-01-01')).toBe(1)
  })

  it('of an opening whose day is not documented hold before every day', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened({ effectiveOn: 'undocumented' }))
    expect(count('operational', '1900-01-01')).toBe(20)
    expect(count('operational', '1900-01-01', '2014-12-31')).toBe(0)
  })
})

describe('Rule 2: fillings and vacatings', () => {
  it('add and take one from their day on, to the last statement at or before each day', () => {
    const { tell, count } = branch()
    tell('2015-02-01', filled('2015-02-01'))
    tell('2015-03-01', vacated('2015-03-01', 2))
    expect(count('occupied', '2015-02-01')).toBe(11)
    expect(count('occupied', '2015-03-01')).toBe(9)
    tell('2015-04-01', counted('2015-04-01', { occupied: 15 }))
    tell('2015-05-01', filled('2015-03-15'))
    expect(count('occupied', '2015-03-15')).toBe(10)
    expect(count('occupied', '2015-04-01')).toBe(15)
  })

  it('are absorbed by a statement on the same day that was known after them', () => {
    const { tell, count } = branch()
    tell('2015-02-01', filled('2015-02-01'))
    tell('2015-02-02', counted('2015-02-01', { occupied: 10 }))
    expect(count('occupied', '2015-02-01')).toBe(10)
    tell('2015-02-03', filled('2015-02-01'))
    expect(count('occupied', '2015-02-01')).toBe(11)
  })

  it('leave an unknown count unknown', () => {
    const { tell, count } = branch(places({ occupied: 'unknown' }))
    expect(tell('2015-02-01', filled('2015-02-01')).entries).toEqual([])
    expect(count('unknown:occupied', '2015-02-01')).toBe(1)
    tell('2015-03-01', counted('2015-03-01', { occupied: 4 }))
    tell('2015-04-01', filled('2015-04-01'))
    expect(count('occupied', '2015-04-01')).toBe(5)
  })

  it('count for nothing from the knowledge of their withdrawal on', () => {
    const { tell, count } = branch()
    tell('2015-02-01', filled('2015-02-01'))
    tell('2015-03-01', withdrawn(eventId(1)))
    expect(count('occupied', '2015-02-01', '2015-02-28')).toBe(11)
    expect(count('occupied', '2015-02-01', '2015-03-01')).toBe(10)
  })

  it('count for nothing when their withdrawal was known before them', () => {
    const { tell, count } = branch()
    tell('2015-02-01', withdrawn(eventId(2)))
    tell('2015-03-01', filled('2015-02-01'))
    expect(count('occupied', '2015-02-01')).toBe(10)
  })

  it('stay withdrawn, since a withdrawal cannot be withdrawn', () => {
    const { tell, count } = branch()
    tell('2015-02-01', filled('2015-02-01'))
    tell('2015-03-01', withdrawn(eventId(1)))
    tell('2015-04-01', withdrawn(eventId(2)))
    expect(count('occupied', '2015-02-01')).toBe(10)
  })

  it('stay withdrawn, also when the withdrawal of their withdrawal was known before it', () => {
    const { tell, count } = branch()
    tell('2015-02-01', filled('2015-02-01'))
    tell('2015-03-01', withdrawn(eventId(3)))
    tell('2015-04-01', withdrawn(eventId(1)))
    expect(count('occupied', '2015-02-01', '2015-03-31')).toBe(11)
    expect(count('occupied', '2015-02-01')).toBe(10)
  })
})

describe('Rule 3: a unit operates', () => {
  const operates = ({ count }: Story, on: string, knownAt?: string): number =>
    count({ channel: 'units', targetGroup: 'all' }, on, knownAt)

  it('from its opening until the day of its closing, the first without it', () => {
    const told = branch()
    told.tell('2017-01-01', closed('2017-03-01'))
    expect(operates(told, '2014-12-31')).toBe(0)
    expect(operates(told, '2015-01-01')).toBe(1)
    expect(operates(told, '2017-02-28')).toBe(1)
    expect(operates(told, '2017-03-01')).toBe(0)
    expect(told.count('unconfirmed', '2017-03-01')).toBe(0)
  })

  it('not while it is suspended', () => {
    const told = branch()
    told.tell('2016-01-01', suspended('2016-01-01'))
    told.tell('2016-02-01', resumed('2016-02-01'))
    expect(operates(told, '2016-01-31')).toBe(0)
    expect(operates(told, '2016-02-01')).toBe(1)
  })

  it('until a closing or a standing order, whichever is earlier', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2018-01-01', closed('2018-03-01'))
    expect(operates(told, '2018-03-01', '2017-12-31')).toBe(1)
    expect(operates(told, '2018-03-01')).toBe(0)
    expect(operates(told, '2019-09-01', '2017-12-31')).toBe(0)
  })

  it('closed by an order on its day, unconfirmed until someone reports it carried out', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    expect(told.count('unconfirmed', '2019-08-31')).toBe(0)
    expect(told.count('unconfirmed', '2019-09-01')).toBe(1)
    told.tell('2019-12-01', carriedOut('2019-09-01'))
    expect(told.count('unconfirmed', '2019-09-01')).toBe(0)
    expect(operates(told, '2019-09-01')).toBe(0)
  })

  it('again when the order is revoked before its day, as known from the revocation on', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2016-09-28', revoked('2016-09-28'))
    expect(operates(told, '2019-09-01', '2016-09-27')).toBe(0)
    expect(operates(told, '2019-09-01', '2016-09-28')).toBe(1)
  })

  it('no more when its order is revoked only on the day of closing or later', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2019-09-01', revoked('2019-09-01'))
    expect(operates(told, '2019-09-01')).toBe(0)
  })

  it('until the day to which its order was moved', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2018-01-01', amended('2018-01-01', '2021-01-01'))
    expect(operates(told, '2019-09-01', '2017-12-31')).toBe(0)
    expect(operates(told, '2020-12-31')).toBe(1)
    expect(operates(told, '2021-01-01')).toBe(0)
  })

  it('as if its order had not been amended, when the amendment came on the day of closing or later', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2019-09-01', amended('2019-09-01', '2021-01-01'))
    expect(operates(told, '2019-09-01')).toBe(0)
  })

  it('as before when an order is reviewed', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    expect(told.tell('2017-01-01', reviewed('2017-01-01')).entries).toEqual([])
  })

  it('when it is opened again after an order has taken effect', () => {
    const told = branch()
    told.tell('2016-05-24', issued())
    told.tell('2020-01-01', reopened('2020-02-01', places({ operational: 8, occupied: 0 })))
    expect(operates(told, '2020-01-31')).toBe(0)
    expect(operates(told, '2020-02-01')).toBe(1)
    expect(told.count('operational', '2020-02-01')).toBe(8)
    expect(told.count('unconfirmed', '2020-01-31')).toBe(1)
    expect(told.count('unconfirmed', '2020-02-01')).toBe(0)
  })

  it('when it is opened again on the very day an order takes effect', () => {
    const told = branch()
    told.tell('2016-05-24', reopened('2019-09-01'))
    told.tell('2016-05-24', issued())
    expect(operates(told, '2019-09-01')).toBe(1)
  })

  it('not when it is suspended on the day it was opened again', () => {
    const told = branch()
    told.tell('2017-01-01', closed('2017-01-01'))
    told.tell('2018-01-01', reopened('2018-01-01'))
    told.tell('2018-01-02', suspended('2018-01-01'))
    expect(operates(told, '2018-01-01', '2018-01-01')).toBe(1)
    expect(operates(told, '2018-01-01', '2018-01-02')).toBe(0)
  })
})

describe('Rule 4: on a day when it operates, and on any other', () => {
  it('counts as free what is left of its places, and never less than 0', () => {
    const { tell, count } = branch(places({ occupied: 17, reserved: 2 }))
    expect(count('free', '2015-01-01')).toBe(1)
    expect(count('overrun', '2015-01-01')).toBe(0)
    tell('2015-02-01', reserved('2015-02-01', 3))
    expect(count('free', '2015-02-01')).toBe(0)
    expect(count('overrun', '2015-02-01')).toBe(2)
  })

  it('counts only its authorised places while it is suspended, and its people as displaced', () => {
    const { tell, count } = branch(places({ reserved: 2 }))
    tell('2016-01-01', suspended('2016-01-01'))
    for (const measure of ['operational', 'occupied', 'reserved', 'free', 'overrun'] as const)
      expect(count(measure, '2016-01-01')).toBe(0)
    expect(count('displaced', '2016-01-01')).toBe(10)
    expect(count('authorised', '2016-01-01')).toBe(24)
  })

  it('counts no authorised places once it is closed', () => {
    const { tell, count } = branch()
    tell('2016-01-01', closed('2016-01-01'))
    tell('2016-01-05', vacated('2016-01-05', 4))
    expect(count('authorised', '2015-12-31')).toBe(24)
    expect(count('authorised', '2016-01-01')).toBe(0)
    expect(count('displaced', '2016-01-01')).toBe(10)
    expect(count('displaced', '2016-01-05')).toBe(6)
  })

  it('counts nothing before its opening', () => {
    const { tell, count } = branch()
    tell('2015-01-01', filled('2014-12-01'))
    for (const measure of ['authorised', 'occupied', 'displaced', 'waiting'] as const)
      expect(count(measure, '2014-12-01')).toBe(0)
  })
})

describe('Rule 5: closing and affected', () => {
  it('are the places and people of a unit with a standing order to close on a later day', () => {
    const { tell, count } = branch()
    tell('2016-05-24', issued())
    tell('2017-01-01', filled('2017-01-01'))
    expect(count('closing', '2016-05-24')).toBe(20)
    expect(count('affected', '2016-05-24')).toBe(10)
    expect(count('affected', '2019-08-31')).toBe(11)
  })

  it('are 0 before the date of the order itself, and from the day of closing on', () => {
    const { tell, count } = branch()
    tell('2016-05-24', issued())
    for (const measure of ['closing', 'affected'] as const) {
      expect(count(measure, '2016-05-23')).toBe(0)
      expect(count(measure, '2019-09-01')).toBe(0)
    }
  })

  it('are 0 from the date of the revocation on, and stay what they were before it', () => {
    const { tell, count } = branch()
    tell('2016-05-24', issued())
    tell('2016-09-28', revoked('2016-09-28'))
    expect(count('closing', '2016-09-27')).toBe(20)
    expect(count('closing', '2016-09-28')).toBe(0)
    expect(count('closing', '2019-08-31', '2016-09-27')).toBe(20)
  })

  it('are 0 while the unit is suspended', () => {
    const { tell, count } = branch()
    tell('2016-05-24', issued())
    tell('2017-01-01', suspended('2017-01-01'))
    expect(count('closing', '2017-01-01')).toBe(0)
    expect(count('affected', '2017-01-01')).toBe(0)
  })
})

describe('Rule 6: derived measures are never derived from sums', () => {
  it('given three too many in one unit and three free in another, counts three of each', () => {
    const { tell, count } = branch(places({ occupied: 23 }))
    tell('2015-01-01', opened({ unitId: HOUSE, places: [places({ occupied: 17 })] }))
    expect(count('free', '2015-01-01')).toBe(3)
    expect(count('overrun', '2015-01-01')).toBe(3)
  })

  it('given the same in two target groups of one unit, counts three of each', () => {
    const { tell, count } = story()
    const groups = [
      places({ occupied: 23 }),
      places({ occupied: 17, targetGroup: 'children-in-care' }),
    ]
    tell('2015-01-01', opened({ places: groups }))
    expect(count('free', '2015-01-01')).toBe(3)
    expect(count('overrun', '2015-01-01')).toBe(3)
  })
})

describe('Operational places beyond the authorised', () => {
  const BEYOND = 'operationalBeyondAuthorised'

  it('are not hidden by another unit with fewer, and follow what is stated', () => {
    const { tell, count } = branch(places({ authorised: 18, operational: 20 }))
    tell('2015-01-01', opened({ unitId: HOUSE, places: [places()] }))
    expect(count(BEYOND, '2015-01-01')).toBe(2)
    tell('2015-03-01', operationalSet('2015-02-01', 25))
    expect(count(BEYOND, '2015-02-01', '2015-02-28')).toBe(2)
    expect(count(BEYOND, '2015-02-01')).toBe(7)
    tell('2016-01-01', suspended('2016-01-01'))
    expect(count(BEYOND, '2016-01-01')).toBe(0)
  })

  it('are unknown where either count is, and then no number', () => {
    const { tell, count } = branch(places({ authorised: 'unknown' }))
    expect(count(BEYOND, '2015-01-01')).toBe(0)
    expect(count(`unknown:${BEYOND}`, '2015-01-01')).toBe(1)
    tell('2015-02-01', corrected('2015-02-01', 'authorised', 19))
    expect(count(BEYOND, '2015-02-01')).toBe(1)
    expect(count(`unknown:${BEYOND}`, '2015-02-01')).toBe(0)
  })
})

describe('Rule 7: relocations and waiting lists', () => {
  it('moves all counts from one municipality to the other on its day', () => {
    const { tell, count } = branch(places({ reserved: 1, waiting: 4 }))
    tell('2016-01-01', relocated('2016-03-01', RIGA))
    const measures = [
      'authorised',
      'operational',
      'occupied',
      'reserved',
      'waiting',
      'free',
    ] as const
    for (const channel of measures) {
      const before = count({ channel, municipality: BAUSKA }, '2016-02-29')
      expect(before).toBeGreaterThan(0)
      expect(count({ channel, municipality: BAUSKA }, '2016-03-01')).toBe(0)
      expect(count({ channel, municipality: RIGA }, '2016-03-01')).toBe(before)
      expect(count({ channel, municipality: RIGA }, '2016-02-29')).toBe(0)
    }
  })

  it('moves the unknown counts and the unit too', () => {
    const { tell, count } = branch(places({ occupied: 'unknown' }))
    tell('2016-01-01', relocated('2016-03-01', RIGA))
    for (const channel of ['unknown:occupied', 'units'] as const)
      for (const targetGroup of [undefined, 'all'] as const) {
        const group = targetGroup ? { targetGroup } : {}
        expect(count({ channel, municipality: BAUSKA, ...group }, '2016-03-01')).toBe(0)
        expect(count({ channel, municipality: RIGA, ...group }, '2016-03-01')).toBe(1)
      }
  })

  it('moves counts between parishes of one municipality', () => {
    const { tell, count } = story()
    tell('2015-01-01', opened({ municipality: AGLONA, parish: 'Aglonas pagasts' }))
    tell('2016-01-01', relocated('2016-03-01', AGLONA, 'Kastuļinas pagasts'))
    const in2016 = (parish: string): number =>
      count({ channel: 'operational', municipality: AGLONA, parish }, '2016-03-01')
    expect(in2016('Aglonas pagasts')).toBe(0)
    expect(in2016('Kastuļinas pagasts')).toBe(20)
    expect(count('operational', '2016-03-01')).toBe(20)
  })

  it('keeps a waiting list while the unit is suspended and after it has closed', () => {
    const { tell, count } = branch(places({ waiting: 4 }))
    tell('2016-01-01', suspended('2016-01-01'))
    tell('2016-02-01', joined('2016-02-01', 2))
    tell('2017-01-01', closed('2017-01-01'))
    expect(count('waiting', '2015-12-31')).toBe(4)
    expect(count('waiting', '2016-02-01')).toBe(6)
    expect(count('waiting', '2017-01-01')).toBe(6)
  })
})
