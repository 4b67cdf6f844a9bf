import { describe, expect, it } from 'vitest'
import { firstDayOf, valuesOnDay } from '../places/measures.ts'
import { BEFORE_EVERY_DAY, dayOf } from '../shared/calendar-date.ts'
import { known, eventId, recorded } from '../testing/known.ts'
import { numbersOn, phaseOnDate, statusOn } from '../testing/numbers.ts'
import {
  ADULTS,
  amended,
  authorised,
  carriedOut,
  closed,
  confirmed,
  corrected,
  counted,
  filled,
  issued,
  joined,
  left,
  OLDER,
  opened,
  operationalSet,
  ORDER,
  OTHER_ORDER,
  places,
  released,
  relocated,
  renamed,
  reopened,
  reserved,
  resumed,
  reviewed,
  revoked,
  REZEKNE,
  RIGA,
  suspended,
  UNIT,
  UNKNOWN_PLACES,
  vacated,
  withdrawn,
} from '../testing/reports.ts'
import { after, foldUnit } from './evolve-unit.ts'
import { nameOn } from './name-on.ts'
import type { Unit } from './unit.ts'
import type { UnitReport } from './unit-stream-event.ts'

const unitAfter = (...history: readonly UnitReport[]): Unit => foldUnit(UNIT, recorded(...history))

describe('rule 1: statements carry forward', () => {
  it('a count holds from its day until the next day for which one is stated', () => {
    const unit = unitAfter(
      opened(),
      operationalSet('2020-03-01', 15),
      operationalSet('2020-06-01', 12),
    )
    expect(numbersOn(unit, '2020-02-29').operational).toBe(20)
    expect(numbersOn(unit, '2020-03-01').operational).toBe(15)
    expect(numbersOn(unit, '2020-05-31').operational).toBe(15)
    expect(numbersOn(unit, '2020-06-01').operational).toBe(12)
    expect(numbersOn(unit, '2199-12-31').operational).toBe(12)
  })

  it('whichever was said first', () => {
    const unit = unitAfter(
      opened(),
      operationalSet('2020-06-01', 12),
      operationalSet('2020-03-01', 15),
    )
    expect(numbersOn(unit, '2020-05-31').operational).toBe(15)
    expect(numbersOn(unit, '2020-06-01').operational).toBe(12)
  })

  it('for the same day the one known later wins, and a correction is exactly that', () => {
    const twice = unitAfter(opened(), authorised('2020-03-01', 15), authorised('2020-03-01', 16))
    expect(numbersOn(twice, '2020-03-01').authorised).toBe(16)
    const mended = unitAfter(opened(), corrected('2020-01-01', 'authorised', 22))
    expect(numbersOn(mended, '2020-01-01').authorised).toBe(22)
  })

  it('known later is what counts, not recorded later', () => {
    const late = known(operationalSet('2020-03-01', 15), 2, '2020-03-02')
    const unit = foldUnit(UNIT, [
      known(opened(), 0, '2020-01-01'),
      known(operationalSet('2020-03-01', 16), 1, '2020-03-05'),
      late,
    ])
    expect(numbersOn(unit, '2020-03-01').operational).toBe(16)
  })

  it('each count carries on by itself', () => {
    const unit = unitAfter(opened(), counted('2020-03-01', { occupied: 4 }))
    expect(numbersOn(unit, '2020-03-01')).toEqual({
      authorised: 24,
      operational: 20,
      occupied: 4,
      free: 16,
    })
  })

  it('an unknown count makes unknown all that is derived from it, and nothing else', () => {
    const unit = unitAfter(opened(), counted('2020-03-01', { reserved: 'unknown' }))
    expect(numbersOn(unit, '2020-03-01')).toEqual({
      authorised: 24,
      operational: 20,
      occupied: 10,
      reserved: 'unknown',
      free: 'unknown',
      overrun: 'unknown',
    })
    const nothing = unitAfter(opened({ places: [UNKNOWN_PLACES] }), issued())
    expect(numbersOn(nothing, '2023-01-01')).toEqual({
      authorised: 'unknown',
      operational: 'unknown',
      occupied: 'unknown',
      reserved: 'unknown',
      waiting: 'unknown',
      free: 'unknown',
      overrun: 'unknown',
      operationalBeyondAuthorised: 'unknown',
      closing: 'unknown',
      affected: 'unknown',
    })
    expect(numbersOn(nothing, '2024-09-01')).toEqual({ waiting: 'unknown', displaced: 'unknown' })
  })

  it('what becomes known again is known from that day on', () => {
    const unit = unitAfter(
      opened({ places: [UNKNOWN_PLACES] }),
      counted('2020-03-01', { occupied: 3 }),
    )
    expect(numbersOn(unit, '2020-02-29').occupied).toBe('unknown')
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(3)
  })

  it('an opening whose day is not documented lies before every day', () => {
    const unit = unitAfter(opened({ effectiveOn: 'undocumented' }))
    expect(unit.opening?.on).toBe(BEFORE_EVERY_DAY)
    expect(statusOn(unit, '1900-01-01')).toBe('open')
    expect(numbersOn(unit, '1900-01-01').operational).toBe(20)
  })

  it('of a target group stated later nothing is offered before, and the rest is unknown since', () => {
    const unit = unitAfter(opened(), authorised('2021-01-01', 5, OLDER))
    expect(numbersOn(unit, '2020-12-31', OLDER)).toEqual({})
    expect(numbersOn(unit, '2021-01-01', OLDER)).toEqual({
      authorised: 5,
      operational: 'unknown',
      occupied: 'unknown',
      reserved: 'unknown',
      waiting: 'unknown',
      free: 'unknown',
      overrun: 'unknown',
      operationalBeyondAuthorised: 'unknown',
    })
    const counts = unit.counts.get(OLDER)
    expect(counts && firstDayOf(counts)).toBe(dayOf('2021-01-01'))
  })

  it('target groups are counted apart', () => {
    const unit = unitAfter(
      opened({ places: [places(), places({ targetGroup: OLDER, operational: 7, occupied: 2 })] }),
      filled('2020-03-01', 3),
    )
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(13)
    expect(numbersOn(unit, '2020-03-01', OLDER)).toMatchObject({ occupied: 2, free: 5 })
  })

  it('a target group that the unit never offered has no numbers', () => {
    expect(numbersOn(unitAfter(opened()), '2020-03-01', OLDER)).toEqual({})
  })
})

