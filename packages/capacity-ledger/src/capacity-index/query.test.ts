import { BEFORE_EVERY_DAY, MEASURES, type Day, type EpochMs, type Measure } from '@vietas/domain'
import { REFERENCE, type Lens } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { createLedger, noChanges, record } from '../ledger.ts'
import { histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { plainFold, unitsKnownAt, type PlainUnit } from '../testing/plain-fold.ts'
import { interleaved } from '../testing/interleave.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import { balancesWith } from './balances.ts'
import { emptyColumns } from './columns.ts'
import { createCapacityIndex, takeSegment, type CapacityIndex } from './capacity-index.ts'
import { fingerprintText } from './fingerprint.ts'
import { DIMENSIONS, type CapacityFilter, type Dimension } from './question.ts'
import { mayFit, queryCapacity, type CapacityTable, type Walk } from './query.ts'
import { emptyNumbering, renumber } from './numbering.ts'
import type { Segment } from './segment.ts'
import { emptySelections } from './selection-of.ts'
import { channelOfSlot } from './slots.ts'
import { segmentOf } from './segment-of.ts'
import { decodeSegment, encodeSegment } from './segment-bytes.ts'
import { firstUnitAfter, unitsInOrder } from './units-in-order.ts'

const NOW = Date.UTC(2026, 10, 23)
const lenses = ['2020-01-01', '2022-01-01', '2026-01-01'].map((on) => REFERENCE.lensFor(on, NOW))
const anyLens = fc.constantFrom(...lenses)
const anyBy = fc.subarray([...DIMENSIONS])
const anyDay = fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 })
const anyInstant = fc.integer({ min: -1, max: LAST_INSTANT + 1 })

function segmentsOf(events: History, batch: number): Segment[] {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const segments: Segment[] = []
  for (let from = 0; from < events.length; from += batch) {
    const changes = noChanges()
    for (const event of events.slice(from, from + batch)) record(ledger, event, changes)
    segments.push(segmentOf(numbering, changes))
  }
  return segments
}

function indexOf(segments: readonly Segment[]): CapacityIndex {
  const index = createCapacityIndex()
  for (const segment of segments) takeSegment(index, segment)
  return index
}

/** Balances of all there is, however little. */
function balance(index: CapacityIndex): void {
  const { balances, recent, leaves, leafSlot } = index
  const channelOf = (leaf: number): number => channelOfSlot(leafSlot[leaf] as number)
  index.balances = balancesWith(balances, recent, leaves, channelOf)
  index.recent = emptyColumns()
  index.recentLast.fill(0)
}

interface Numbers {
  units: number
  unconfirmed: number
  uncertain: number
  oldest: Day | undefined
  sums: Record<Measure, number>
  unknown: Record<Measure, number>
}

const zero = (): Record<Measure, number> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<Measure, number>

/** The same question, put to the plain fold of each unit. */
function plainNumbers(
  units: readonly PlainUnit[],
  by: readonly Dimension[],
  lens: Lens,
  filter: CapacityFilter,
): Map<string, Numbers> {
  const groups = new Map<string, Numbers>()
  for (const unit of units) {
    // Before its opening a unit has no location, and nothing of it counts.
    if (!REFERENCE.find(unit.site.municipality)) continue
    const { code, certain } = lens.locate(unit.site.municipality, unit.site.parish)
    if (filter.municipality && !filter.municipality.includes(code)) continue
    if (filter.unit && !filter.unit.includes(unit.site.unitId)) continue
    const labels: Record<string, string | undefined> = {
      municipality: code,
      planningRegion: REFERENCE.get(code).planningRegion,
      serviceType: unit.site.serviceType,
      provider: unit.site.provider,
      unit: unit.site.unitId,
    }
    const byGroup = by.includes('targetGroup') || filter.targetGroup !== undefined
    const seen = new Set<string>()
    for (const [targetGroup, group] of unit.groups) {
      if (filter.targetGroup !== undefined && targetGroup !== filter.targetGroup) continue
      const key = JSON.stringify(
        by.map((dimension) =>
          dimension === 'targetGroup' ? targetGroup : (labels[dimension] ?? null),
        ),
      )
      const numbers = groups.get(key) ?? {
        units: 0,
        unconfirmed: 0,
        uncertain: 0,
        oldest: undefined,
        sums: zero(),
        unknown: zero(),
      }
      groups.set(key, numbers)
      for (const measure of MEASURES) {
        const count = group.counts[measure]
        if (count !== 'unknown') numbers.sums[measure] += count
      }
      const whole = byGroup ? group.offered : !seen.has(key) && (seen.add(key), true)
      for (const measure of MEASURES) {
        const unknown = byGroup
          ? group.counts[measure] === 'unknown'
          : whole && unit.unknown.has(measure)
        if (unknown) numbers.unknown[measure]++
      }
      if (!whole) continue
      if (unit.closedUnconfirmed) numbers.unconfirmed++
      if (!unit.operates) continue
      numbers.units++
      if (!certain) numbers.uncertain++
      const confirmed = unit.lastConfirmedOn ?? Number.NEGATIVE_INFINITY
      numbers.oldest = Math.min(numbers.oldest ?? Number.POSITIVE_INFINITY, confirmed)
    }
  }
  return groups
}

