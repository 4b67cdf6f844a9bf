import { expect, it } from 'vitest'
import { ADULTS, openRegistry, type TestRegistry } from '../testing/registry.ts'

/** Mulberry32: the same seed, the same sequence. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const ACTS = [
  'fillings',
  'fillings',
  'vacatings',
  'reservations',
  'releases',
  'operational-places',
  'counts',
  'suspensions',
  'resumptions',
] as const

function bodyOf(act: (typeof ACTS)[number], random: (below: number) => number): object {
  const effectiveOn = `2026-04-${String(random(28) + 1).padStart(2, '0')}`
  const places = random(4) + 1
  switch (act) {
    case 'operational-places':
      return { effectiveOn, targetGroup: ADULTS, operational: random(8) }
    case 'counts':
      return { effectiveOn, targetGroup: ADULTS, occupied: random(8) }
    case 'suspensions':
    case 'resumptions':
      return { effectiveOn }
    default:
      return { effectiveOn, targetGroup: ADULTS, places }
  }
}

const DAYS = ['2026-03-31', '2026-04-10', '2026-04-20', '2026-04-28', '2026-06-15']

/** The unit as it was on several days: the clock of the registry is set to each. */
async function overrunsOn(store: TestRegistry['store'], unit: string): Promise<number[]> {
  const overruns: number[] = []
  for (const day of DAYS) {
    const then = await openRegistry(store, { now: () => Date.parse(`${day}T09:00:00Z`) })
    overruns.push((await then.get(unit)).body.places[0].overrun)
    await then.server.close()
  }
  return overruns
}

it.each([1, 2, 3, 4, 5])(
  'whatever is sent, no day has more people than places unless it was stated (seed %i)',
  async (seed) => {
    const random = randomOf(seed)
    const registry = await openRegistry()
    const unit = await registry.openUnit({
      places: [{ targetGroup: ADULTS, authorised: 8, operational: 6, occupied: 2, reserved: 0 }],
    })
    const statuses = new Set<number>()
    for (let sent = 0; sent < 60; sent++) {
      const act = ACTS[random(ACTS.length)] ?? 'fillings'
      const { status } = await registry.act(unit, act, bodyOf(act, random))
      expect([200, 409, 422]).toContain(status)
      statuses.add(status)
    }
    expect(statuses.has(200) && statuses.has(422)).toBe(true)
    expect(await overrunsOn(registry.store, unit)).toEqual(DAYS.map(() => 0))

    await registry.act(unit, 'resumptions', { effectiveOn: '2026-06-15' })
    await registry.act(unit, 'operational-places', {
      targetGroup: ADULTS,
      effectiveOn: '2026-06-15',
      operational: 0,
      overrun: { reason: 'A flood' },
    })
    const { occupied, reserved, overrun } = (await registry.get(unit)).body.places[0]
    expect(overrun).toBe(occupied + reserved)
    await registry.server.close()
  },
)