describe('rule 2: fillings and vacatings', () => {
  it('add one each from their day on to the last statement', () => {
    const unit = unitAfter(opened(), filled('2020-03-01', 2), vacated('2020-05-01'))
    expect(numbersOn(unit, '2020-02-29').occupied).toBe(10)
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(12)
    expect(numbersOn(unit, '2020-05-01').occupied).toBe(11)
  })

  it('so do reservations, releases and the waiting list', () => {
    const unit = unitAfter(
      opened(),
      reserved('2020-03-01', 3),
      released('2020-04-01'),
      joined('2020-03-01', 4),
      left('2020-04-01'),
    )
    expect(numbersOn(unit, '2020-03-01')).toMatchObject({ reserved: 3, waiting: 4, free: 7 })
    expect(numbersOn(unit, '2020-04-01')).toMatchObject({ reserved: 2, waiting: 3, free: 8 })
  })

  it('reach no further than the next statement', () => {
    const unit = unitAfter(opened(), counted('2020-05-01', { occupied: 15 }), filled('2020-03-01'))
    expect(numbersOn(unit, '2020-04-30').occupied).toBe(11)
    expect(numbersOn(unit, '2020-05-01').occupied).toBe(15)
  })

  it('a statement on the same day absorbs those before it in the order, not those after it', () => {
    const unit = unitAfter(
      opened(),
      filled('2020-03-01', 3),
      counted('2020-03-01', { occupied: 12 }),
      filled('2020-03-01', 2),
    )
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(14)
  })

  it('order is of knowledge: one known earlier but recorded later is absorbed', () => {
    const unit = foldUnit(UNIT, [
      known(opened(), 0, '2020-01-01'),
      known(counted('2020-03-01', { occupied: 12 }), 1, '2020-03-05'),
      known(filled('2020-03-01', 3), 2, '2020-03-02'),
    ])
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(12)
  })

  it('leave unknown what is unknown', () => {
    const unit = unitAfter(opened({ places: [UNKNOWN_PLACES] }), filled('2020-03-01', 3))
    expect(numbersOn(unit, '2020-03-01').occupied).toBe('unknown')
  })

  it('a withdrawn report counts for nothing from the knowledge of its withdrawal on', () => {
    const history = recorded(opened(), filled('2020-03-01'), withdrawn(eventId(1)))
    const before = foldUnit(UNIT, history.slice(0, 2))
    const since = foldUnit(UNIT, history)
    expect(numbersOn(before, '2020-03-01').occupied).toBe(11)
    expect(numbersOn(since, '2020-03-01').occupied).toBe(10)
  })

  it('also when the withdrawal is known before the report', () => {
    const unit = foldUnit(UNIT, [
      known(opened(), 0, '2020-01-01'),
      known(withdrawn(eventId(2)), 1, '2020-03-01'),
      known(filled('2020-03-01'), 2, '2020-03-02'),
    ])
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(10)
  })

  it('withdrawing the opening leaves a unit that is not known', () => {
    const unit = unitAfter(opened(), filled('2020-03-01'), withdrawn(eventId(0)))
    expect(unit.opening).toBeUndefined()
    expect(unit.phases).toEqual([])
    expect(valuesOnDay(unit, ADULTS, dayOf('2020-03-01'))).toEqual(
      valuesOnDay(unitAfter(), ADULTS, dayOf('2020-03-01')),
    )
  })

  it('keeps withdrawn reports and their withdrawals among the events of the unit', () => {
    const unit = unitAfter(opened(), filled('2020-03-01'), withdrawn(eventId(1)))
    expect(unit.events.map(({ id }) => id)).toEqual([eventId(0), eventId(1), eventId(2)])
  })

  it('nothing of a unit counts while its opening is not known', () => {
    const unit = unitAfter(filled('2020-03-01'), suspended('2020-04-01'), issued())
    expect(unit.phases).toEqual([])
    const late = after(unit, known(opened(), 9))
    expect(statusOn(late, '2020-04-01')).toBe('suspended')
    expect(numbersOn(late, '2020-03-31').occupied).toBe(11)
  })
})

