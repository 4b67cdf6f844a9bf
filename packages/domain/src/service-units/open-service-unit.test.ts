import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { ADULTS, OLDER, opened, places, UNIT, UNKNOWN_PLACES } from '../testing/reports.ts'
import { openServiceUnit, OpenServiceUnit } from './open-service-unit.ts'

const command: OpenServiceUnit = {
  name: 'Liepas',
  serviceType: 'group-apartment',
  municipality: 'LV0001000',
  effectiveOn: '2020-01-01',
  places: [places()],
}

describe('opening a service unit', () => {
  it('given nothing, the unit is open with the counts stated', () => {
    expect(given().when(openServiceUnit.decide(command, TODAY))).toEqual(accepted(opened()))
  })

  it('may lie ahead: what is decided can', () => {
    expect(
      given().when(openServiceUnit.decide({ ...command, effectiveOn: '2027-01-01' }, TODAY)),
    ).toEqual(accepted(opened({ effectiveOn: '2027-01-01' })))
  })

  it('keeps a day that no source states, and counts that nobody knows', () => {
    const undocumented = { effectiveOn: 'undocumented', places: [UNKNOWN_PLACES] }
    expect(given().when(openServiceUnit.decide({ ...command, ...undocumented }, TODAY))).toEqual(
      accepted(opened(undocumented)),
    )
  })

  it('is refused when it is open already', () => {
    expect(given(opened()).when(openServiceUnit.decide(command, TODAY))).toEqual(
      refused('already-open'),
    )
  })

  it('is refused with more people than places, unless an overrun is stated', () => {
    const crowded = [places(), places({ targetGroup: OLDER, occupied: 21 })]
    expect(given().when(openServiceUnit.decide({ ...command, places: crowded }, TODAY))).toEqual(
      refused('over-capacity', { firstDay: '2020-01-01' }),
    )
    const overrun = { reason: 'the neighbouring branch burned down' }
    expect(
      given().when(openServiceUnit.decide({ ...command, places: crowded, overrun }, TODAY)),
    ).toEqual(accepted(opened({ places: crowded, overrun })))
  })

  it('names no first day of an overrun that lies before every day', () => {
    const crowded = { effectiveOn: 'undocumented', places: [places({ occupied: 21 })] }
    expect(given().when(openServiceUnit.decide({ ...command, ...crowded }, TODAY))).toEqual(
      refused('over-capacity'),
    )
  })

  it('counts what no one states of the waiting list as unknown', () => {
    const { waiting: _waiting, ...stated } = places()
    const parsed = OpenServiceUnit.parse({ ...command, places: [stated] })
    expect(parsed.places[0]?.waiting).toBe('unknown')
  })

  it('assumes no count: each is stated, or said to be unknown', () => {
    for (const measure of ['authorised', 'operational', 'occupied', 'reserved'] as const) {
      const { [measure]: _left, ...stated } = places()
      const { error } = OpenServiceUnit.safeParse({ ...command, places: [stated] })
      expect(error?.issues.map(({ path }) => path)).toEqual([['places', 0, measure]])
    }
  })

  it('states each target group once, and at least one', () => {
    const twice = OpenServiceUnit.safeParse({ ...command, places: [places(), places()] })
    expect(twice.error?.issues).toMatchObject([
      {
        path: ['places', 1, 'targetGroup'],
        message: `${ADULTS} is stated twice; state each target group once`,
      },
    ])
    expect(OpenServiceUnit.safeParse({ ...command, places: [] }).success).toBe(false)
  })

  it('takes no field that it does not know', () => {
    expect(OpenServiceUnit.safeParse({ ...command, unitId: UNIT }).success).toBe(false)
  })
})
