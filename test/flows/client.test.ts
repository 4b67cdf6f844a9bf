/** @module-tag slow */
import { answerOf, createVietas, PlaceLostError } from '@vietas/client'
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

let vietas: Standalone
let cutting: CuttingProxy
beforeAll(async () => {
  vietas = await startStandalone()
  cutting = await cuttingProxy(Number(new URL(vietas.url).port))
})
afterAll(async () => {
  cutting.close()
  await cleanUp()
})

/** Whole numbers below a bound, the same for a seed (a linear congruence). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

interface CuttingProxy {
  readonly url: string
  /** How many connections were cut. */
  readonly cuts: () => number
  readonly close: () => void
}

/** Goes between: hands on so many bytes of an answer as chance has it, and cuts the connection. */
async function cuttingProxy(port: number): Promise<CuttingProxy> {
  const random = randomFrom(inject('seed'))
  const sockets = new Set<Socket>()
  let cuts = 0
  const server: Server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    let left = random(30_000)
    const cut = (): void => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) sockets.add(socket.on('error', cut).on('close', cut))
    client.pipe(upstream)
    upstream.on('data', (bytes) => {
      client.write(bytes.subarray(0, left))
      left -= bytes.length
      if (left > 0) return
      cuts += 1
      client.end(() => cut())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** All that the log holds. */
async function logged(): Promise<{ id: string; cursor: string }[]> {
  const { body } = await vietas.get('/feed/v1/events?limit=1000')
  return body
}

describe('A client of what runs', () => {
  it('asks and records, by what it is told of both', async () => {
    const { registry, capacity } = createVietas({ url: vietas.url })
    const { id, position } = await answerOf(
      registry.POST('/v1/service-units', {
        body: {
          name: 'Grupu dzīvoklis',
          serviceType: 'group-apartment',
          municipality: 'LV0002000',
          effectiveOn: '2026-01-01',
          places: [
            {
              targetGroup: 'adults-with-mental-disorders',
              authorised: 12,
              operational: 12,
              occupied: 4,
              reserved: 0,
            },
          ],
        },
      }),
    )
    const { unit } = await answerOf(
      capacity.GET('/v1/units/{unitId}', {
        params: { path: { unitId: id }, query: { after: position } },
      }),
    )
    expect(unit.places.map(({ targetGroup, free }) => [targetGroup, free])).toEqual([
      ['adults-with-mental-disorders', 8],
    ])
    const { groups } = await answerOf(
      capacity.GET('/v1/capacity', { params: { query: { by: ['municipality', 'serviceType'] } } }),
    )
    expect(groups.length).toBeGreaterThan(1)
  })

  it(
    'gets every event once and in order over a line that is cut',
    { tags: ['random'] },
    async () => {
      const all = await logged()
      expect(all.length).toBeGreaterThan(40)
      for (let round = 0; round < 3 * inject('times'); round++) {
        const ids: string[] = []
        const places: string[] = []
        const events = createVietas({ url: cutting.url }).events({
          follow: false,
          checkpoint: (cursor) => void places.push(cursor),
        })
        for await (const { id } of events) ids.push(id)
        expect(ids).toEqual(all.map(({ id }) => id))
        expect(places).toEqual(all.map(({ cursor }) => cursor))
      }
      expect(cutting.cuts()).toBeGreaterThan(0)
    },
  )

  it('tells events apart by their types, and sees new ones', async () => {
    const { events, registry } = createVietas({ url: vietas.url })
    const end = new AbortController()
    const revoked: string[] = []
    const last = (await logged()).at(-1)?.cursor ?? ''
    const units = (await vietas.get('/capacity/v1/units?search=Kalkuni')).body.units
    const issued = await answerOf(
      registry.POST('/v1/closure-orders', {
        body: {
          units: [units[0].id],
          authority: 'Labklājības ministrija',
          issuedOn: '2026-02-01',
          effectiveOn: '2031-01-01',
        },
      }),
    )
    const types = ['ClosureOrderIssued', 'ClosureOrderRevoked'] as const
    for await (const event of events({ after: last, types, signal: end.signal })) {
      if (event.type === 'ClosureOrderIssued') {
        expect(event.data.orderId).toBe(issued.id)
        await answerOf(
          registry.POST('/v1/closure-orders/{orderId}/revocation', {
            params: { path: { orderId: event.data.orderId } },
            body: { revokedOn: '2026-03-01' },
          }),
        )
      } else {
        revoked.push(event.data.revokedOn)
        end.abort()
      }
    }
    expect(revoked).toEqual(['2026-03-01'])
  })

  it('has all facts from a snapshot and the events after it, over a line that is cut', async () => {
    const facts = new Set<string>()
    const steps = createVietas({ url: cutting.url }).mirror({ follow: false })
    for await (const step of steps) {
      if (step.kind === 'thing') for (const { id } of step.thing.facts) facts.add(id)
      if (step.kind === 'event') facts.add(step.event.id)
    }
    expect([...facts].sort()).toEqual((await logged()).map(({ id }) => id).sort())
  })

  it.each(['0123456789abcdef-0000000000000001-01234567', 'nonsense', '999999999'])(
    'is told that its place %s is lost, with a snapshot that is there',
    async (after) => {
      const { events } = createVietas({ url: vietas.url })
      const failed = await events({ after })
        .next()
        .catch((error: unknown) => error)
      expect(failed).toBeInstanceOf(PlaceLostError)
      const { snapshot } = failed as PlaceLostError
      expect((await fetch(snapshot)).status).toBe(200)
    },
  )
})