describe('rule 3: a unit operates', () => {
  it('from its opening on', () => {
    const unit = unitAfter(opened())
    expect(statusOn(unit, '2019-12-31')).toBe('not-yet-open')
    expect(statusOn(unit, '2020-01-01')).toBe('open')
    expect(numbersOn(unit, '2019-12-31')).toEqual({})
  })

  it('not while it is suspended', () => {
    const unit = unitAfter(opened(), suspended('2020-03-01'), resumed('2020-05-01'))
    expect(statusOn(unit, '2020-02-29')).toBe('open')
    expect(statusOn(unit, '2020-03-01')).toBe('suspended')
    expect(statusOn(unit, '2020-04-30')).toBe('suspended')
    expect(statusOn(unit, '2020-05-01')).toBe('open')
  })

  it('not from its closing on: that day is the first without it', () => {
    const unit = unitAfter(opened(), closed('2021-01-01'))
    expect(statusOn(unit, '2020-12-31')).toBe('open')
    expect(statusOn(unit, '2021-01-01')).toBe('closed')
  })

  it('not from the day of a standing order on, whether or not anyone reports it', () => {
    const unit = unitAfter(opened(), issued())
    expect(statusOn(unit, '2024-08-31')).toBe('open')
    expect(statusOn(unit, '2024-09-01')).toBe('closed')
  })

  it('it is closed from a closing or an order, whichever is earlier', () => {
    const byItself = unitAfter(opened(), issued(), closed('2023-01-01'))
    expect(statusOn(byItself, '2023-01-01')).toBe('closed')
    const byOrder = unitAfter(opened(), closed('2025-01-01'), issued())
    expect(statusOn(byOrder, '2024-09-01')).toBe('closed')
    const byTheEarlierOrder = unitAfter(
      opened(),
      issued(),
      issued({ orderId: OTHER_ORDER, effectiveOn: '2023-05-01' }),
    )
    expect(statusOn(byTheEarlierOrder, '2023-05-01')).toBe('closed')
  })

  it('until an order is carried out the answer says that the closure is not confirmed', () => {
    const unit = unitAfter(opened(), issued())
    expect(phaseOnDate(unit, '2024-08-31').unconfirmedClosure).toBe(false)
    expect(phaseOnDate(unit, '2024-09-01').unconfirmedClosure).toBe(true)
    const done = unitAfter(opened(), issued(), carriedOut('2024-10-01'))
    expect(phaseOnDate(done, '2024-09-01')).toMatchObject({
      status: 'closed',
      unconfirmedClosure: false,
    })
  })

  it('a closing by its own report needs no confirmation, and gives one to an order', () => {
    const before = unitAfter(opened(), closed('2023-01-01'), issued())
    expect(phaseOnDate(before, '2025-01-01').unconfirmedClosure).toBe(false)
    const sameDay = unitAfter(opened(), issued(), closed('2024-09-01'))
    expect(phaseOnDate(sameDay, '2024-09-01').unconfirmedClosure).toBe(false)
  })

  it('an order stands from its own date until it is revoked', () => {
    const unit = unitAfter(opened(), issued(), revoked('2022-09-28'))
    expect(phaseOnDate(unit, '2022-05-23').closing).toBe(false)
    expect(phaseOnDate(unit, '2022-05-24').closing).toBe(true)
    expect(phaseOnDate(unit, '2022-09-27').closing).toBe(true)
    expect(phaseOnDate(unit, '2022-09-28').closing).toBe(false)
    expect(statusOn(unit, '2024-09-01')).toBe('open')
  })

  it('it is revoked only with a date before its day', () => {
    const unit = unitAfter(opened(), issued(), revoked('2024-09-01'))
    expect(statusOn(unit, '2024-09-01')).toBe('closed')
  })

  it('an amendment before its day moves the day, later or earlier', () => {
    const later = unitAfter(opened(), issued(), amended('2023-01-01', '2025-01-01'))
    expect(statusOn(later, '2024-12-31')).toBe('open')
    expect(statusOn(later, '2025-01-01')).toBe('closed')
    const earlier = unitAfter(opened(), issued(), amended('2023-01-01', '2023-02-01'))
    expect(statusOn(earlier, '2023-02-01')).toBe('closed')
    const tooLate = unitAfter(opened(), issued(), amended('2024-09-01', '2025-01-01'))
    expect(statusOn(tooLate, '2024-09-01')).toBe('closed')
  })

  it('an order whose issue is not known does nothing, nor does a review', () => {
    expect(statusOn(unitAfter(opened(), revoked('2023-01-01')), '2024-09-01')).toBe('open')
    const unit = unitAfter(opened(), issued(), revoked('2023-01-01'), reviewed('2023-07-01'))
    expect(statusOn(unit, '2024-09-01')).toBe('open')
    expect(unit.orders.get(ORDER)?.reviews).toMatchObject([
      { reviewedOn: '2023-07-01', outcome: 'the branch stays' },
    ])
  })

  it('after its day the unit is opened again, with the counts stated', () => {
    const unit = unitAfter(opened(), issued(), reopened('2025-01-01', places({ occupied: 3 })))
    expect(statusOn(unit, '2024-12-31')).toBe('closed')
    expect(statusOn(unit, '2025-01-01')).toBe('open')
    expect(numbersOn(unit, '2025-01-01')).toMatchObject({ occupied: 3, free: 17 })
  })

  it('reopening ends a suspension, and comes after an order of the same day', () => {
    const unit = unitAfter(opened(), suspended('2023-01-01'), issued(), reopened('2024-09-01'))
    expect(statusOn(unit, '2024-09-01')).toBe('open')
  })

  it('on one day reports count in the order in which they became known', () => {
    const closing = unitAfter(opened(), closed('2021-01-01'), reopened('2021-01-01'))
    expect(statusOn(closing, '2021-01-01')).toBe('open')
    const pause = unitAfter(
      opened(),
      closed('2021-01-01'),
      reopened('2022-01-01'),
      suspended('2022-01-01'),
    )
    expect(statusOn(pause, '2022-01-01')).toBe('suspended')
    const none = unitAfter(opened(), suspended('2021-01-01'), resumed('2021-01-01'))
    expect(statusOn(none, '2021-01-01')).toBe('open')
  })
})