const isNothing = ({ units, unconfirmed, sums, unknown }: Numbers): boolean =>
  units === 0 &&
  unconfirmed === 0 &&
  MEASURES.every((measure) => sums[measure] === 0 && unknown[measure] === 0)

function tableNumbers(table: CapacityTable): Map<string, Numbers> {
  return new Map(
    table.present.map((group) => [
      JSON.stringify((table.groups[group] as readonly unknown[]).map((value) => value ?? null)),
      numbersOf(table, group),
    ]),
  )
}

function numbersOf(table: CapacityTable, group: number): Numbers {
  return {
    units: table.units(group),
    unconfirmed: table.unconfirmedClosures(group),
    uncertain: table.uncertainLocations(group),
    oldest: table.oldestConfirmation(group),
    sums: Object.fromEntries(
      MEASURES.map((measure) => [measure, table.sum(group, measure)]),
    ) as Numbers['sums'],
    unknown: Object.fromEntries(
      MEASURES.map((measure) => [measure, table.unknownUnits(group, measure)]),
    ) as Numbers['unknown'],
  }
}

const foldAt = (events: History, day: Day, knownAt: EpochMs): PlainUnit[] =>
  unitsKnownAt(events, knownAt).map((unit) => plainFold(unit, day))

describe('a question on two clocks', { tags: ['random'] }, () => {
  it('gets the answer of the plain fold of each unit, whatever its dimensions', () => {
    fc.assert(
      fc.property(
        histories,
        anyLens,
        anyBy,
        anyDay,
        anyInstant,
        (events, lens, by, day, knownAt) => {
          const index = indexOf(segmentsOf(events, 7))
          const table = queryCapacity(index, { validAt: day, knownAt, by, filter: {}, lens })
          const expected = plainNumbers(foldAt(events, day, knownAt), by, lens, {})
          for (const [key, numbers] of expected) if (isNothing(numbers)) expected.delete(key)
          expect(tableNumbers(table)).toEqual(expected)
        },
      ),
      { numRuns: 50 * inject('times') },
    )
  })

  it('takes only what the filter lets through', () => {
    fc.assert(
      fc.property(histories, anyLens, anyDay, anyInstant, (events, lens, day, knownAt) => {
        const index = indexOf(segmentsOf(events, 7))
        const units = foldAt(events, day, knownAt)
        const municipality = lens.municipalities.slice(0, 60).map(({ code }) => code)
        for (const filter of [
          { municipality },
          { targetGroup: 'adults-with-mental-disorders' },
        ] satisfies CapacityFilter[]) {
          const question = { validAt: day, knownAt, by: ['serviceType'] as const, lens }
          const expected = plainNumbers(units, question.by, lens, filter)
          for (const [key, numbers] of expected) if (isNothing(numbers)) expected.delete(key)
          expect(tableNumbers(queryCapacity(index, { ...question, filter }))).toEqual(expected)
        }
      }),
      { numRuns: 20 * inject('times') },
    )
  })

  it('about some units is answered from their entries as from all, whatever else is asked', () => {
    fc.assert(
      fc.property(
        histories,
        anyLens,
        anyBy,
        anyDay,
        anyInstant,
        (events, lens, by, day, knownAt) => {
          const segments = segmentsOf(events, 7)
          const index = indexOf(segments.slice(0, -1))
          balance(index)
          for (const last of segments.slice(-1)) takeSegment(index, last)
          const units = foldAt(events, day, knownAt)
          for (const filter of [
            { unit: units.slice(0, 2).map(({ site }) => site.unitId) },
            {
              unit: units.slice(1).map(({ site }) => site.unitId),
              targetGroup: 'adults-with-mental-disorders',
              municipality: lens.municipalities.slice(0, 60).map(({ code }) => code),
            },
          ] satisfies CapacityFilter[]) {
            const expected = plainNumbers(units, by, lens, filter)
            for (const [key, numbers] of expected) if (isNothing(numbers)) expected.delete(key)
            const table = queryCapacity(index, { validAt: day, knownAt, by, filter, lens })
            expect(tableNumbers(table)).toEqual(expected)
          }
        },
      ),
      { numRuns: 50 * inject('times') },
    )
  })

  it('on a walk has at each point what it has alone, in whatever sequence they are', () => {
    const anyPoints = fc.array(fc.record({ validAt: anyDay, knownAt: anyInstant }), {
      minLength: 2,
      maxLength: 12,
    })
    const anySequence = fc.oneof(
      anyPoints,
      anyPoints.map((points) => points.toSorted((a, b) => a.validAt - b.validAt)),
      anyPoints.map((points) => points.toSorted((a, b) => a.knownAt - b.knownAt)),
      anyPoints.map((points) => {
        const days = points.map(({ validAt }) => validAt).toSorted((a, b) => a - b)
        const instants = points.map(({ knownAt }) => knownAt).toSorted((a, b) => a - b)
        return days.map((validAt, i) => ({ validAt, knownAt: instants[i] as number }))
      }),
    )
    fc.assert(
      fc.property(histories, anyLens, anyBy, anySequence, (events, lens, by, points) => {
        const segments = segmentsOf(events, 7)
        const index = indexOf(segments.slice(0, -2))
        balance(index)
        for (const segment of segments.slice(-2, -1)) takeSegment(index, segment)
        const walk: Walk = new Map()
        for (const [i, point] of points.entries()) {
          // Half way something comes in.
          if (i === points.length >> 1)
            for (const last of segments.slice(-1)) takeSegment(index, last)
          const query = { ...point, by, filter: {}, lens }
          const onWalk = tableNumbers(queryCapacity(index, query, walk))
          expect(onWalk).toEqual(tableNumbers(queryCapacity(index, query)))
        }
      }),
      { numRuns: 50 * inject('times') },
    )
  })

  it('about some measures has the sums of these among all, and groups that have any of them', () => {
    const anyMeasures = fc.subarray([...MEASURES], { minLength: 1 })
    fc.assert(
      fc.property(
        histories,
        anyLens,
        anyBy,
        anyDay,
        anyInstant,
        anyMeasures,
        (events, lens, by, validAt, knownAt, measures) => {
          const index = indexOf(segmentsOf(events, 7))
          for (const unit of [undefined, index.units.slice(0, 2)]) {
            const filter = unit === undefined ? {} : { unit }
            const query = { validAt, knownAt, by, filter, lens }
            const of = (table: CapacityTable) =>
              table.present
                .map((group) => ({
                  key: table.groups[group],
                  standing: [
                    table.units(group),
                    table.unconfirmedClosures(group),
                    table.uncertainLocations(group),
                    table.oldestConfirmation(group),
                  ],
                  units: table.units(group) + table.unconfirmedClosures(group),
                  numbers: measures.flatMap((measure) => [
                    table.sum(group, measure),
                    table.unknownUnits(group, measure),
                  ]),
                }))
                .filter(({ units, numbers }) => units > 0 || numbers.some((number) => number !== 0))
            const found = queryCapacity(index, { ...query, measures })
            expect(of(found)).toEqual(of(queryCapacity(index, query)))
            expect(of(found)).toHaveLength(found.present.length)
            const other = MEASURES.find((measure) => !measures.includes(measure))
            if (other !== undefined && found.present.length > 0)
              expect(() => found.sum(0, other)).toThrow('not about this measure')
          }
        },
      ),
      { numRuns: 20 * inject('times') },
    )
  })

  it('asked again and again with all that is known is answered as if it were asked once', () => {
    fc.assert(
      fc.property(
        histories,
        anyLens,
        anyBy,
        anyDay,
        fc.integer({ min: 1, max: 5 }),
        (events, lens, by, day, balancedAfter) => {
          const index = createCapacityIndex()
          for (const [at, segment] of segmentsOf(events, 3).entries()) {
            takeSegment(index, segment)
            if (at % balancedAfter === 0) balance(index)
            // Two days, asked in turns and one of them again.
            for (const validAt of [day, day, day + 1, day])
              for (const filter of [{}, { municipality: [lens.municipalities[0]?.code ?? ''] }]) {
                const query = { validAt, knownAt: NOW, by, filter, lens }
                const fresh = { ...index, groupings: new Map(), selections: emptySelections() }
                expect(tableNumbers(queryCapacity(index, query))).toEqual(
                  tableNumbers(queryCapacity(fresh, query)),
                )
              }
          }
        },
      ),
      { numRuns: 10 * inject('times') },
    )
  })

  it('is about no unit that was never where the filter says', () => {
    fc.assert(
      fc.property(histories, anyLens, anyDay, anyInstant, (events, lens, day, knownAt) => {
        const index = indexOf(segmentsOf(events, 7))
        const municipality = lens.municipalities.slice(0, 60).map(({ code }) => code)
        const filter = { municipality, targetGroup: 'adults-with-mental-disorders' }
        const fits = mayFit(index, { filter, lens })
        const question = { validAt: day, knownAt, by: ['unit'] as const, lens }
        const found = queryCapacity(index, { ...question, filter })
        for (const group of found.present)
          expect(fits(found.groups[group]?.[0] as string)).toBe(true)
        const unit = unitsInOrder(index).filter(fits)
        const some = queryCapacity(index, { ...question, filter: { ...filter, unit } })
        expect(tableNumbers(some)).toEqual(tableNumbers(found))
      }),
      { numRuns: 20 * inject('times') },
    )
  })

  it('has beside its groups the total that a question without dimensions has', () => {
    fc.assert(
      fc.property(
        histories,
        anyLens,
        anyBy,
        anyDay,
        anyInstant,
        fc.constantFrom<CapacityFilter>({}, { targetGroup: 'adults-with-mental-disorders' }),
        (events, lens, by, day, knownAt, filter) => {
          const index = indexOf(segmentsOf(events, 7))
          const question = { validAt: day, knownAt, filter, lens }
          const { total, ...table } = queryCapacity(index, { ...question, by })
          const alone = queryCapacity(index, { ...question, by: [] })
          if (total === undefined) {
            expect(by).toContain('targetGroup')
            return
          }
          const expected = numbersOf(alone, alone.groups.length === 0 ? (alone.total ?? 0) : 0)
          expect(numbersOf({ total, ...table }, total)).toEqual(expected)
        },
      ),
      { numRuns: 20 * inject('times') },
    )
  })

  it('counts places elsewhere under another lens, but never more or fewer of them', () => {
    fc.assert(
      fc.property(histories, anyDay, anyInstant, (events, day, knownAt) => {
        const index = indexOf(segmentsOf(events, 7))
        const totals = lenses.map((lens) => {
          const by = ['municipality'] as const
          const table = queryCapacity(index, { validAt: day, knownAt, by, filter: {}, lens })
          return MEASURES.map((measure) =>
            table.present.reduce((sum, group) => sum + table.sum(group, measure), 0),
          )
        })
        expect(totals[1]).toEqual(totals[0])
        expect(totals[2]).toEqual(totals[0])
      }),
      { numRuns: 20 * inject('times') },
    )
  })

  it('counts a unit of two target groups with unknown counts as one unit', () => {
    const unknown = {
      authorised: 'unknown',
      operational: 'unknown',
      occupied: 'unknown',
      reserved: 'unknown',
      waiting: 'unknown',
    } as const
    const opened = {
      type: 'ServiceUnitOpened',
      id: '00000000-0000-4000-8000-000000000009',
      knownSince: 1,
      position: '1',
      data: {
        unitId: '00000000-0000-4000-8000-000000000001',
        name: 'Centrs',
        serviceType: 'day-centre',
        municipality: 'LV0002000',
        effectiveOn: 'undocumented',
        places: [
          { targetGroup: 'older-people', ...unknown },
          { targetGroup: 'children-in-care', ...unknown },
        ],
      },
    } as unknown as History[number]
    const index = indexOf(segmentsOf([opened], 1))
    const ask = (by: readonly Dimension[]): CapacityTable =>
      queryCapacity(index, {
        validAt: FIRST_DAY,
        knownAt: 1,
        by,
        filter: {},
        lens: lenses[2] as Lens,
      })
    const whole = ask(['municipality'])
    expect(whole.unknownUnits(0, 'operational')).toBe(1)
    expect(whole.units(0)).toBe(1)
    expect(whole.oldestConfirmation(0)).toBe(BEFORE_EVERY_DAY)
    const told = ask(['targetGroup'])
    expect(told.present.map((group) => told.unknownUnits(group, 'operational'))).toEqual([1, 1])
  })
})

