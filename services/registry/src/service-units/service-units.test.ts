import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ADULTS,
  groupApartment,
  openRegistry,
  type Answer,
  type TestRegistry,
} from '../testing/registry.ts'

let registry: TestRegistry
let unit: string

beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())
beforeEach(async () => {
  unit = await registry.openUnit()
})

const places = groupApartment.places

const expectProblem = (
  { status, headers, body }: Awaited<ReturnType<TestRegistry['post']>>,
  wanted: { status: number; code: string; pointer?: string; firstDay?: string },
): void => {
  expect(headers['content-type']).toContain('application/problem+json')
  expect({
    status,
    type: body.type,
    pointer: body.errors?.[0].pointer,
    firstDay: body.firstDay,
  }).toEqual({
    status: wanted.status,
    type: `/problems/${wanted.code}`,
    pointer: wanted.pointer,
    firstDay: wanted.firstDay,
  })
  expect(body.title).toMatch(/\w/)
  expect(body.detail).not.toMatch(/undefined/)
}

describe('A service unit', () => {
  it('is answered with where it is, its position and its first revision when it is opened', async () => {
    const { status, headers, body } = await registry.post('/v1/service-units', groupApartment)

    expect(status).toBe(201)
    expect(headers).toMatchObject({
      location: `/v1/service-units/${body.id}`,
      etag: '"0"',
      'vietas-position': body.position,
    })
    expect(body).toEqual({
      id: expect.any(String),
      events: [
        {
          id: expect.any(String),
          type: 'ServiceUnitOpened',
          revision: 0,
          position: body.position,
        },
      ],
      revision: 0,
      position: '2',
    })
  })

  it('is shown as it is known now', async () => {
    await registry.act(unit, 'fillings', {
      targetGroup: ADULTS,
      places: 8,
      effectiveOn: '2026-03-02',
    })
    const { status, headers, body } = await registry.get(unit)

    expect(status).toBe(200)
    expect(headers['etag']).toBe('"1"')
    expect(body).toEqual({
      id: unit.split('/').at(-1),
      name: 'Grupu dzīvoklis',
      serviceType: 'group-apartment',
      provider: null,
      registration: null,
      municipality: 'LV0002000',
      parish: null,
      address: null,
      coordinates: null,
      opensOn: '2026-03-01',
      closesOn: null,
      status: 'open',
      closing: false,
      closureConfirmed: null,
      closedBy: null,
      reviewDue: null,
      reviewOverdue: false,
      lastConfirmedOn: '2026-03-01',
      places: [
        {
          targetGroup: ADULTS,
          authorised: 12,
          operational: 12,
          occupied: 8,
          reserved: 0,
          waiting: 'unknown',
          free: 4,
          overrun: 0,
          operationalBeyondAuthorised: 0,
          closing: 0,
          affected: 0,
          displaced: 0,
        },
      ],
      closureOrders: [],
      revision: 1,
    })
  })

  it('is found under its id in capitals too', async () => {
    const { status } = await registry.get(unit.replace(/[^/]+$/, (id) => id.toUpperCase()))
    expect(status).toBe(200)
  })

  it('has the coordinates that its place is stated with, until it moves', async () => {
    const coordinates = { latitude: 55.875937, longitude: 26.527375 }
    const at = await registry.openUnit({ coordinates })
    expect((await registry.get(at)).body.coordinates).toEqual(coordinates)
    const elsewhere = { municipality: 'LV0001000', effectiveOn: '2026-03-02' }
    expect((await registry.post(`${at}/relocations`, elsewhere)).status).toBe(200)
    expect((await registry.get(at)).body.coordinates).toBeNull()
  })

  it('is not opened at coordinates that are exchanged, and is told so', async () => {
    const coordinates = { latitude: 26.527375, longitude: 55.875937 }
    const { status, body } = await registry.post('/v1/service-units', {
      ...groupApartment,
      coordinates,
    })
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      {
        in: 'body',
        pointer: '/coordinates',
        detail: expect.stringContaining('write latitude 55.875937, longitude 26.527375'),
      },
    ])
  })

  it('may be opened on a day that no source states', async () => {
    const at = await registry.openUnit({ effectiveOn: 'undocumented', municipality: '0050000' })
    expect((await registry.get(at)).body).toMatchObject({
      opensOn: 'undocumented',
      municipality: '0050000',
      status: 'open',
    })
  })

  it.each([
    ['authorised-places', { targetGroup: ADULTS, authorised: 16 }, 'PlacesAuthorised'],
    ['operational-places', { targetGroup: ADULTS, operational: 10 }, 'OperationalPlacesSet'],
    ['confirmations', {}, 'ServiceUnitConfirmed'],
    ['suspensions', { reason: 'Repairs' }, 'ServiceUnitSuspended'],
    ['relocations', { municipality: 'LV0002000', address: 'Rīgas iela 1' }, 'ServiceUnitRelocated'],
    ['renamings', { name: 'Cerība' }, 'ServiceUnitRenamed'],
    ['closing', {}, 'ServiceUnitClosed'],
  ])('takes %s', async (act, body, type) => {
    const position = String(Number(await registry.store.head()) + 1)
    const answer = await registry.act(unit, act, { effectiveOn: '2026-04-01', ...body })
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { revision: 1, position, events: [{ type, revision: 1, position }] },
    })
  })

  it('takes corrections of what was stated', async () => {
    const body = { targetGroup: ADULTS, measure: 'operational', count: 11 }
    const answer = await registry.act(unit, 'corrections', { ...body, effectiveOn: '2026-03-01' })
    expect(answer).toMatchObject({ status: 200, body: { events: [{ type: 'CountCorrected' }] } })
    expect((await registry.get(unit)).body.places[0].operational).toBe(11)
  })

  it('resumes after a suspension and is reopened after a closing', async () => {
    await registry.act(unit, 'suspensions', { effectiveOn: '2026-04-01' })
    expect((await registry.get(unit)).body.status).toBe('suspended')
    await registry.act(unit, 'resumptions', { effectiveOn: '2026-04-10' })
    expect((await registry.get(unit)).body.status).toBe('open')
    await registry.act(unit, 'closing', { effectiveOn: '2026-05-01' })
    expect((await registry.get(unit)).body.status).toBe('closed')
    const answer = await registry.act(unit, 'reopenings', { effectiveOn: '2026-06-01', places })
    expect(answer.status).toBe(200)
    expect((await registry.get(unit)).body.status).toBe('open')
  })

  it('counts a withdrawn report for nothing', async () => {
    const filled = await registry.act(unit, 'fillings', {
      targetGroup: ADULTS,
      effectiveOn: '2026-03-02',
    })
    const [{ id: eventId }] = filled.body.events
    const body = { eventId: eventId.toUpperCase(), reason: 'The wrong unit' }
    const answer = await registry.act(unit, 'withdrawals', body)
    expect(answer).toMatchObject({ status: 200, body: { events: [{ type: 'ReportWithdrawn' }] } })
    expect((await registry.get(unit)).body.places[0].occupied).toBe(0)
  })
})

