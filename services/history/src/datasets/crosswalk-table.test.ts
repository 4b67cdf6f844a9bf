import { dateOf, dayOf, startOfRigaDay } from '@vietas/domain'
import { territoriesOf, type TerritoryEvent } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { crosswalkTable } from './crosswalk-table.ts'
import type { Locality } from './localities.ts'
import { cellAt, rowsIn, type Cell, type Cells } from './table.ts'

const [AGLONA, VARAKLANI, REZEKNE, MADONA] = ['0604300', '0701800', 'LV0043000', 'LV0038000']
const NOWHERE = '9999999'
const instant = (on: string) => startOfRigaDay(dayOf(on))
const basis = { title: 'A law', publisher: 'A parliament' }

const event = (type: string, knownOn: string, data: object): TerritoryEvent =>
  ({
    ...{ id: type, type, position: '1', knownSince: instant(knownOn) },
    data: { changeId: type, basis, ...data },
  }) as unknown as TerritoryEvent

const recorded = [
  event('TerritorySplit', '2026-03-01', {
    code: MADONA,
    effectiveOn: '2027-01-01',
    parts: [
      { successor: { code: 'LV0001000' }, parishes: ['Lazdonas pagasts'] },
      {
        successor: { code: 'LV0099000', name: 'Barkavas novads', planningRegion: 'Latgale' },
        parishes: ['Barkavas pagasts'],
      },
    ],
  }),
]
const territories = territoriesOf(recorded)

const named: readonly Locality[] = [
  { municipality: AGLONA, parish: null },
  { municipality: AGLONA, parish: 'Grāveru pagasts' },
  { municipality: AGLONA, parish: 'graveru pag.' },
  { municipality: AGLONA, parish: 'Nekurienes pagasts' },
  { municipality: MADONA, parish: 'Barkavas' },
  { municipality: VARAKLANI, parish: 'Barkavas' },
  { municipality: NOWHERE, parish: null },
]

const columns = crosswalkTable(territories, () => named).columns.map(({ name }) => name)
const rows = [...crosswalkTable(territories, () => named).batches].flatMap((batch) =>
  Array.from({ length: rowsIn(batch) }, (_, row) =>
    Object.fromEntries(columns.map((name, at) => [name, cellAt(batch[at] as Cells, row)])),
  ),
)

const holding = ({ municipality, parish }: Locality, on: string, knownAt: number) =>
  rows.filter(
    (row) =>
      row['municipality'] === municipality &&
      row['parish'] === parish &&
      isWithin(dayOf(on), row['valid_from'], row['valid_to']) &&
      isWithin(knownAt, row['known_from'], row['known_to']),
  )
const isWithin = (at: number, from: Cell | undefined, to: Cell | undefined): boolean =>
  Number(from ?? -Infinity) <= at && at < Number(to ?? Infinity)

const everywhere = [
  ...territories.municipalities.map(({ code }) => ({ municipality: code, parish: null })),
  ...named.slice(0, -1),
]
const aDay = fc
  .integer({ min: Number(dayOf('2015-01-01')), max: Number(dayOf('2029-01-01')) })
  .map((day) => dateOf(day))

describe('The crosswalk', () => {
  it(
    'has of every locality the municipality in which it is counted, at any point of both clocks',
    { tags: ['random'] },
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...everywhere), aDay, aDay, (locality, on, knownOn) => {
          const knownAt = instant(knownOn)
          const { municipality, parish } = locality
          const lens = territories.lensFor(on, knownAt)
          const { code, certain } = lens.locate(municipality, parish ?? undefined)
          expect(holding(locality, on, knownAt)).toMatchObject([
            { counted_in: code, planning_region: lens.planningRegionOf(code), certain },
          ])
        }),
        { seed: inject('seed'), numRuns: 300 * inject('times') },
      )
    },
  )

  it('given a merger that was scheduled and blocked, has it as long as it was known', () => {
    const countedIn = (knownOn: string) =>
      holding({ municipality: VARAKLANI, parish: null }, '2022-01-01', instant(knownOn)).map(
        (row) => row['counted_in'],
      )
    expect(countedIn('2021-01-01')).toEqual([REZEKNE])
    expect(countedIn('2021-06-01')).toEqual(['LV0055000'])
  })

  it('given a split, goes by the parish in any spelling, and says where none tells the part', () => {
    const of = (parish: string | null) =>
      holding({ municipality: AGLONA, parish }, '2024-01-01', instant('2024-01-01'))
    expect(of('graveru pag.')).toMatchObject([{ counted_in: 'LV0032000', certain: true }])
    for (const parish of [null, 'Nekurienes pagasts'])
      expect(of(parish)).toMatchObject([{ counted_in: 'LV0042000', certain: false }])
  })

  it('has nothing of a municipality that never was', () => {
    expect(rows.filter(({ municipality }) => municipality === NOWHERE)).toEqual([])
  })
})
