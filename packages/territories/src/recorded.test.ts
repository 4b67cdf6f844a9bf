import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startOfDayInRiga } from './riga-day.ts'
import { REFERENCE, territoriesOf } from './territories.ts'
import type { TerritoryEvent } from './territory-event.ts'
import { knownOn } from './testing/eras.ts'

const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const REAL = { noInvalidDate: true }
const LATER = knownOn('2030-01-01')
const basis = { title: 'A law', publisher: 'A parliament' }

const recorded = (type: string, known: string, data: object, position = '0'): TerritoryEvent =>
  ({
    ...{ type, id: `event ${position}`, position, knownSince: startOfDayInRiga(known) },
    data: { changeId: 'change', basis, ...data },
  }) as unknown as TerritoryEvent

const absorbed = recorded('MergerScheduled', '2026-03-01', {
  ...{ predecessors: [PREILI], successor: { code: KRASLAVA } },
  ...{ effectiveOn: '2027-01-01', scheduledOn: '2026-03-01' },
})
const counted = (code: string, countedOn: string, count: number, known = countedOn) =>
  recorded('PopulationCounted', known, { code, countedOn, count, countedBy: 'An office' })

describe('A merger that is recorded', () => {
  const territories = territoriesOf([absorbed])

  it('changes the division from its day on, as known since then', () => {
    const inForce = (on: string, known: string) =>
      territories.lensFor(on, knownOn(known)).isInForce(PREILI)
    expect(inForce('2026-12-31', '2026-03-01')).toBe(true)
    expect(inForce('2027-01-01', '2026-03-01')).toBe(false)
    expect(inForce('2027-01-01', '2026-02-28')).toBe(true)
  })

  it('leaves what was there as it was, and another value untouched', () => {
    expect(REFERENCE.lensFor('2027-01-01', LATER).isInForce(PREILI)).toBe(true)
    expect(territories.lensFor('2027-01-01', LATER).key).not.toBe(
      REFERENCE.lensFor('2027-01-01', LATER).key,
    )
  })

  it('goes into one that stays, and is told from a new code', () => {
    expect(territories.lensFor('2027-01-01', LATER).locate(PREILI).code).toBe(KRASLAVA)
    expect(territories.successorsAsKnown(PREILI, LATER)).toMatchObject([
      { kind: 'merges', to: { code: KRASLAVA, name: 'Krāslavas novads' }, changeId: 'change' },
    ])
  })

  it('that is blocked is as if there were none, and was expected until then', () => {
    const data = { predecessors: [PREILI], effectiveOn: '2027-01-01', blockedOn: '2026-05-28' }
    const blocked = territoriesOf([absorbed, recorded('MergerBlocked', '2026-05-28', data, '1')])
    expect(blocked.successorsAsKnown(PREILI, LATER)).toEqual([])
    expect(blocked.successorsAsKnown(PREILI, knownOn('2026-05-27'))).toHaveLength(1)
  })
})

describe('The people of a municipality', () => {
  const people = (code: string, on: string, ...events: readonly TerritoryEvent[]) =>
    territoriesOf(events).populationOn(code, on, LATER)

  it('are those of the last count until the day', () => {
    const events = [counted(PREILI, '2024-01-01', 15000), counted(PREILI, '2025-01-01', 14000)]
    expect(people(PREILI, '2024-12-31', ...events)).toMatchObject({
      ...{ count: 15000, countedOn: '2024-01-01', countedBy: ['An office'], basis: 'counted' },
    })
    expect(people(PREILI, '2025-01-01', ...events)?.count).toBe(14000)
  })

  it('are summed over those that came together since they were counted', () => {
    const events = [
      counted(PREILI, '2026-01-01', 14000),
      counted(KRASLAVA, '2026-01-01', 20000),
      absorbed,
    ]
    expect(people(KRASLAVA, '2026-12-31', ...events)?.count).toBe(20000)
    expect(people(KRASLAVA, '2027-01-01', ...events)).toMatchObject({
      ...{ count: 34000, basis: 'summed', certain: true },
    })
  })

  it('are unknown where nobody has counted them, which is not zero', () => {
    const created = recorded('TerritoryCreated', '2026-01-01', {
      ...{ code: 'LV0099000', name: 'New', planningRegion: 'Latgale', effectiveOn: '2026-06-01' },
    })
    expect(people('LV0099000', '2026-07-01', created)).toBeUndefined()
    const merged = recorded('TerritoriesMerged', '2026-08-01', {
      ...{ predecessors: ['LV0099000'], successor: { code: KRASLAVA }, effectiveOn: '2026-08-01' },
    })
    expect(people(KRASLAVA, '2026-08-01', created, merged)).toBeUndefined()
  })

  it('are asked for as they were known', () => {
    const late = counted(PREILI, '2024-01-01', 15000, '2026-01-01')
    const known = (day: string) =>
      territoriesOf([late]).populationOn(PREILI, '2024-06-01', knownOn(day))?.countedOn
    expect(known('2025-12-31')).toBe('2020')
    expect(known('2026-01-01')).toBe('2024-01-01')
  })

  it('are the same whatever was asked before', () => {
    const days = fc.date({ min: new Date('2009-01-01'), max: new Date('2028-12-31'), ...REAL })
    const aroundChanges = ['2021-06-30', '2021-07-01', '2026-02-28', '2026-12-31', '2027-01-01']
    const aDay = fc.oneof(
      days.map((day) => day.toISOString().slice(0, 10)),
      fc.constantFrom(...aroundChanges),
    )
    const aCode = fc.constantFrom(PREILI, KRASLAVA, 'LV0031000')
    const counts = fc.array(fc.tuple(aCode, aDay, fc.nat(20_000), aDay), { maxLength: 6 })
    const questions = fc.array(fc.tuple(aCode, aDay, aDay), { minLength: 2, maxLength: 40 })
    const law = fc.property(counts, questions, (stated, asked) => {
      const events = [absorbed, ...stated.map((of) => counted(...of))]
      const territories = territoriesOf(events)
      for (const [code, on, known] of asked) {
        const fresh = territoriesOf(events).populationOn(code, on, knownOn(known))
        expect(territories.populationOn(code, on, knownOn(known))).toEqual(fresh)
      }
    })
    fc.assert(law, { numRuns: 20 })
  })
})

describe('A new name', () => {
  const renamed = territoriesOf([
    recorded('TerritoryRenamed', '2026-03-01', {
      ...{ code: PREILI, name: 'Other name', effectiveOn: '2026-05-01' },
    }),
  ])
  const nameOn = (on: string, known: string) =>
    renamed.lensFor(on, knownOn(known)).municipality(PREILI).name

  it('is that of the days since, as known since then', () => {
    expect(nameOn('2026-04-30', '2026-03-01')).toBe('Preiļu novads')
    expect(nameOn('2026-05-01', '2026-03-01')).toBe('Other name')
    expect(nameOn('2026-05-01', '2026-02-28')).toBe('Preiļu novads')
  })
})
