import { describe, expect, it } from 'vitest'
import { UNIT } from '../testing/reports.ts'
import { EventId, OrderId, UnitId } from './ids.ts'

describe('ids', () => {
  it('are in lower case, as every store gives them back', () => {
    for (const Id of [UnitId, OrderId, EventId]) expect(Id.parse(UNIT.toUpperCase())).toBe(UNIT)
  })

  it('are UUIDs', () => {
    expect(UnitId.safeParse('kalkuni').error?.issues[0]?.message).toBe(
      'write the id of a service unit, a UUID',
    )
    expect(OrderId.safeParse('63').success).toBe(false)
    expect(EventId.safeParse('').success).toBe(false)
  })
})
