import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from './testing/capacity.ts'
import { opened } from './testing/reports.ts'

let capacity: TestCapacity

describe.each(['/v1/capacity', '/v1/units'])('The municipalities of a question to %s', (path) => {
  beforeAll(async () => {
    capacity = await openCapacity()
    await capacity.given(opened(1, { municipality: '0604300', effectiveOn: '2015-01-01' }))
  })
  afterAll(() => capacity.close())

  const problemOf = async (query: string) => {
    const { status, body } = await capacity.get(`${path}?${query}`)
    expect(status).toBe(422)
    expect(body.errors).toEqual([{ in: 'query', name: 'municipality', detail: body.detail }])
    return body
  }

  it.each([
    ['LV0002001', 'LV0002000 (Daugavpils)'],
    ['604300', 'Did you mean 0604300 ('],
    ['50000', 'Did you mean 0050000 ('],
    [encodeURIComponent('Daugavpls'), 'LV0002000 (Daugavpils)'],
    ['kraslava', 'LV0032000 (Krāslavas novads)'],
  ])('given %s, which is no code, are asked whether %s was meant', async (given, meant) => {
    const { type, detail } = await problemOf(`municipality=${given}`)
    expect(type).toBe('/problems/unknown-municipality')
    expect(detail).toContain(decodeURIComponent(given))
    expect(detail).toContain(meant)
  })

  it('given what is like no name and no code, are unknown without a guess', async () => {
    const { type, detail } = await problemOf('municipality=xyzzy')
    expect(type).toBe('/problems/unknown-municipality')
    expect(detail).not.toContain('Did you mean')
  })

  it.each([
    ['municipality=0604300', ['LV0042000 (Preiļu novads)', 'LV0032000 (Krāslavas novads)']],
    ['municipality=LV0055000', ['LV0038001 (Madonas novads)']],
    ['municipality=LV0032000&validAt=2019-01-01', ['0600202 (Krāslavas novads)', '0604300']],
    ['municipality=LV0032000&boundaries=2019-01-01', ['0600202 (Krāslavas novads)']],
    ['municipality=LV0055000&validAt=2022-01-01&knownAt=2021-05-27', ['LV0043000']],
  ])('with %s are not in force, and those instead are named: %j', async (query, instead) => {
    const { type, detail } = await problemOf(query)
    expect(type).toBe('/problems/municipality-not-in-force')
    for (const other of instead) expect(detail.split('In its place: ')[1]).toContain(other)
  })

  it('given one that is wrong among others are refused as a whole', async () => {
    expect(await problemOf('municipality=LV0002000,LV0001000,LV0099000')).toMatchObject({
      type: '/problems/unknown-municipality',
      detail: expect.stringContaining('LV0099000'),
    })
  })

  it.each([
    ['municipality=0604300&boundaries=2019-01-01', 1],
    ['municipality=0604300&validAt=2019-01-01', 1],
    ['municipality=LV0042000', 1],
    ['municipality=LV0032000', 0],
  ])('with %s are in force, and have %d units', async (query, units) => {
    const answer = await capacity.ask(`${path}?${query}`)
    expect(path === '/v1/capacity' ? answer.total.units : answer.total).toBe(units)
  })

  it('given without a value are refused', async () => {
    expect((await capacity.get(`${path}?municipality=`)).status).toBe(400)
    expect((await capacity.get(`${path}?serviceType=`)).status).toBe(400)
  })
})
