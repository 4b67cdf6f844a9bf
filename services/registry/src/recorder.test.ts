import { openMemoryStore } from '@vietas/event-store-testing'
import { describe, expect, it } from 'vitest'
import { createRecorder } from './recorder.ts'
import { ADULTS, groupApartment, NOW, openRegistry } from './testing/registry.ts'

const filling = { targetGroup: ADULTS, effectiveOn: '2026-04-01' }

async function given() {
  const store = openMemoryStore({ now: () => NOW })
  const record = createRecorder(store, { now: () => NOW })
  const registry = await openRegistry(store)
  const opened = await record({ path: '/v1/service-units', key: 'a', body: groupApartment })
  if ('problem' in opened) throw new Error(opened.problem.detail)
  return { record, registry, unit: `/v1/service-units/${opened.recorded.id}` }
}

describe('A command that is recorded without HTTP', () => {
  it('is the same command as over HTTP, under the same key', async () => {
    const { record, registry, unit } = await given()
    const recorded = await record({ path: `${unit}/fillings`, key: 'b', body: filling })
    const headers = { 'idempotency-key': 'b' }
    expect(await registry.post(`${unit}/fillings`, filling, headers)).toMatchObject({
      status: 200,
      body: 'recorded' in recorded && recorded.recorded,
      headers: { 'idempotency-replayed': 'true' },
    })
  })

  it('is refused as over HTTP, with the field or the day at fault', async () => {
    const { record, unit } = await given()
    const path = `${unit}/fillings`
    expect(await record({ path, key: 'b', body: { targetGroup: ADULTS } })).toMatchObject({
      problem: { status: 400, errors: [{ in: 'body', pointer: '/effectiveOn' }] },
    })
    expect(await record({ path, key: 'c', body: { ...filling, places: 13 } })).toMatchObject({
      problem: { code: 'over-capacity', firstDay: '2026-04-01' },
    })
  })

  it('goes to an address that there is', async () => {
    const { record, unit } = await given()
    for (const path of [unit, `${unit}/nothing`, `${unit}/fillings/1`, '/v1/service-unit'])
      await expect(record({ path, key: 'b', body: filling })).rejects.toThrow(RangeError)
  })
})
