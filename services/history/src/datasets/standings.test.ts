import {
  closureOrders,
  dateOf,
  dayOf,
  foldOf,
  indicators,
  rigaDay,
  startOfRigaDay,
  type Capability,
  type DomainEvent,
  type Known,
} from '@vietas/domain'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { standingsOf } from './standings.ts'

const orderId = '32d7e047-d747-4a83-9ed6-17e0b60e7d0b'
const unit = '83fb960f-19a5-4620-8592-12e119f6e1f8'
const issued = fact('ClosureOrderIssued', '2016-05-24', {
  authority: 'Ministry',
  units: [unit],
  issuedOn: '2016-05-24',
  effectiveOn: '2019-09-01',
})
const revoked = fact('ClosureOrderRevoked', '2016-09-28', {
  revokedOn: '2016-09-28',
  reviewDue: '2017-06-01',
})

function fact(type: string, on: string, data: object): Known<DomainEvent> {
  return {
    id: `${type}-${on}`,
    type,
    knownSince: startOfRigaDay(dayOf(on)),
    position: on.replaceAll('-', ''),
    data: { orderId, units: [unit], ...data },
  } as unknown as Known<DomainEvent>
}

const NOW = startOfRigaDay(dayOf('2020-01-01'))

function rows(facts: readonly Known<DomainEvent>[], upTo = NOW) {
  return [...standingsOf(closureOrders, orderId, facts, upTo)].map((standing) => ({
    ...standing,
    ...(JSON.parse(standing.answer) as { status: string; reviewOverdue: boolean }),
  }))
}

describe('What an order was', () => {
  it('given a standing order, holds from its day until the one on which it takes effect', () => {
    const standing = rows([issued]).filter(({ status }) => status === 'standing')
    expect(standing.map(({ from, until }) => [dateOf(from), dateOf(until)])).toEqual([
      ['2016-05-24', '2019-09-01'],
    ])
    expect(standing[0]?.knownTo).toBe(Number.POSITIVE_INFINITY)
  })

  it('given that it was revoked, is known until then to stand on later days', () => {
    const beforeReview = startOfRigaDay(dayOf('2017-01-01'))
    const all = rows([issued, revoked], beforeReview)
    const standing = all.filter(({ status }) => status === 'standing')
    expect(
      standing.map(({ from, until, knownTo }) => [
        dateOf(from),
        dateOf(until),
        Number.isFinite(knownTo),
      ]),
    ).toEqual([
      ['2016-05-24', '2019-09-01', true],
      ['2016-05-24', '2016-09-28', false],
    ])
  })

  it('given a review that nobody has recorded, is known to be overdue from the day after', () => {
    const overdue = rows([issued, revoked]).filter(({ reviewOverdue }) => reviewOverdue)
    expect(new Set(overdue.map(({ knownFrom }) => dateOf(rigaDay(knownFrom))))).toEqual(
      new Set(['2017-06-02']),
    )
    const before = startOfRigaDay(dayOf('2017-06-02')) - 1
    expect(rows([issued, revoked], before).some(({ reviewOverdue }) => reviewOverdue)).toBe(false)
  })

  it('is at every point of both clocks what is answered there, once', () => {
    const facts = [issued, revoked]
    const all = rows(facts)
    const days = [
      '2016-05-23',
      '2016-05-24',
      '2016-09-27',
      '2016-09-28',
      '2019-09-01',
      '2021-01-01',
    ]
    const instants = [...days, '2017-06-01', '2017-06-02'].map((day) => startOfRigaDay(dayOf(day)))
    for (const validAt of days.map(dayOf))
      for (const knownAt of instants.filter((instant) => instant <= NOW)) {
        const known = facts.filter(({ knownSince }) => knownSince <= knownAt)
        const state = foldOf(closureOrders, orderId, known as never)
        const answer = closureOrders.on(state, { validAt, knownAt: rigaDay(knownAt) })
        const held = all.filter(
          (row) =>
            row.from <= validAt &&
            validAt < row.until &&
            row.knownFrom <= knownAt &&
            knownAt < row.knownTo,
        )
        expect(held.map((row) => row.answer)).toEqual(answer ? [JSON.stringify(answer)] : [])
      }
  })
})

