import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { stretchesOf, valuesOnDay } from '../places/measures.ts'
import { BEFORE_EVERY_DAY, dateOf, dayOf } from '../shared/calendar-date.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { valuesByTheRules } from '../testing/fold-by-the-rules.ts'
import { eventId } from '../testing/known.ts'
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
  openingCorrected,
  operationalSet,
  OTHER_ORDER,
  places,
  released,
  relocated,
  reopened,
  reserved,
  resumed,
  revoked,
  REZEKNE,
  RIGA,
  suspended,
  UNIT,
  vacated,
  withdrawn,
} from '../testing/reports.ts'
import { after, evolve, foldUnit } from './evolve-unit.ts'
import type { UnitEvent, UnitReport } from './unit-stream-event.ts'
import { emptyUnit, type Unit } from './unit.ts'

const FIRST = dayOf('2020-01-01')
const DAYS = 20
const EVENTS = 16

const date = fc.integer({ min: 0, max: DAYS - 1 }).map((day) => dateOf(FIRST + day))
const count = fc.oneof(fc.nat(25), fc.constant('unknown' as const))
const few = fc.integer({ min: 1, max: 4 })
const group = fc.constantFrom<TargetGroup>(ADULTS, OLDER)
const stated = fc
  .tuple(count, count, count, count, group)
  .map(([operational, occupied, reserved, waiting, targetGroup]) =>
    places({ operational, occupied, reserved, waiting, targetGroup }),
  )
const measure = fc.constantFrom(
  ...(['authorised', 'operational', 'occupied', 'reserved', 'waiting'] as const),
)
const ofGroup = <Event extends { readonly data: { targetGroup: TargetGroup } }>(
  event: Event,
  targetGroup: TargetGroup,
): Event => ({ ...event, data: { ...event.data, targetGroup } })
const ofOtherOrder = <Event extends { readonly data: { orderId: unknown } }>(
  event: Event,
): Event => ({ ...event, data: { ...event.data, orderId: OTHER_ORDER } })

const movement = fc
  .tuple(fc.constantFrom(filled, vacated, reserved, released, joined, left), date, few, group)
  .map(([moved, on, many, targetGroup]) =>
    ofGroup(moved(on, many) as ReturnType<typeof filled>, targetGroup),
  )
const statement: fc.Arbitrary<UnitReport> = fc.oneof(
  fc.tuple(date, count, group).map(([on, many, of]) => authorised(on, many, of)),
  fc.tuple(date, count, group).map(([on, many, of]) => operationalSet(on, many, of)),
  fc
    .tuple(date, measure, count, group)
    .map(([on, what, many, of]) => ofGroup(corrected(on, what, many), of)),
  fc
    .tuple(date, count, count, group)
    .map(([on, occupied, reserved, of]) => ofGroup(counted(on, { occupied, reserved }), of)),
)
const standing: fc.Arbitrary<UnitReport> = fc.oneof(
  date.map(suspended),
  date.map(resumed),
  date.map(closed),
  date.map(confirmed),
  fc.tuple(date, stated).map(([on, one]) => reopened(on, one)),
  fc.tuple(date, fc.constantFrom(RIGA, REZEKNE)).map(([on, to]) => relocated(on, to)),
)
const twoDates = fc
  .tuple(date, date)
  .map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one]))
const ordered: fc.Arbitrary<UnitReport> = fc.oneof(
  twoDates.map(([issuedOn, effectiveOn]) => issued({ issuedOn, effectiveOn })),
  twoDates.map(([issuedOn, effectiveOn]) => ofOtherOrder(issued({ issuedOn, effectiveOn }))),
  twoDates.map(([amendedOn, effectiveOn]) => amended(amendedOn, effectiveOn)),
  date.map((on) => revoked(on)),
  date.map((on) => ofOtherOrder(revoked(on))),
  date.map(carriedOut),
)
const openingCorrection = fc
  .oneof(date, fc.constant('undocumented'))
  .map((effectiveOn) => openingCorrected({ effectiveOn, serviceType: 'day-centre' }))
const withdrawal = fc.nat(EVENTS).map((at) => withdrawn(eventId(at)))

/** Once each order is issued and the unit opened at most once: what else is recorded is at random. */
const oncePerId = (events: readonly UnitReport[]): UnitReport[] => {
  const seen = new Set<string>()
  return events.filter((event) => {
    if (event.type !== 'ClosureOrderIssued' && event.type !== 'ServiceUnitOpened') return true
    const id = event.type === 'ServiceUnitOpened' ? event.type : event.data.orderId
    return !seen.has(id) && seen.add(id)
  })
}

const opening = fc
  .tuple(
    fc.oneof(fc.constant('2020-01-03'), fc.constant('2020-01-01'), fc.constant('undocumented')),
    fc.uniqueArray(stated, { minLength: 1, maxLength: 2, selector: (one) => one.targetGroup }),
  )
  .map(([effectiveOn, of]) => opened({ effectiveOn, places: of }))

