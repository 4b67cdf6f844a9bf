import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { territoriesOf } from './territories.ts'
import type { TerritoryEvent } from './territory-event.ts'
import { aDay, anInstant, reforms } from './testing/reforms.ts'

const PEOPLE_OF_2020 = 1_907_675

const holds = (
  law: (
    territories: ReturnType<typeof territoriesOf>,
    on: string,
    knownAt: number,
    events: Parameters<typeof territoriesOf>[0],
  ) => void,
): void =>
  fc.assert(
    fc.property(reforms, aDay, anInstant, (events, on, knownAt) =>
      law(territoriesOf(events), on, knownAt, events),
    ),
    { numRuns: 60 * inject('times') },
  )

/** On ground that had no municipality: those created, and what is made of them alone. */
function onNewGround(events: readonly TerritoryEvent[]): ReadonlySet<string> {
  const codes = new Set<string>()
  const areAll = (named: readonly string[]): boolean => named.every((code) => codes.has(code))
  for (let before = -1; before < codes.size;) {
    before = codes.size
    for (const { type, data } of events) {
      if (type === 'TerritoryCreated') codes.add(data.code)
      if (type === 'TerritorySplit' && codes.has(data.code))
        for (const { successor } of data.parts) codes.add(successor.code)
      if (type === 'MergerBlocked' && data.continuesAs && areAll(data.predecessors))
        codes.add(data.continuesAs.code)
      if ((type === 'TerritoriesMerged' || type === 'MergerScheduled') && areAll(data.predecessors))
        codes.add(data.successor.code)
    }
  }
  return codes
}

describe('Whatever reforms are recorded', { tags: ['random'] }, () => {
  it('what lies on the ground of a municipality on a day is in force on that day', () => {
    holds((territories, on, knownAt) => {
      const lens = territories.lensFor(on, knownAt)
      for (const { code } of territories.municipalities)
        for (const other of lens.codesInForceInstead(code)) expect(lens.isInForce(other)).toBe(true)
    })
  })

  it('every locality is in one that is in force, or on ground that no municipality had yet', () => {
    holds((territories, on, knownAt, events = []) => {
      const lens = territories.lensFor(on, knownAt)
      const later = onNewGround(events)
      for (const { code } of territories.municipalities) {
        const located = lens.locate(code)
        if (!lens.isInForce(located.code)) {
          expect(later.has(located.code)).toBe(true)
          expect(located.certain).toBe(false)
        }
      }
    })
  })

  it('what is asked as known before a change is answered as if nobody had recorded it', () => {
    holds((territories, on, knownAt, events = []) => {
      const before = territoriesOf(events.filter(({ knownSince }) => knownSince <= knownAt))
      const [lens, then] = [territories, before].map((one) => one.lensFor(on, knownAt))
      const named = (one: typeof lens) => one?.municipalities.map(({ code, name }) => [code, name])
      expect(named(lens)).toEqual(named(then))
      for (const { code } of before.municipalities) {
        expect(lens?.locate(code)).toEqual(then?.locate(code))
        expect(territories.successorsAsKnown(code, knownAt)).toEqual(
          before.successorsAsKnown(code, knownAt),
        )
      }
    })
  })

  it('the people of 2020 are counted once, whoever counts them on a day after', () => {
    holds((territories, on, knownAt, events = []) => {
      // Nobody has counted who lives on new ground.
      if (events.some(({ type }) => type === 'TerritoryCreated')) return
      const counts = territories
        .lensFor(on, knownAt)
        .municipalities.map(({ code }) => territories.populationOn(code, on, knownAt)?.count ?? NaN)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PEOPLE_OF_2020)
    })
  })

  it('in whatever order the events arrive, the answers are the same', () => {
    holds((territories, on, knownAt, events = []) => {
      const turned = territoriesOf([...events].reverse()).lensFor(on, knownAt)
      expect(turned.municipalities).toEqual(territories.lensFor(on, knownAt).municipalities)
    })
  })

  it('a successor of one is there from its day, and knows it as a predecessor', () => {
    holds((territories, _on, knownAt) => {
      for (const { code } of territories.municipalities)
        for (const step of territories.successorsAsKnown(code, knownAt)) {
          const { lensFor, predecessorsAsKnown } = territories
          expect(lensFor(step.effectiveOn, knownAt).isInForce(step.to.code)).toBe(true)
          const back = predecessorsAsKnown(step.to.code, knownAt)
          expect(back.map(({ from }) => from.code)).toContain(step.from.code)
        }
    })
  })

  it('all divisions known are told, each until the next', () => {
    holds((territories, on, knownAt) => {
      const told = territories.divisionsKnown()
      const known = told.findLast(({ knownSince }) => knownSince <= knownAt) ?? told[0]
      const division = known?.divisions.findLast(({ since }) => since === null || since <= on)
      expect(division?.lens).toBe(territories.lensFor(on, knownAt))
    })
  })
})
