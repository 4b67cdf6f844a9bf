/**
 * Keeps in memory how many places are free in each unit, and tells of every change:
 *
 *   node free-places.ts http://127.0.0.1:8080
 *
 * What an event makes of a unit's places is for the service to say (orders, late reports and
 * corrections all count), so the units that an event is about are asked for again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { answerOf, createVietas } from '@vietas/client'

const [url = 'http://127.0.0.1:8080'] = process.argv.slice(2)
const vietas = createVietas({ url })

/** By unit: how many places are free for each target group; what nobody knows is not zero. */
const free = new Map<string, Readonly<Record<string, number | 'unknown'>>>()

const end = new AbortController()
process.once('SIGINT', () => end.abort())
process.once('SIGTERM', () => end.abort())

for await (const step of vietas.mirror({ signal: end.signal })) {
  if (step.kind === 'snapshot') free.clear()
  else if (step.kind === 'thing' && step.thing.capability === 'service-units')
    await lookAt([step.thing.id])
  else if (step.kind === 'event' && step.event.units !== undefined)
    await lookAt(step.event.units.split(','))
}

async function lookAt(units: readonly string[]): Promise<void> {
  await viewHasSeenAll()
  for (const unitId of units) {
    const asked = vietas.capacity.GET('/v1/units/{unitId}', { params: { path: { unitId } } })
    const { unit } = await answerOf(asked)
    const now = Object.fromEntries(unit.places.map((place) => [place.targetGroup, place.free]))
    if (JSON.stringify(free.get(unitId)) === JSON.stringify(now)) continue
    free.set(unitId, now)
    console.log(`${unit.name}: ${JSON.stringify(now)}`)
  }
}

/** The feed may tell of an event before capacity has counted it. */
async function viewHasSeenAll(): Promise<void> {
  for (;;) {
    const { views } = await answerOf(vietas.capacity.GET('/v1/views'))
    if (views.every(({ lag }) => lag?.events === 0)) return
    await pause(50)
  }
}