describe('rule 4: on a day when it operates, and on any other', () => {
  it('free is what is neither occupied nor reserved, overrun what is too much', () => {
    const free = unitAfter(opened({ places: [places({ occupied: 15, reserved: 2 })] }))
    expect(numbersOn(free, '2020-01-01')).toEqual({
      authorised: 24,
      operational: 20,
      occupied: 15,
      reserved: 2,
      free: 3,
    })
    const crowded = unitAfter(opened({ places: [places({ occupied: 19, reserved: 4 })] }))
    expect(numbersOn(crowded, '2020-01-01')).toEqual({
      authorised: 24,
      operational: 20,
      occupied: 19,
      reserved: 4,
      overrun: 3,
    })
  })

  it('operational beyond authorised is what is too much, or unknown where either is', () => {
    const beyond = (stated: Parameters<typeof places>[0], date = '2020-01-01') =>
      numbersOn(unitAfter(opened({ places: [places(stated)] }), closed('2021-01-01')), date)
        .operationalBeyondAuthorised
    expect(beyond({ authorised: 18, operational: 20 })).toBe(2)
    expect(beyond({ authorised: 20, operational: 20 })).toBeUndefined()
    expect(beyond({ authorised: 24, operational: 20 })).toBeUndefined()
    expect(beyond({ authorised: 'unknown', operational: 20 })).toBe('unknown')
    expect(beyond({ authorised: 18, operational: 'unknown' })).toBe('unknown')
    expect(beyond({ authorised: 18, operational: 20 }, '2021-01-01')).toBeUndefined()
    expect(beyond({ authorised: 'unknown', operational: 20 }, '2021-01-01')).toBeUndefined()
  })

  it('while suspended only the authorised, the waiting and the displaced are left', () => {
    const unit = unitAfter(
      opened({ places: [places({ reserved: 2, waiting: 6 })] }),
      suspended('2020-03-01'),
      vacated('2020-04-01', 4),
    )
    expect(numbersOn(unit, '2020-03-01')).toEqual({ authorised: 24, waiting: 6, displaced: 10 })
    expect(numbersOn(unit, '2020-04-01')).toEqual({ authorised: 24, waiting: 6, displaced: 6 })
  })

  it('authorised is 0 only once closed', () => {
    const unit = unitAfter(opened(), closed('2021-01-01'), vacated('2021-02-01', 10))
    expect(numbersOn(unit, '2021-01-01')).toEqual({ displaced: 10 })
    expect(numbersOn(unit, '2021-02-01')).toEqual({})
  })
})

