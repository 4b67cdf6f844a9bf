import { describe, expect, it } from 'vitest'
import { streamOf, type Capability } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/decision.ts'
import { TODAY } from '../testing/given.ts'
import { known } from '../testing/known.ts'
import { blockMerger } from './block-merger.ts'
import { territories, territoriesFrom } from './capability.ts'
import { countPopulation } from './count-population.ts'
import { createTerritory } from './create-territory.ts'
import { DIVISION, divisionAfter, divisionFrom, emptyDivision, type Division } from './division.ts'
import type { TerritoryDataOf, TerritoryEvent } from './events.ts'
import { mergeTerritories, scheduleMerger } from './merge-territories.ts'
import { renameTerritory } from './rename-territory.ts'
import { splitTerritory } from './split-territory.ts'
import { changeAfter, emptyChange, type TerritoryChange } from './territory-change.ts'
import { territoryChangeOn } from './territory-change-answer.ts'

const CHANGE = '2b7d6c1e-9f04-4a58-8d3b-6e1f0a7c5d22'
const OTHER = '7a1c3f55-0b2e-4d6a-9c88-3f5e1d2b4a66'
const [A, B, C, NEW] = ['0000001', '0000002', '0000003', 'LV0000009'] as const
const basis = { title: 'A law', publisher: 'A parliament' }
const successor = { code: NEW, name: 'New', planningRegion: 'East' }

type Data<Type extends TerritoryEvent['type']> = TerritoryDataOf<Type>
const event = <Type extends TerritoryEvent['type']>(
  type: Type,
  data: Omit<Data<Type>, 'changeId'>,
  changeId = OTHER,
): TerritoryEvent => ({ type, data: { changeId, ...data } }) as unknown as TerritoryEvent

const created = (code: string, parishes?: string[]): TerritoryEvent =>
  event('TerritoryCreated', {
    ...{ code, name: `Name of ${code}`, planningRegion: 'East', effectiveOn: 'undocumented' },
    ...(parishes && { parishes }),
  })
const scheduled = (changes: Partial<Data<'MergerScheduled'>> = {}, id = OTHER): TerritoryEvent =>
  event(
    'MergerScheduled',
    {
      ...{ predecessors: [A, B], successor, scheduledOn: '2026-01-01', effectiveOn: '2027-01-01' },
      basis,
      ...changes,
    },
    id,
  )
const merged = (changes: Partial<Data<'TerritoriesMerged'>> = {}): TerritoryEvent =>
  event('TerritoriesMerged', {
    ...{ predecessors: [A, B], successor, effectiveOn: '2025-07-01', basis },
    ...changes,
  })
const blocked = (changes: Partial<Data<'MergerBlocked'>> = {}): TerritoryEvent =>
  event('MergerBlocked', {
    ...{ predecessors: [A, B], effectiveOn: '2027-01-01', blockedOn: '2026-06-01', basis },
    ...changes,
  })

const FIRST = [created(A), created(B), created(C, ['North', 'South'])]
const division = divisionFrom(FIRST.map((one, at) => known(one, at)))
const divisionAfterAll = (...later: readonly TerritoryEvent[]): Division =>
  [...FIRST, ...later].reduce((state, one) => divisionAfter(state, one), emptyDivision())

/** What an act leads to, given what was recorded of all changes, and of the one that it is about. */
function decided<Command>(
  act: {
    decide(
      command: Command,
      moment: typeof TODAY,
    ): {
      decide(state: TerritoryChange, beside: readonly Division[]): Decision<object, string>
    }['decide']
  },
  command: Command,
  ...history: readonly TerritoryEvent[]
): unknown {
  const own = history.filter(({ data }) => data.changeId === CHANGE)
  const change = own.reduce(changeAfter, emptyChange(CHANGE))
  const decision = act.decide(command, TODAY)(change, [divisionAfterAll(...history)])
  if (decision.outcome === 'accepted') return decision.events
  const { code, firstDay, conflictsWith } = decision.refusal
  return [code, firstDay, conflictsWith].filter((part) => part !== undefined).join(' ')
}