describe('A refusal is told by its name', () => {
  const nobody = '/v1/service-units/6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'
  const onDay = { effectiveOn: '2026-04-01' }

  it('unit-not-found: of a unit that nobody has opened', async () => {
    const wanted = { status: 404, code: 'unit-not-found' }
    expectProblem(await registry.get(nobody), wanted)
    expectProblem(await registry.act(nobody, 'confirmations', onDay), wanted)
    expectProblem(await registry.act(nobody, 'confirmations', onDay, { 'if-match': '"3"' }), wanted)
  })

  it('before-opening: with the day of the opening', async () => {
    expectProblem(await registry.act(unit, 'confirmations', { effectiveOn: '2026-02-28' }), {
      status: 409,
      code: 'before-opening',
      pointer: '/effectiveOn',
      firstDay: '2026-03-01',
    })
  })

  it('unit-closed: on a day after its closing', async () => {
    await registry.act(unit, 'closing', { effectiveOn: '2026-03-15' })
    expectProblem(await registry.act(unit, 'suspensions', onDay), {
      status: 409,
      code: 'unit-closed',
      pointer: '/effectiveOn',
      firstDay: '2026-04-01',
    })
  })

  it('effective-in-future: a confirmation of tomorrow', async () => {
    expectProblem(await registry.act(unit, 'confirmations', { effectiveOn: '2026-06-16' }), {
      status: 422,
      code: 'effective-in-future',
      pointer: '/effectiveOn',
    })
  })

  it('already-suspended, not-suspended, not-closed', async () => {
    expectProblem(await registry.act(unit, 'resumptions', onDay), {
      status: 409,
      code: 'not-suspended',
      pointer: '/effectiveOn',
    })
    await registry.act(unit, 'suspensions', { effectiveOn: '2026-03-15' })
    expectProblem(await registry.act(unit, 'suspensions', onDay), {
      status: 409,
      code: 'already-suspended',
      pointer: '/effectiveOn',
    })
    expectProblem(await registry.act(unit, 'reopenings', { ...onDay, places }), {
      status: 409,
      code: 'not-closed',
      pointer: '/effectiveOn',
    })
  })

  it('same-location, same-name: what is so already', async () => {
    const { municipality, name } = groupApartment
    expectProblem(await registry.act(unit, 'relocations', { ...onDay, municipality }), {
      status: 409,
      code: 'same-location',
      pointer: '/municipality',
    })
    expectProblem(await registry.act(unit, 'renamings', { ...onDay, name }), {
      status: 409,
      code: 'same-name',
      pointer: '/name',
    })
  })

  it('closing-reported: a second closing before the first', async () => {
    await registry.act(unit, 'closing', { effectiveOn: '2026-05-01' })
    expectProblem(await registry.act(unit, 'closing', onDay), {
      status: 409,
      code: 'closing-reported',
      pointer: '/effectiveOn',
    })
  })

  it('nothing-to-correct: no count was stated for that day', async () => {
    const body = { ...onDay, targetGroup: ADULTS, measure: 'occupied', count: 3 }
    expectProblem(await registry.act(unit, 'corrections', body), {
      status: 422,
      code: 'nothing-to-correct',
      pointer: '/effectiveOn',
    })
  })

  it('target-group-not-offered: places for those whom the unit does not serve', async () => {
    const body = { ...onDay, targetGroup: 'older-people', operational: 3 }
    expectProblem(await registry.act(unit, 'operational-places', body), {
      status: 422,
      code: 'target-group-not-offered',
      pointer: '/targetGroup',
    })
  })

  it('over-capacity: opened with more people than places', async () => {
    const crowded = { ...groupApartment, places: [{ ...places[0], occupied: 13 }] }
    expectProblem(await registry.post('/v1/service-units', crowded), {
      status: 422,
      code: 'over-capacity',
      firstDay: '2026-03-01',
    })
    expectProblem(
      await registry.post('/v1/service-units', { ...crowded, effectiveOn: 'undocumented' }),
      { status: 422, code: 'over-capacity' },
    )
  })

  it('report-not-found, not-withdrawable, report-already-withdrawn', async () => {
    const reason = 'The wrong unit'
    const withdraw = (eventId: string) => registry.act(unit, 'withdrawals', { eventId, reason })
    const pointer = '/eventId'
    expectProblem(await withdraw('6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'), {
      status: 422,
      code: 'report-not-found',
      pointer,
    })
    const filled = await registry.act(unit, 'fillings', { ...onDay, targetGroup: ADULTS })
    const [{ id }] = filled.body.events
    const withdrawn = await withdraw(id)
    expectProblem(await withdraw(id), { status: 409, code: 'report-already-withdrawn', pointer })
    expectProblem(await withdraw(withdrawn.body.events[0].id), {
      status: 422,
      code: 'not-withdrawable',
      pointer,
    })
  })
})

