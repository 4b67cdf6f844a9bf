import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dayFromToday } from './clock.ts'
import { cleanUp, freshFolder, startStandalone, type Standalone } from './standalone-process.ts'

afterAll(cleanUp)

const targetGroup = 'adults-with-mental-disorders'

async function openCentre(vietas: Standalone): Promise<string> {
  const { body } = await vietas.post('/registry/v1/service-units', {
    name: 'Dienas centrs',
    serviceType: 'day-centre',
    municipality: 'LV0002000',
    effectiveOn: dayFromToday(-100),
    places: [{ targetGroup, authorised: 900, operational: 900, occupied: 0, reserved: 0 }],
  })
  return body.id
}

const fill = (vietas: Standalone, unit: string) =>
  vietas.post(`/registry/v1/service-units/${unit}/fillings`, {
    targetGroup,
    effectiveOn: dayFromToday(-5),
  })

const view = async (vietas: Standalone): Promise<any> =>
  (await vietas.get('/capacity/v1/views')).body.views[0]

async function rebuilt(vietas: Standalone): Promise<any> {
  expect((await vietas.post('/capacity/v1/views/capacity/rebuild', {})).status).toBe(202)
  for (;;) {
    const now = await view(vietas)
    if (now.lastRebuild !== undefined && now.building === undefined) return now
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('a data folder', () => {
  it('gets the documented history once, and keeps it over restarts', async () => {
    const first = await startStandalone()
    const before = await view(first)
    expect(await first.stop()).toBe(0)
    const second = await startStandalone({}, first.dataFolder)
    const after = await view(second)
    expect(after.position).toBe(before.position)
    expect(after.fingerprint).toBe(before.fingerprint)
    await second.stop()
  })

  it('of someone else is left alone', async () => {
    const first = await startStandalone({ SEED: 'none' })
    await openCentre(first)
    await first.stop()
    const second = await startStandalone({}, first.dataFolder)
    expect((await second.get('/capacity/v1/units')).body.total).toBe(1)
    await second.stop()
  })

  it('keeps every acknowledged filling when the process is killed at any moment, and its view equals a fresh one', async () => {
    const folder = join(freshFolder(), 'data')
    let vietas = await startStandalone({ SEED: 'none' }, folder)
    const unit = await openCentre(vietas)
    let acknowledged = 0
    for (let round = 0; round < 3; round++) {
      const killed = new Promise((resolve) => setTimeout(resolve, 150 + round * 170)).then(() =>
        vietas.kill(),
      )
      const reporter = async (): Promise<void> => {
        try {
          for (;;) if ((await fill(vietas, unit)).status === 200) acknowledged++
        } catch {
          // The process was killed.
        }
      }
      await Promise.all([reporter(), reporter(), reporter(), killed])
      vietas = await startStandalone({ SEED: 'none' }, folder)
      const { body } = await vietas.get(`/capacity/v1/units/${unit}`)
      const { occupied } = body.unit.places[0]
      // What was recorded just before the kill may not have been acknowledged any more.
      expect(occupied).toBeGreaterThanOrEqual(acknowledged)
      expect(occupied).toBeLessThanOrEqual(acknowledged + 3)
      acknowledged = occupied
      const before = await view(vietas)
      const after = await rebuilt(vietas)
      expect(after.lastRebuild.outcome).toBe('took-over')
      expect(after.fingerprint).toBe(before.fingerprint)
    }
    await vietas.stop()
  })

  it('rebuilds its view while places are being filled, and answers all along', async () => {
    const vietas = await startStandalone({ SEED: 'none' })
    const unit = await openCentre(vietas)
    let filling = true
    let filled = 0
    const reporter = (async () => {
      while (filling) if ((await fill(vietas, unit)).status === 200) filled++
    })()
    for (let i = 0; i < 4; i++) {
      await rebuilt(vietas)
      expect((await vietas.get('/capacity/v1/capacity')).status).toBe(200)
    }
    filling = false
    await reporter
    const last = await fill(vietas, unit)
    const { body } = await vietas.get(`/capacity/v1/units/${unit}?after=${last.body.position}`)
    expect(body.unit.places[0].occupied).toBe(filled + 1)
    const { fingerprint } = await view(vietas)
    expect((await rebuilt(vietas)).fingerprint).toBe(fingerprint)
    await vietas.stop()
  })

  it('gets its views back when they are deleted', async () => {
    const first = await startStandalone()
    const { fingerprint } = await view(first)
    await first.stop()
    await rm(join(first.dataFolder, 'views'), { recursive: true })
    const second = await startStandalone({}, first.dataFolder)
    expect((await view(second)).fingerprint).toBe(fingerprint)
    await second.stop()
  })
})

describe('a wrong start', () => {
  it('says which variable is wrong and what is expected', async () => {
    await expect(startStandalone({ PORT: 'eighty', SEED: 'some' })).rejects.toThrow(/PORT[^]*SEED/)
  })

  it('says that the data folder is in use', async () => {
    const first = await startStandalone()
    await expect(startStandalone({}, first.dataFolder)).rejects.toThrow(
      /is being written by process/,
    )
    await first.stop()
  })
})