describe('Merging municipalities', () => {
  const act = mergeTerritories(division)
  const merge = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
    decided(
      act,
      { predecessors: [A, B], successor, effectiveOn: '2025-07-01', basis, ...changes },
      ...history,
    )

  it('makes several one, in one event', () => {
    expect(merge({})).toEqual([
      {
        type: 'TerritoriesMerged',
        data: {
          ...{ changeId: CHANGE, predecessors: [A, B], successor },
          ...{ effectiveOn: '2025-07-01', basis },
        },
      },
    ])
  })

  it('goes into one that is there, or goes on alone under a new code', () => {
    expect(merge({ successor: { code: C } })).toHaveLength(1)
    expect(merge({ predecessors: [A] })).toHaveLength(1)
  })

  it.each([
    ['one that never was', { predecessors: ['0000007'] }, [], 'municipality-not-found 0000007'],
    ['one into itself', { successor: { code: A } }, [], 'merger-into-itself'],
    ['a day to come', { effectiveOn: '2026-02-02' }, [], 'effective-in-future'],
    [
      'one that has ended: the new one is named',
      { predecessors: [A, C], successor: { ...successor, code: 'LV0000008' } },
      [merged({ effectiveOn: '2024-01-01' })],
      `municipality-ended 2024-01-01 ${NEW}`,
    ],
    [
      'one that ends later by a law',
      {},
      [scheduled()],
      `merger-already-scheduled 2027-01-01 ${OTHER}`,
    ],
    [
      'one that ended later than the day stated',
      { effectiveOn: '2024-01-01' },
      [merged()],
      `merger-already-scheduled 2025-07-01 ${OTHER}`,
    ],
    [
      'one of which something is recorded for a later day',
      {},
      [event('TerritoryRenamed', { code: B, name: 'Other', effectiveOn: '2025-09-01' })],
      'later-change-recorded 2025-09-01',
    ],
    [
      'one on its first day',
      { predecessors: [NEW], successor: { code: C } },
      [merged()],
      'municipality-not-yet-there 2025-07-01',
    ],
    [
      'into one that nobody describes',
      { successor: { code: NEW } },
      [],
      `successor-not-described ${NEW}`,
    ],
    [
      'into one that is there by another name',
      { successor: { code: C, name: 'Other', planningRegion: 'East' } },
      [],
      `successor-exists ${C}`,
    ],
    [
      'into a region that is none',
      { successor: { ...successor, planningRegion: 'Nowhere' } },
      [],
      'planning-region-not-found East',
    ],
    [
      'into one that has ended',
      { predecessors: [C], successor: { code: A } },
      [merged()],
      `municipality-ended 2025-07-01 ${NEW}`,
    ],
    [
      'into one that begins later',
      { predecessors: [C], successor: { code: NEW }, effectiveOn: '2025-06-30' },
      [merged()],
      'municipality-not-yet-there 2025-07-01',
    ],
    [
      'twice under one id',
      {},
      [event('TerritoryRenamed', { code: C, name: 'X', effectiveOn: '2020-01-01' }, CHANGE)],
      'already-recorded',
    ],
  ] as const)('is refused for %s', (_, changes, history, refusal) => {
    expect(merge(changes, ...history)).toBe(refusal)
  })
})

