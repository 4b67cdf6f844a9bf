import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, expect, inject, it } from 'vitest'
import { fill, openCentre, rebuilt, view } from './day-centre.ts'
import { cleanUp, freshFolder, startStandalone } from './standalone-process.ts'

const KILLS = inject('times')
const REPORTERS = 3

afterAll(cleanUp)

it(
  'killed at any moment, again and again, keeps every acknowledged filling, and its view equals a fresh one',
  { tags: ['random', 'slow'] },
  async () => {
    const folder = join(freshFolder(), 'data')
    let vietas = await startStandalone({ SEED: 'none' }, folder)
    let unit = await openCentre(vietas)
    for (const afterMs of fc.sample(fc.nat(600), KILLS)) {
      let acknowledged = 0
      const reporter = async (): Promise<void> => {
        try {
          for (;;) if ((await fill(vietas, unit)).status === 200) acknowledged++
        } catch {
          // The process was killed.
        }
      }
      const reporters = Array.from({ length: REPORTERS }, reporter)
      await expect.poll(() => acknowledged).toBeGreaterThan(0)
      await pause(afterMs)
      await vietas.kill()
      await Promise.all(reporters)
      vietas = await startStandalone({ SEED: 'none' }, folder)
      const { body } = await vietas.get(`/capacity/v1/units/${unit}`)
      const { occupied } = body.unit.places[0]
      // What was recorded just before the kill may not have been acknowledged any more.
      expect(occupied).toBeGreaterThanOrEqual(acknowledged)
      expect(occupied).toBeLessThanOrEqual(acknowledged + REPORTERS)
      const before = await view(vietas)
      const after = await rebuilt(vietas)
      expect(after.lastRebuild.outcome).toBe('took-over')
      expect(after.fingerprint).toBe(before.fingerprint)
      unit = await openCentre(vietas)
    }
    await vietas.stop()
  },
)