describe('rule 5: what an order will close', () => {
  it('closing are the operational places, affected the people in them, while it stands', () => {
    const unit = unitAfter(opened(), issued(), filled('2023-01-01', 2))
    expect(numbersOn(unit, '2022-05-24')).toMatchObject({ closing: 20, affected: 10 })
    expect(numbersOn(unit, '2023-01-01')).toMatchObject({ closing: 20, affected: 12 })
    expect(numbersOn(unit, '2024-08-31')).toMatchObject({ closing: 20, affected: 12 })
    expect(numbersOn(unit, '2024-09-01')).toEqual({ displaced: 12 })
  })

  it('before the date of the order both are 0', () => {
    const unit = unitAfter(opened(), issued())
    expect(numbersOn(unit, '2022-05-23').closing).toBeUndefined()
    expect(numbersOn(unit, '2022-05-23').affected).toBeUndefined()
  })

  it('an order of the day on which it is issued has nothing coming', () => {
    const unit = unitAfter(opened(), issued({ effectiveOn: '2022-05-24' }))
    expect(unit.phases.some(({ closing }) => closing)).toBe(false)
    expect(statusOn(unit, '2022-05-24')).toBe('closed')
  })

  it('a suspended or closed unit has no places to be closed', () => {
    const unit = unitAfter(opened(), issued(), suspended('2023-01-01'), closed('2023-06-01'))
    expect(numbersOn(unit, '2023-01-01').closing).toBeUndefined()
    expect(numbersOn(unit, '2023-06-01').closing).toBeUndefined()
  })
})

