import { afterEach, describe, expect, it } from 'vitest'
import { openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
afterEach(() => registry.server.close())

describe('An event that this release cannot read', () => {
  it('is seen in the metrics and beside the readiness, which it does not end', async () => {
    registry = await openRegistry()
    const stream = 'closureOrders-0b7a5f0e-6c58-4a3c-9d1c-0c6a4a1f0a11'
    const event = { id: '8e03978e-40d5-43dd-bc93-6894a57f9324', data: {}, metadata: {} }
    await registry.store.append(stream, 'any', [{ ...event, type: 'ClosureOrderOfTomorrow' }])
    await registry.openUnit()
    await expect
      .poll(async () => (await registry.server.inject('/metrics')).body)
      .toMatch(/^vietas_registry_events_set_aside 1$/m)
    expect(await registry.get('/health/ready')).toMatchObject({
      status: 200,
      body: {
        checks: {
          'registry-followed-events': {
            ready: true,
            setAside: [{ eventId: event.id, type: 'ClosureOrderOfTomorrow', stream }],
          },
        },
      },
    })
  })
})