/** Anything that can be stored, known in any order, one instant shared by several. */
const history: fc.Arbitrary<UnitEvent[]> = fc
  .tuple(
    opening,
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: movement },
        { weight: 4, arbitrary: statement },
        { weight: 3, arbitrary: standing },
        { weight: 3, arbitrary: ordered },
        { weight: 1, arbitrary: withdrawal },
        { weight: 1, arbitrary: openingCorrection },
      ),
      { maxLength: EVENTS },
    ),
    fc.array(fc.nat(6), { minLength: EVENTS + 1, maxLength: EVENTS + 1 }),
    fc.nat(EVENTS),
  )
  .map(([open, rest, instants, at]) => {
    const events = oncePerId([...rest.slice(0, at), open, ...rest.slice(at)])
    return events.map((event, at) => ({
      ...event,
      id: eventId(at),
      knownSince: instants[at] ?? 0,
      position: String(at),
    }))
  })

const everyDay = [BEFORE_EVERY_DAY, ...Array.from({ length: DAYS + 2 }, (_, at) => FIRST - 1 + at)]

/** A unit in a form that compares, whatever order its maps were filled in. */
const comparable = (unit: Unit): unknown => ({
  ...unit,
  counts: [...unit.counts].sort(([a], [b]) => a.localeCompare(b)),
  orders: [...unit.orders].sort(([a], [b]) => a.localeCompare(b)),
  withdrawn: [...unit.withdrawn].sort(),
})

// Many random histories, on whatever machine: no law depends on how long it takes.
describe('laws of the fold, for any history', { tags: ['random'] }, () => {
  it('on every day the numbers are what the rules say', () => {
    fc.assert(
      fc.property(history, group, (events, targetGroup) => {
        const unit = foldUnit(UNIT, events)
        for (const day of everyDay)
          expect(valuesOnDay(unit, targetGroup, day)).toEqual(
            valuesByTheRules(events, targetGroup, day),
          )
      }),
      { numRuns: 60 * inject('times') },
    )
  })

  it('one more event gives the fold of all, however late it was known', () => {
    fc.assert(
      fc.property(history, fc.nat(EVENTS), (events, at) => {
        const more = events[at % events.length] as UnitEvent
        const rest = events.filter((event) => event !== more)
        const before = foldUnit(UNIT, rest)
        const asItWas = structuredClone(before)
        expect(comparable(after(before, more))).toEqual(comparable(foldUnit(UNIT, events)))
        expect(before).toEqual(asItWas)
      }),
      { numRuns: 40 * inject('times') },
    )
  })

  it('the order in which events arrive changes nothing', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const arrived = shuffled.reduce((unit, event) => after(unit, event), emptyUnit(UNIT))
          expect(comparable(arrived)).toEqual(comparable(foldUnit(UNIT, events)))
        },
      ),
      { numRuns: 30 * inject('times') },
    )
  })

  it('the stretches over some days are those of all days, cut to them', () => {
    fc.assert(
      fc.property(history, group, fc.nat(DAYS), fc.nat(DAYS), (events, targetGroup, a, length) => {
        const unit = foldUnit(UNIT, events)
        const [from, until] = [FIRST + a, FIRST + a + length]
        const all = stretchesOf(unit, targetGroup)
        const cut = all
          .map((stretch, at) => ({ ...stretch, until: all[at + 1]?.from ?? Infinity }))
          .filter((stretch) => stretch.until > from && stretch.from < until)
          .map(({ from: start, phase, values }) => ({ from: Math.max(start, from), phase, values }))
        expect(stretchesOf(unit, targetGroup, from, until)).toEqual(from < until ? cut : [])
      }),
      { numRuns: 30 * inject('times') },
    )
  })

  it('stretches are ascending, and hold whole numbers or unknown', () => {
    fc.assert(
      fc.property(history, group, (events, targetGroup) => {
        const stretches = stretchesOf(foldUnit(UNIT, events), targetGroup)
        stretches.forEach(({ from, values }, at) => {
          expect(from).toBeGreaterThan(stretches[at - 1]?.from ?? -Infinity)
          for (const value of values)
            expect(Number.isInteger(value) || Number.isNaN(value)).toBe(true)
        })
      }),
    )
  })

  it('evolving in place gives the same as folding', () => {
    fc.assert(
      fc.property(history, (events) => {
        const unit = emptyUnit(UNIT)
        const inOrder = [...events].sort(
          (a, b) => a.knownSince - b.knownSince || Number(a.position) - Number(b.position),
        )
        for (const event of inOrder) evolve(unit, event)
        expect(comparable(unit)).toEqual(comparable(foldUnit(UNIT, events)))
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})