describe('units in order', { tags: ['random'] }, () => {
  it('are all units by their ids, however they come in', () => {
    fc.assert(
      fc.property(histories, fc.uuid(), (events, id) => {
        const index = createCapacityIndex()
        for (const segment of segmentsOf(events, 3)) {
          takeSegment(index, segment)
          const ids = unitsInOrder(index)
          expect(ids).toEqual(index.units.toSorted())
          for (const behind of ['', id, ...ids])
            expect(ids.slice(firstUnitAfter(ids, behind))).toEqual(
              ids.filter((one) => one > behind),
            )
        }
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})

describe('the fingerprint', { tags: ['random'] }, () => {
  it('is the same however events are batched and units interleaved, and after storing the bytes', () => {
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(20), { minLength: 1 }),
        (events, batch, choices) => {
          const print = (segments: readonly Segment[]): string =>
            fingerprintText(indexOf(segments).fingerprint)
          const once = print(segmentsOf(events, 4))
          expect(print(segmentsOf(events, batch))).toBe(once)
          expect(print(segmentsOf(interleaved(events, choices), batch))).toBe(once)
          const stored = segmentsOf(events, batch).map(encodeSegment)
          expect(print(stored.map(decodeSegment))).toBe(once)
        },
      ),
      { numRuns: 30 * inject('times') },
    )
  })

  it('differs when a number differs', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const segments = segmentsOf(events, 100)
        const [first] = segments
        fc.pre(first !== undefined && first.entries.delta.length > 0)
        const before = fingerprintText(indexOf(segments).fingerprint)
        first.entries.delta[0] = (first.entries.delta[0] as number) + 1
        expect(fingerprintText(indexOf(segments).fingerprint)).not.toBe(before)
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})

describe('a stored segment', { tags: ['random'] }, () => {
  it('is refused when it is cut short', () => {
    fc.assert(
      fc.property(histories, fc.nat(40), (events, cut) => {
        const [bytes] = segmentsOf(events, 100).map(encodeSegment)
        fc.pre(bytes !== undefined && cut > 0)
        expect(() => decodeSegment(bytes.slice(0, -cut))).toThrow(RangeError)
      }),
      { numRuns: 5 * inject('times') },
    )
  })

  it('continues the numbers of the segments before it', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const segments = segmentsOf(events, 5)
        const numbering = emptyNumbering()
        for (const segment of segments) renumber(numbering, segment)
        const index = indexOf(segments)
        expect(numbering.sites.size).toBe(index.sites.length)
        expect([...numbering.units.keys()]).toEqual(index.units)
      }),
      { numRuns: 5 * inject('times') },
    )
  })
})