describe('Scheduling and blocking a merger', () => {
  const schedule = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
    decided(
      scheduleMerger(division),
      {
        ...{
          predecessors: [A, B],
          successor,
          scheduledOn: '2026-01-01',
          effectiveOn: '2027-01-01',
        },
        basis,
        ...changes,
      },
      ...history,
    )
  const block = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
    decided(
      blockMerger(division),
      { predecessors: [A], blockedOn: '2026-02-01', basis, ...changes },
      ...history,
    )
  const own = scheduled({}, CHANGE)
  const continuesAs = { code: 'LV0000005', name: 'Goes on', planningRegion: 'East' }

  it('is law for a day to come', () => {
    expect(schedule({})).toHaveLength(1)
    expect(schedule({ effectiveOn: '2026-01-01' })).toBe('effective-before-schedule')
  })

  it('cannot be scheduled twice, but can again once it is blocked', () => {
    expect(schedule({}, scheduled())).toBe(`merger-already-scheduled 2027-01-01 ${OTHER}`)
    expect(schedule({}, scheduled(), blocked())).toHaveLength(1)
  })

  it('keeps one of several from the merger, under its code or a new one', () => {
    const data = { changeId: CHANGE, predecessors: [A], blockedOn: '2026-02-01', basis }
    expect(block({}, own)).toEqual([
      { type: 'MergerBlocked', data: { ...data, effectiveOn: '2027-01-01' } },
    ])
    expect(block({ continuesAs }, own)).toMatchObject([{ data: { continuesAs } }])
  })

  it.each([
    ['what does not exist', {}, [], 'territory-change-not-found'],
    [
      'what is not scheduled',
      {},
      [event('TerritoryRenamed', { code: A, name: 'X', effectiveOn: '2020-01-01' }, CHANGE)],
      'merger-not-scheduled',
    ],
    ['one that is not in it', { predecessors: [C] }, [own], `not-in-merger ${C}`],
    [
      'one that is kept from it already',
      {},
      [
        own,
        {
          ...blocked({ predecessors: [A] }),
          data: { ...blocked({ predecessors: [A] }).data, changeId: CHANGE },
        } as TerritoryEvent,
      ],
      `already-blocked ${A}`,
    ],
    [
      'a day before it was law',
      { blockedOn: '2025-12-31' },
      [own],
      'blocked-before-schedule 2026-01-01',
    ],
    ['its own day', { blockedOn: '2027-01-01' }, [own], 'merger-in-effect 2027-01-01'],
    ['two that would go on as one', { predecessors: [A, B], continuesAs }, [own], 'one-continues'],
    [
      'one that would go on as another',
      { continuesAs: { ...continuesAs, code: C } },
      [own],
      'code-already-used',
    ],
    [
      'one that nobody describes',
      { continuesAs: { code: 'LV0000005' } },
      [own],
      'successor-not-described LV0000005',
    ],
    [
      'one whose region is none',
      { continuesAs: { ...continuesAs, planningRegion: 'Nowhere' } },
      [own],
      'planning-region-not-found East',
    ],
    [
      'all, while a later merger hangs on it',
      { predecessors: [A, B] },
      [own, scheduled({ predecessors: [NEW], successor: { code: C }, effectiveOn: '2028-01-01' })],
      `later-change-depends 2028-01-01 ${NEW}`,
    ],
  ] as const)('is refused for %s', (_, changes, history, refusal) => {
    expect(block(changes, ...history)).toBe(refusal)
  })

  it('leaves no successor when nobody is left to make it', () => {
    expect(divisionAfterAll(scheduled(), blocked()).municipalities.has(NEW)).toBe(false)
    const one = divisionAfterAll(scheduled(), blocked({ predecessors: [A], continuesAs }))
    expect([...one.municipalities.keys()]).toEqual([A, B, C, NEW, continuesAs.code])
    expect(one.municipalities.get(A)?.ending?.into).toEqual([continuesAs.code])
  })
})

describe('Splitting a municipality', () => {
  const part = (code: string, ...parishes: string[]) => ({ successor: { code }, parishes })
  const split = (parts: readonly object[], ...history: readonly TerritoryEvent[]): unknown =>
    decided(
      splitTerritory(division),
      { code: C, parts, effectiveOn: '2027-01-01', basis } as never,
      ...history,
    )

  it('sends each parish to one', () => {
    expect(split([part(A, 'North'), part(B, 'South')])).toHaveLength(1)
  })

  it.each([
    ['goes nowhere', [part(A, 'North'), part(B, 'West')], [], 'parish-left-out South'],
    ['goes to two', [part(A, 'North'), part(B, 'South', 'NORTH')], [], 'parish-twice NORTH'],
    [
      'lies elsewhere',
      [part(A, 'North'), part(B, 'South', 'Hill')],
      [
        event('TerritoryCreated', {
          code: '0000004',
          name: 'D',
          planningRegion: 'East',
          effectiveOn: 'undocumented',
          parishes: ['Hill'],
        }),
      ],
      'parish-not-there 0000004',
    ],
  ] as const)('is refused where a parish %s', (_, parts, history, refusal) => {
    expect(split(parts, ...history)).toBe(refusal)
  })

  it('is refused into itself, and for one that has ended', () => {
    expect(split([part(A, 'North'), part(C, 'South')])).toBe('split-into-itself')
    expect(split([part(A, 'North'), part(B, 'South')], merged({ predecessors: [C] }))).toBe(
      `municipality-ended 2025-07-01 ${NEW}`,
    )
  })

  it('leaves its parishes where they went, so that they add up there', () => {
    const event1 = event('TerritorySplit', {
      ...{ code: C, effectiveOn: '2020-01-01', basis },
      parts: [part(A, 'North'), part(B, 'South')],
    })
    expect(divisionAfterAll(event1).municipalities.get(A)?.parishes).toEqual(['North'])
  })
})

