import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dateOf, dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import type { MethodologyId } from '../shared/ids.ts'
import { TODAY } from '../testing/given.ts'
import { known, recorded } from '../testing/known.ts'
import { costs } from './capability.ts'
import { correctUnitCost } from './correct-unit-cost.ts'
import type { MethodologyEvent } from './events.ts'
import type { Methodology } from './methodology.ts'
import { publishMethodology } from './publish-methodology.ts'
import { setUnitCost } from './set-unit-cost.ts'
import { unitCostsOn } from './unit-cost-in-force.ts'

const ONE = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c02' as MethodologyId
const OTHER = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c12' as MethodologyId

const published = (validFrom = '2026-01-01', methodologyId = ONE): MethodologyEvent => ({
  type: 'MethodologyPublished',
  data: { methodologyId, title: 'Methodology', validFrom },
})
const cost = (validFrom: string, cents: number) => ({
  serviceType: 'group-apartment' as const,
  per: 'person-month' as const,
  validFrom,
  cents,
})
const set = (validFrom: string, cents: number, methodologyId = ONE): MethodologyEvent => ({
  type: 'UnitCostSet',
  data: { methodologyId, ...cost(validFrom, cents) },
})
const corrected = (validFrom: string, cents: number): MethodologyEvent => ({
  type: 'UnitCostCorrected',
  data: { methodologyId: ONE, ...cost(validFrom, cents), reason: 'two digits were exchanged' },
})
const methodology = (...events: readonly MethodologyEvent[]): Methodology =>
  foldOf(costs, ONE, recorded(...events))
const centsOn = (date: string, ...of: readonly Methodology[]) =>
  unitCostsOn(of, dayOf(date)).map((inForce) => inForce.cost.cents)

describe('a methodology', () => {
  it('is published once, for a day that may lie ahead or be undocumented', () => {
    const terms = { title: 'Methodology', validFrom: '2026-01-01' }
    expect(publishMethodology.decide(terms, TODAY)(methodology())).toEqual(accepted(published()))
    expect(publishMethodology.decide(terms, TODAY)(methodology(published()))).toEqual(
      refused('already-published'),
    )
  })

  it('sets each cost once for a first day, and none before its own', () => {
    const decide = (validFrom: string, ...events: readonly MethodologyEvent[]) =>
      setUnitCost.decide(cost(validFrom, 100_000), TODAY)(methodology(...events))
    expect(decide('2026-01-01', published())).toEqual(accepted(set('2026-01-01', 100_000)))
    expect(decide('2026-01-01')).toEqual(refused('methodology-not-found'))
    expect(decide('2025-12-31', published())).toEqual(
      refused('before-methodology', { pointer: '/validFrom', firstDay: '2026-01-01' }),
    )
    expect(decide('undocumented', published())).toMatchObject(refused('before-methodology'))
    expect(decide('undocumented', published('undocumented'))).toMatchObject({ outcome: 'accepted' })
    expect(decide('2026-01-01', published(), set('2026-01-01', 1))).toEqual(
      refused('unit-cost-already-set', { pointer: '/validFrom' }),
    )
  })

  it('is corrected for a day for which it sets a cost, to another one', () => {
    const decide = (validFrom: string, cents: number, knownSince = TODAY.knownSince) =>
      correctUnitCost.decide(
        { ...cost(validFrom, cents), reason: 'two digits were exchanged' },
        { ...TODAY, knownSince },
      )(methodology(published(), set('2026-01-01', 100_000)))
    expect(decide('2026-01-01', 101_000)).toEqual(accepted(corrected('2026-01-01', 101_000)))
    expect(decide('2026-01-02', 101_000)).toMatchObject(refused('unit-cost-not-set'))
    expect(decide('2026-01-01', 100_000)).toMatchObject(refused('same-unit-cost'))
    expect(decide('2026-01-01', 101_000, 0)).toEqual(refused('corrected-before-known'))
  })
})

describe('the unit cost in force on a day of service', () => {
  const two = methodology(published(), set('2026-01-01', 1_000), set('2026-07-01', 1_200))

  it('holds until the day of the next', () => {
    expect(centsOn('2025-12-31', two)).toEqual([])
    expect(centsOn('2026-06-30', two)).toEqual([1_000])
    expect(centsOn('2026-07-01', two)).toEqual([1_200])
    expect(unitCostsOn([two], dayOf('2026-06-30'))).toMatchObject([{ until: dayOf('2026-07-01') }])
    expect(unitCostsOn([two], dayOf('2026-07-01'))).toMatchObject([{ until: undefined }])
  })

  it('changes for a day that is over only where it is corrected, and says what was stated', () => {
    const after = methodology(published(), set('2026-01-01', 1_000), corrected('2026-01-01', 1_010))
    expect(centsOn('2026-06-15', after)).toEqual([1_010])
    expect(unitCostsOn([after], dayOf('2026-06-15'))).toMatchObject([
      { cost: { corrections: [{ cents: 1_000, reason: 'two digits were exchanged' }] } },
    ])
  })

  it('of two versions that contradict each other is what became known last; both are told', () => {
    const other = foldOf(costs, OTHER, [
      known(published('2026-01-01', OTHER), 10, '2026-01-06'),
      known(set('2026-01-01', 1_300, OTHER), 11, '2026-01-06'),
    ])
    for (const both of [
      [two, other],
      [other, two],
    ]) {
      expect(centsOn('2026-03-01', ...both)).toEqual([1_300])
      expect(unitCostsOn(both, dayOf('2026-03-01'))).toMatchObject([{ others: [{ cents: 1_000 }] }])
      expect(centsOn('2026-08-01', ...both)).toEqual([1_200])
    }
  })

  it('is not stated by what was never published', () => {
    expect(centsOn('2026-03-01', methodology(set('2026-01-01', 1_000)))).toEqual([])
  })
})

describe('the unit cost in force, for any costs', { tags: ['random'] }, () => {
  it('is the one of the latest first day that has come, whichever version states it', () => {
    const first = dayOf('2026-01-01')
    const stated = fc.uniqueArray(
      fc.record({ day: fc.nat(60), cents: fc.nat(9_999), isOther: fc.boolean() }),
      { selector: ({ day }) => day, maxLength: 12 },
    )
    fc.assert(
      fc.property(stated, fc.nat(70), (all, asked) => {
        const of = (id: MethodologyId, wanted: boolean): Methodology =>
          foldOf(
            costs,
            id,
            recorded(
              published('2026-01-01', id),
              ...all
                .filter(({ isOther }) => isOther === wanted)
                .map(({ day, cents }) => set(dateOf(first + day), cents, id)),
            ),
          )
        const begun = all.filter(({ day }) => day <= asked).sort((a, b) => b.day - a.day)
        const expected = begun.slice(0, 1).map(({ cents }) => cents)
        const date = dateOf(first + asked)
        expect(centsOn(date, of(ONE, false), of(OTHER, true))).toEqual(expected)
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