describe('A municipality', () => {
  it('that does not exist is answered with what may be meant', async () => {
    const { status, body } = await registry.post('/v1/service-units', {
      ...groupApartment,
      municipality: 'Daugavpls',
    })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      type: '/problems/unknown-municipality',
      errors: [{ in: 'body', pointer: '/municipality' }],
      suggestions: expect.arrayContaining([{ code: 'LV0002000', name: 'Daugavpils' }]),
    })
    expect(body.detail).toContain('Did you mean LV0002000 (Daugavpils)')
  })

  it('that is like none is answered with the form of a code', async () => {
    const { body } = await registry.post('/v1/service-units', {
      ...groupApartment,
      municipality: '9999999',
    })
    expect(body).toMatchObject({ type: '/problems/unknown-municipality', suggestions: [] })
    expect(body.detail).toContain('Write an ATVK code such as LV0002000.')
  })

  it('that is not in force on the day is answered with those that are', async () => {
    const { status, body } = await registry.post('/v1/service-units', {
      ...groupApartment,
      municipality: '0604300',
    })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      type: '/problems/municipality-not-in-force',
      errors: [{ in: 'body', pointer: '/municipality' }],
    })
    expect(body.inForceInstead.length).toBe(2)
  })

  it('is checked for a relocation and for the home of a person too', async () => {
    const moved = await registry.act(unit, 'relocations', {
      municipality: '0050000',
      effectiveOn: '2026-04-01',
    })
    expect(moved.body).toMatchObject({
      type: '/problems/municipality-not-in-force',
      inForceInstead: [{ code: 'LV0002000', name: 'Daugavpils' }],
    })
    const fill = { targetGroup: ADULTS, effectiveOn: '2026-04-01' }
    const unknown = await registry.act(unit, 'fillings', { ...fill, homeMunicipality: 'Rigga' })
    expect(unknown.body).toMatchObject({
      type: '/problems/unknown-municipality',
      errors: [{ pointer: '/homeMunicipality' }],
    })
    const old = await registry.act(unit, 'fillings', { ...fill, homeMunicipality: '0050000' })
    expect(old.body).toMatchObject({
      type: '/problems/municipality-not-in-force',
      errors: [{ pointer: '/homeMunicipality' }],
      inForceInstead: [{ code: 'LV0002000', name: 'Daugavpils' }],
    })
  })
})