describe('rule 7: a relocation', () => {
  it('of the day of an opening that became known after it says nothing of the days before', () => {
    const moved = relocated('2020-01-01', REZEKNE)
    const unit = unitAfter(moved, renamed('2020-01-01', 'Ozoli'), opened({ name: 'Liepas' }))
    expect(phaseOnDate(unit, '2019-12-31').location.municipality).toBe(RIGA)
    expect(nameOn(unit, dayOf('2019-12-31'))).toBe('Liepas')
  })

  it('moves all counts to the other municipality on its day', () => {
    const unit = unitAfter(
      opened(),
      relocated('2020-03-01', REZEKNE),
      relocated('2021-01-01', RIGA),
    )
    expect(phaseOnDate(unit, '2019-01-01').location.municipality).toBe(RIGA)
    expect(phaseOnDate(unit, '2020-02-29').location.municipality).toBe(RIGA)
    expect(phaseOnDate(unit, '2020-03-01').location.municipality).toBe(REZEKNE)
    expect(phaseOnDate(unit, '2021-01-01').location.municipality).toBe(RIGA)
    expect(numbersOn(unit, '2020-03-01').occupied).toBe(10)
  })

  it('holds until the next one, whichever was said first', () => {
    const unit = unitAfter(
      opened(),
      relocated('2021-01-01', RIGA),
      relocated('2020-03-01', REZEKNE),
    )
    expect(phaseOnDate(unit, '2020-12-31').location.municipality).toBe(REZEKNE)
    expect(phaseOnDate(unit, '2021-01-01').location.municipality).toBe(RIGA)
  })
})

describe('names and confirmations', () => {
  it('a name holds from its day; before any the first one is given', () => {
    const unit = unitAfter(opened(), renamed('2020-03-01', 'Ozoli'))
    expect(nameOn(unit, dayOf('2019-01-01'))).toBe('Liepas')
    expect(nameOn(unit, dayOf('2020-02-29'))).toBe('Liepas')
    expect(nameOn(unit, dayOf('2020-03-01'))).toBe('Ozoli')
    expect(nameOn(unitAfter(), dayOf('2020-03-01'))).toBe('')
  })

  it('every statement and confirmation confirms its day, once; movements do not', () => {
    const unit = unitAfter(
      opened(),
      confirmed('2020-06-01'),
      filled('2020-02-01'),
      counted('2020-03-01', { occupied: 10, reserved: 0, waiting: 0 }),
      operationalSet('2020-04-01', 20),
    )
    expect(unit.confirmedOn).toEqual(
      ['2020-01-01', '2020-03-01', '2020-04-01', '2020-06-01'].map(dayOf),
    )
  })
})