const FIRST = dayOf('2020-01-01')
const anyDay = fc.integer({ min: 0, max: 6 }).map((months) => dateOf(FIRST + 30 * months))
const anyArea = fc.constantFrom('LV', 'Latgale')
const eventNumbered = (at: number): string =>
  `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** As a source gives it: a day, a month or a year. */
const anyDate = fc
  .tuple(anyDay, fc.constantFrom('', '?'), fc.constantFrom(10, 7, 4))
  .map(([day, mark, length]) => day.slice(0, length) + mark)
const anyStatement = fc.record({ area: anyArea, asOf: anyDate, value: fc.nat(3) })
const anyOfIndicator = fc.oneof(
  anyStatement.map((data) => ['IndicatorReported', data] as const),
  fc
    .record({ report: fc.nat(6).map(eventNumbered), reason: fc.constant('Misread') })
    .chain((about) => anyStatement.map((data) => ({ ...data, ...about })))
    .map((data) => ['IndicatorReportCorrected', data] as const),
  anyStatement.map((data) => ['IndicatorTargetStated', data] as const),
)
const anyOfOrder = fc.oneof(
  fc
    .record({ issuedOn: anyDay, effectiveOn: anyDay })
    .map((data) => ['ClosureOrderIssued', { authority: 'Ministry', ...data }] as const),
  fc
    .record({ revokedOn: anyDay, reviewDue: anyDay })
    .map((data) => ['ClosureOrderRevoked', data] as const),
)

/** Each known since the same day as the one before, or some time later. */
const inKnownOrder = (
  first: readonly [string, object],
  any: fc.Arbitrary<readonly [string, object]>,
): fc.Arbitrary<Known<DomainEvent>[]> =>
  fc.array(fc.tuple(any, fc.constantFrom(0, 0, 1, 20, 50)), { maxLength: 9 }).map((reports) => {
    let on = FIRST
    return [[first, 0] as const, ...reports].map(([[type, data], later], at) => {
      on += later
      return {
        ...fact(type, dateOf(on), { indicatorId: orderId, ...data }),
        id: eventNumbered(at),
        position: String(at),
      }
    })
  })

const anyFacts: fc.Arbitrary<readonly [Capability, Known<DomainEvent>[]]> = fc.oneof(
  inKnownOrder(
    ['IndicatorDefined', { title: { en: 'Children' }, counts: 'persons', counting: 'cumulative' }],
    anyOfIndicator,
  ).map((facts) => [indicators as unknown as Capability, facts] as const),
  inKnownOrder(
    [
      'ClosureOrderIssued',
      { authority: 'Ministry', issuedOn: dateOf(FIRST), effectiveOn: dateOf(FIRST + 90) },
    ],
    anyOfOrder,
  ).map((facts) => [closureOrders as unknown as Capability, facts] as const),
)

describe('What anything was', { tags: ['random'] }, () => {
  it('is at every point of both clocks what is answered there, once, whatever was recorded', () => {
    const DAYS = Array.from({ length: 40 }, (_, i) => FIRST - 10 + 6 * i)
    const ENDS = ['2020-01-31', '2020-02-29', '2020-12-31'].flatMap((day) => [
      dayOf(day) - 1,
      dayOf(day),
      dayOf(day) + 1,
    ])
    const upTo = startOfRigaDay(FIRST + 230)
    fc.assert(
      fc.property(anyFacts, ([capability, facts]) => {
        const all = [...standingsOf(capability, orderId, facts, upTo)]
        const instants = facts.flatMap(({ knownSince }) => [knownSince, knownSince + 1])
        const looks = [...instants, ...DAYS.map((day) => startOfRigaDay(day))].filter(
          (instant) => instant <= upTo,
        )
        for (const knownAt of looks) {
          const known = facts.filter(({ knownSince }) => knownSince <= knownAt)
          const state = foldOf(capability, orderId, known as never)
          const held = all.filter((row) => row.knownFrom <= knownAt && knownAt < row.knownTo)
          for (const validAt of [...ENDS, ...DAYS.flatMap((day) => [day, day + 1])]) {
            const answer = capability.on(state, { validAt, knownAt: rigaDay(knownAt) })
            expect(
              held
                .filter((row) => row.from <= validAt && validAt < row.until)
                .map((row) => row.answer),
            ).toEqual(answer === undefined ? [] : [JSON.stringify(answer)])
          }
        }
      }),
      { numRuns: 5 * inject('times') },
    )
  })
})