describe('Creating, renaming and counting', () => {
  it('a code is used once', () => {
    const create = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
      decided(
        createTerritory(division),
        { code: NEW, name: 'New', planningRegion: 'East', effectiveOn: '2026-01-01', ...changes },
        ...history,
      )
    expect(create({})).toHaveLength(1)
    expect(create({ code: A })).toBe('code-already-used')
    expect(create({}, merged())).toBe('code-already-used')
    expect(create({ planningRegion: 'Nowhere' })).toBe('planning-region-not-found East')
  })

  it('the first of all may lie in any region', () => {
    const act = createTerritory(divisionFrom([]))
    const command = { code: NEW, name: 'N', planningRegion: 'Any', effectiveOn: 'undocumented' }
    const decision = act.decide(command, TODAY)(emptyChange(CHANGE), [emptyDivision()])
    expect(decision.outcome).toBe('accepted')
  })

  it('a name is another one, of one in force', () => {
    const rename = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
      decided(
        renameTerritory(division),
        { code: A, name: 'Other', effectiveOn: '2026-01-01', ...changes },
        ...history,
      )
    expect(rename({})).toHaveLength(1)
    expect(rename({ name: `Name of ${A}` })).toBe('same-name')
    expect(rename({}, merged())).toBe(`municipality-ended 2025-07-01 ${NEW}`)
    expect(rename({ code: NEW, effectiveOn: '2025-06-30' }, merged())).toBe(
      'municipality-not-yet-there 2025-07-01',
    )
  })

  it('a count is of a day that has come, of one in force then', () => {
    const count = (changes: object, ...history: readonly TerritoryEvent[]): unknown =>
      decided(
        countPopulation(division),
        { code: A, countedOn: '2026-01-01', count: 0, countedBy: 'An office', ...changes },
        ...history,
      )
    expect(count({})).toHaveLength(1)
    expect(count({ countedOn: '2026-02-02' })).toBe('counted-in-future')
    expect(count({ code: '0000007' })).toBe('municipality-not-found 0000007')
    expect(count({}, merged())).toBe(`municipality-ended 2025-07-01 ${NEW}`)
  })
})

describe('A change', () => {
  const at = (validAt: string) => ({ validAt: dayOf(validAt), knownAt: dayOf(validAt) })
  const statusOn = (day: string, ...history: readonly TerritoryEvent[]): string | undefined =>
    territoryChangeOn(history.reduce(changeAfter, emptyChange(OTHER)), at(day))?.status

  it('is ahead until its day, and blocked from the judgment on', () => {
    expect(statusOn('2026-12-31', scheduled())).toBe('ahead')
    expect(statusOn('2027-01-01', scheduled())).toBe('in-effect')
    expect(statusOn('2026-05-31', scheduled(), blocked())).toBe('ahead')
    expect(statusOn('2026-06-01', scheduled(), blocked())).toBe('blocked')
    expect(statusOn('2027-01-01', scheduled(), blocked({ predecessors: [A] }))).toBe('in-effect')
    expect(statusOn('2026-01-01')).toBeUndefined()
  })

  it('that cannot be read throws rather than count', () => {
    const broken = (data: object) => () =>
      changeAfter(emptyChange(OTHER), { type: 'TerritoriesMerged', data } as TerritoryEvent)
    const { data } = merged()
    for (const wrong of [
      { changeId: 7 },
      { predecessors: 'all' },
      { successor: undefined },
      { effectiveOn: '2025-02-30' },
    ])
      expect(broken({ ...data, ...wrong })).toThrow()
  })

  it('is taken in by the one division that is decided beside', () => {
    const declared: Capability = territoriesFrom([])
    const [follows] = divisionFrom([]).follows ?? []
    expect(follows?.category).toBe(declared.category)
    expect(follows?.ids(merged())).toEqual([DIVISION])
    expect(streamOf(territories, CHANGE)).toBe(`territories-${CHANGE}`)
  })
})
