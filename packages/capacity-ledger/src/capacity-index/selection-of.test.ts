import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { UnitEvent } from '@vietas/domain'
import { lensFor, municipalitiesInForce } from '@vietas/territories'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLedger, record } from '../ledger.ts'
import { createCapacityIndex, takeSegment, type CapacityIndex } from './capacity-index.ts'
import { emptyNumbering } from './numbering.ts'
import { queryCapacity } from './query.ts'
import { segmentOf } from './segment-of.ts'
import type { CapacityFilter } from './question.ts'

const MIB = 1024 * 1024
const NOW = Date.UTC(2026, 5, 15)
const lens = lensFor('2026-06-15', NOW)
const codes = municipalitiesInForce('2026-06-15', NOW).map(({ code }) => code)

/** A unit in every municipality for every one of some providers; `open` opens those of one more. */
function country(providers: number) {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const index = createCapacityIndex()
  let opened = 0
  const open = (provider: string): void => {
    const changes = codes.map((municipality) =>
      record(ledger, opening(opened++, provider, municipality)),
    )
    takeSegment(index, segmentOf(numbering, changes))
  }
  for (let i = 0; i < providers; i++) open(`Provider ${i}`)
  return { index, open }
}

function opening(number: number, provider: string, municipality: string): UnitEvent {
  const serial = String(number).padStart(12, '0')
  const count = { authorised: 2, operational: 2, occupied: 1, reserved: 0, waiting: 0 }
  return {
    type: 'ServiceUnitOpened',
    id: `00000000-0000-4000-9000-${serial}`,
    knownSince: number,
    sequence: number,
    data: {
      unitId: `00000000-0000-4000-8000-${serial}`,
      name: `Māja ${number}`,
      provider,
      serviceType: 'day-centre',
      municipality,
      effectiveOn: '2020-01-01',
      places: [{ targetGroup: 'older-people', ...count }],
    },
  } as unknown as UnitEvent
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

let index: CapacityIndex
let open: (provider: string) => void

describe('Selections', () => {
  beforeEach(() => {
    const { index: made, open: more } = country(40)
    index = made
    open = more
  })

  const units = (filter: CapacityFilter): number => {
    const question = { validAt: 20_000, knownAt: NOW, by: ['provider'] as const, filter, lens }
    const table = queryCapacity(index, question)
    return table.units(table.total as number)
  }

  it('of one filter are one, in whatever order it names its values, and however often', () => {
    const [a = '', b = ''] = codes
    expect(units({ municipality: [a, b], serviceType: ['day-centre'] })).toBe(80)
    expect(units({ serviceType: ['day-centre'], municipality: [b, a, b] })).toBe(80)
    expect(index.selections.kept.size).toBe(1)
  })

  it('of five thousand filters are kept only as far as the memory for them goes', () => {
    units({})
    const before = heapUsed()
    for (let i = 0; i < 5_000; i++) {
      const without = [i % codes.length, Math.floor(i / codes.length)]
      const municipality = codes.filter((_, at) => !without.includes(at))
      expect(units({ municipality, provider: [`Provider ${i % 40}`] })).toBe(municipality.length)
    }
    expect(index.selections.bytes).toBeLessThanOrEqual(16 * MIB)
    expect(index.selections.kept.size).toBeLessThan(2_500)
    expect(heapUsed() - before).toBeLessThan(24 * MIB)
  })

  it('go on with new units', () => {
    const [municipality = ''] = codes
    expect(units({ municipality: [municipality] })).toBe(40)
    open('Another provider')
    expect(units({ municipality: [municipality] })).toBe(41)
  })
})
