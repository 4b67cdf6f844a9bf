import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../shared/decision.ts'
import { given, TODAY } from '../testing/given.ts'
import { closed, opened, relocated, renamed, REZEKNE, RIGA, UNIT } from '../testing/reports.ts'
import { relocateServiceUnit } from './relocate-service-unit.ts'
import { renameServiceUnit } from './rename-service-unit.ts'

describe('relocating a service unit', () => {
  const relocate = (effectiveOn: string, municipality = REZEKNE) =>
    relocateServiceUnit.decide({ effectiveOn, municipality }, TODAY)

  it('moves it to another municipality', () => {
    expect(given(opened()).when(relocate('2020-03-01'))).toEqual(
      accepted(relocated('2020-03-01', REZEKNE)),
    )
  })

  it('moves it to another address or parish in the same municipality', () => {
    const command = {
      effectiveOn: '2020-03-01',
      municipality: RIGA,
      parish: 'Bolderāja',
      address: 'Stūrmaņu iela 1',
    }
    expect(given(opened()).when(relocateServiceUnit.decide(command, TODAY))).toEqual(
      accepted({ type: 'ServiceUnitRelocated', data: { unitId: UNIT, ...command } }),
    )
  })

  it('is refused to where it is on that day', () => {
    const refusal = { pointer: '/municipality' }
    expect(given(opened()).when(relocate('2020-03-01', RIGA))).toEqual(
      refused('same-location', refusal),
    )
    expect(given(opened(), relocated('2020-03-01', REZEKNE)).when(relocate('2020-04-01'))).toEqual(
      refused('same-location', refusal),
    )
    expect(
      given(opened(), relocated('2020-03-01', REZEKNE)).when(relocate('2020-04-01', RIGA)),
    ).toEqual(accepted(relocated('2020-04-01', RIGA)))
  })

  it('states the point where it is, which nobody had stated', () => {
    const coordinates = { latitude: 56.946285, longitude: 24.105078 }
    const command = { effectiveOn: '2020-03-01', municipality: RIGA, coordinates }
    const stated = { type: 'ServiceUnitRelocated', data: { unitId: UNIT, ...command } } as const
    expect(given(opened()).when(relocateServiceUnit.decide(command, TODAY))).toEqual(
      accepted(stated),
    )
    for (const again of [command, { effectiveOn: '2020-04-01', municipality: RIGA }])
      expect(given(opened(), stated).when(relocateServiceUnit.decide(again, TODAY))).toEqual(
        refused('same-location', { pointer: '/municipality' }),
      )
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    expect(given().when(relocate('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(relocate('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), closed('2020-03-01')).when(relocate('2020-03-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2020-03-01' }),
    )
  })
})

describe('renaming a service unit', () => {
  const rename = (effectiveOn: string, name = 'Ozoli') =>
    renameServiceUnit.decide({ effectiveOn, name }, TODAY)

  it('gives it another name from a day on', () => {
    expect(given(opened()).when(rename('2020-03-01'))).toEqual(
      accepted(renamed('2020-03-01', 'Ozoli')),
    )
  })

  it('is refused to the name it has on that day', () => {
    expect(given(opened()).when(rename('2020-03-01', 'Liepas'))).toEqual(
      refused('same-name', { pointer: '/name' }),
    )
    expect(
      given(opened(), renamed('2020-03-01', 'Ozoli')).when(rename('2020-04-01', 'Liepas')),
    ).toEqual(accepted(renamed('2020-04-01', 'Liepas')))
  })

  it('is refused where there is no unit, before its opening and once it is closed', () => {
    expect(given().when(rename('2020-03-01'))).toEqual(refused('unit-not-found'))
    expect(given(opened()).when(rename('2019-12-31'))).toEqual(
      refused('before-opening', { pointer: '/effectiveOn', firstDay: '2020-01-01' }),
    )
    expect(given(opened(), closed('2020-03-01')).when(rename('2020-03-01'))).toEqual(
      refused('unit-closed', { pointer: '/effectiveOn', firstDay: '2020-03-01' }),
    )
  })
})