describe('A parish', () => {
  it('that does not lie in the municipality on the day is answered with those that do', async () => {
    const { status, body } = await registry.post('/v1/service-units', {
      ...groupApartment,
      municipality: 'LV0042000',
      parish: 'Grāveru pagasts',
    })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      type: '/problems/parish-not-in-municipality',
      errors: [{ in: 'body', pointer: '/parish' }],
      parishes: ['Aglonas pagasts'],
      liesIn: { code: 'LV0032000', name: 'Krāslavas novads' },
    })
    expect(body.detail).toContain('It lies in LV0032000 (Krāslavas novads).')
    const moved = await registry.act(unit, 'relocations', {
      effectiveOn: '2026-04-01',
      municipality: 'LV0042000',
      parish: 'Aglonas pag.',
    })
    expect(moved.status).toBe(200)
  })
})

describe('An opening', () => {
  const correct = (stated: object): Promise<Answer> =>
    registry.act(unit, 'opening-corrections', { reason: 'A slip of the pen', ...stated })

  it('is corrected, and the unit keeps its id', async () => {
    const corrected = await correct({
      effectiveOn: '2026-02-01',
      serviceType: 'day-centre',
      provider: 'Cerība',
    })
    expect(corrected.status).toBe(200)
    expect(corrected.body.events).toMatchObject([{ type: 'ServiceUnitOpeningCorrected' }])
    expect((await registry.get(unit)).body).toMatchObject({
      opensOn: '2026-02-01',
      serviceType: 'day-centre',
      provider: 'Cerība',
      places: [{ operational: 12 }],
      revision: 1,
    })
    expect((await correct({ effectiveOn: 'undocumented' })).status).toBe(200)
    expect((await registry.get(unit)).body.opensOn).toBe('undocumented')
  })

  it('is not corrected without anything to correct, nor past what is reported', async () => {
    expect((await correct({})).status).toBe(400)
    expectProblem(await correct({ serviceType: 'group-apartment' }), {
      status: 409,
      code: 'same-opening',
    })
    await registry.act(unit, 'confirmations', { effectiveOn: '2026-03-10' })
    expectProblem(await correct({ effectiveOn: '2026-03-11' }), {
      status: 409,
      code: 'reports-before-opening',
      pointer: '/effectiveOn',
      firstDay: '2026-03-10',
    })
  })
})

describe('A suspension', () => {
  it('is withdrawn with the overrun stated that its refusal asks for', async () => {
    const suspended = await registry.act(unit, 'suspensions', { effectiveOn: '2026-04-01' })
    await registry.act(unit, 'counts', {
      targetGroup: ADULTS,
      effectiveOn: '2026-05-01',
      occupied: 15,
    })
    const withdraw = (more: object = {}): Promise<Answer> =>
      registry.act(unit, 'withdrawals', {
        eventId: suspended.body.events[0].id,
        reason: 'It worked all the time',
        ...more,
      })
    expectProblem(await withdraw(), {
      status: 422,
      code: 'over-capacity',
      firstDay: '2026-05-01',
    })
    expect((await withdraw({ overrun: { reason: 'All stayed' } })).status).toBe(200)
    expect((await registry.get(unit)).body).toMatchObject({
      status: 'open',
      places: [{ overrun: 3 }],
    })
  })
})
