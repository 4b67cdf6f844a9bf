import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentedAnswers } from '../flows/documented-answers.ts'
import { severalServices } from '../flows/several-services.ts'
import { cleanUp, startStandalone, type Standalone } from '../flows/standalone-process.ts'
import { serverUnderTest } from './server-under-test.ts'

const connectionString = serverUnderTest()
let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone({ EVENT_STORE: connectionString })
  const { body } = await vietas.get('/capacity/v1/units?search=Kalkuni')
  if (body.total === 0)
    throw new Error('This server holds the data of another registry. Name one without.')
})
afterAll(cleanUp)

describe('the documented history, kept on the server', () => documentedAnswers(() => vietas))

describe('what is recorded on the server', () => {
  const targetGroup = 'adults-with-mental-disorders'
  let unit: string

  it('is seen by a question that waits for it, and refused where it would pass the places', async () => {
    const opened = await vietas.post('/registry/v1/service-units', {
      name: 'Grupu dzīvoklis',
      serviceType: 'group-apartment',
      municipality: 'LV0002000',
      effectiveOn: '2026-01-01',
      places: [{ targetGroup, authorised: 12, operational: 12, occupied: 0, reserved: 0 }],
    })
    expect(opened.status).toBe(201)
    unit = opened.body.id
    const filled = await fill(8)
    expect(filled.status).toBe(200)
    const { body } = await vietas.get(`/capacity/v1/units/${unit}?after=${filled.body.position}`)
    expect(body.unit.places).toMatchObject([{ operational: 12, occupied: 8, free: 4 }])
    expect(await fill(5)).toMatchObject({
      status: 422,
      body: { type: '/problems/over-capacity' },
    })
  })

  it('is recorded once for one key, and only at the revision that was decided on', async () => {
    const key = { 'idempotency-key': `whole-flow-${unit}` }
    const [first, again] = [await fill(1, key), await fill(1, key)]
    expect(again.body).toEqual(first.body)
    expect((await fill(2, key)).status).toBe(422)
    const stale = await fill(1, { 'if-match': '"0"' })
    expect(stale).toMatchObject({ status: 412, body: { currentRevision: first.body.revision } })
  })

  it('is there after a restart, and the view is what it was', async () => {
    const print = async (server: Standalone): Promise<unknown> =>
      (await server.get('/capacity/v1/views')).body.views[0].fingerprint
    const before = await print(vietas)
    await vietas.stop()
    vietas = await startStandalone({ EVENT_STORE: connectionString })
    const { body } = await vietas.get(`/capacity/v1/units/${unit}`)
    expect(body.unit.places).toMatchObject([{ occupied: 9, free: 3 }])
    expect(await print(vietas)).toBe(before)
  })

  const fill = (places: number, headers: Record<string, string> = {}) =>
    vietas.post(
      `/registry/v1/service-units/${unit}/fillings`,
      { targetGroup, places, effectiveOn: '2026-02-01' },
      headers,
    )
})

// Last: the documented history goes into a log that begins with it, or into one without a registry.
describe('two registries and two capacities on the server', () => {
  severalServices(() => connectionString)
})
