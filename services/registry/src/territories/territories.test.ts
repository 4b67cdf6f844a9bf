import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADULTS, groupApartment, openRegistry, type TestRegistry } from '../testing/registry.ts'

const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const NEW = { code: 'LV0099000', name: 'Parauga novads', planningRegion: 'Latgale' }
const merger = {
  predecessors: [PREILI, KRASLAVA],
  successor: NEW,
  effectiveOn: '2026-03-01',
  basis: { title: 'A law', publisher: 'A parliament' },
}

let registry: TestRegistry
beforeEach(async () => {
  registry = await openRegistry()
})
afterEach(() => registry.server.close())

const open = (municipality: string, effectiveOn: string) =>
  registry.post('/v1/service-units', { ...groupApartment, municipality, effectiveOn })

describe('From the day of a merger', () => {
  it('no command takes the old code, and the problem names the new one', async () => {
    const unit = await registry.openUnit({ municipality: PREILI, effectiveOn: '2026-01-01' })
    expect((await registry.post('/v1/territories/mergers', merger)).status).toBe(201)

    const refused = {
      type: '/problems/municipality-not-in-force',
      inForceInstead: [{ code: NEW.code, name: NEW.name }],
    }
    expect((await open(PREILI, '2026-03-01')).body).toMatchObject(refused)
    const moved = { municipality: KRASLAVA, effectiveOn: '2026-04-01' }
    expect((await registry.act(unit, 'relocations', moved)).body).toMatchObject(refused)
    const fill = { targetGroup: ADULTS, effectiveOn: '2026-04-01', homeMunicipality: PREILI }
    expect((await registry.act(unit, 'fillings', fill)).body).toMatchObject(refused)
  })

  it('the new code is taken, and the old one for days before', async () => {
    await registry.post('/v1/territories/mergers', merger)
    expect((await open(NEW.code, '2026-03-01')).status).toBe(201)
    expect((await open(PREILI, '2026-02-28')).status).toBe(201)
    expect((await open(NEW.code, '2026-02-28')).body).toMatchObject({
      inForceInstead: [{ code: PREILI }, { code: KRASLAVA }],
    })
  })

  it('another registry on the same log knows it', async () => {
    const other = await openRegistry(registry.store)
    await registry.post('/v1/territories/mergers', merger)
    await expect
      .poll(async () => {
        const body = { ...groupApartment, municipality: PREILI, effectiveOn: '2026-03-01' }
        return (await other.post('/v1/service-units', body)).status
      })
      .toBe(422)
    const again = { ...merger, successor: { ...NEW, code: 'LV0099001' } }
    expect((await other.post('/v1/territories/mergers', again)).body).toMatchObject({
      type: '/problems/municipality-ended',
      conflictsWith: NEW.code,
    })
    await other.server.close()
  })

  it('a registry that starts later reads it before it decides', async () => {
    await registry.post('/v1/territories/mergers', merger)
    const later = await openRegistry(registry.store)
    const body = { ...groupApartment, municipality: PREILI, effectiveOn: '2026-03-01' }
    expect((await later.post('/v1/service-units', body)).status).toBe(422)
    await later.server.close()
  })
})

describe('Of two who merge one municipality at once', () => {
  it('one is refused by name', async () => {
    const send = (code: string) =>
      registry.post('/v1/territories/mergers', { ...merger, successor: { ...NEW, code } })
    const answers = await Promise.all([send('LV0099000'), send('LV0099001')])
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 409]))
  })
})
