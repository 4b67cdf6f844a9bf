import { createCapacityIndex, createPlannedIndex } from '@vietas/capacity-ledger'
import {
  dayOf,
  phaseOn,
  serviceUnits,
  type DomainEvent,
  type Known,
  type Unit,
} from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import { expect, it } from 'vitest'
import type { AskedView } from '../capacity-view/capacity-view.ts'
import { createRegisters } from '../capacity-view/registers.ts'
import { atStandstill } from '../standing-still.ts'
import { closed, opened, unitNumbered } from '../testing/reports.ts'
import { partsOf } from './own-questions.route.ts'
import type { Asking, OwnQuestion } from './questions.ts'

const known = ({ type, data }: ReturnType<typeof opened>, position: string) =>
  ({ id: position, type, data, knownSince: 100, position }) as unknown as Known<DomainEvent>

it('given a report known earlier while its parts are gathered, an answer is of the position that it names', async () => {
  const registers = createRegisters()
  registers.take(known(opened(1), '1'))
  registers.take(known(opened(2), '2'))
  const index = createCapacityIndex()
  const planned = createPlannedIndex(index.fingerprint)
  const view = { index, planned, registers, territories: () => REFERENCE } as unknown as AskedView
  const asking = { view, knownAt: 1_000, position: '2' }
  const statusOf = (unit: Unit) => phaseOn(unit, dayOf('2024-01-01'))?.status
  const own = {
    each: () => (unit: Unit, id: string) => {
      if (id === unitNumbered(1)) registers.take(known(closed(2, '2023-01-01'), '3'))
      return [statusOf(unit)]
    },
  } as unknown as OwnQuestion
  const still = atStandstill(asking as Asking)
  const parts = await partsOf({ capability: serviceUnits }, own, {}, still)
  expect(parts).toEqual(['open', 'open'])
})
