/** @module-tag slow */
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fill, openCentre, rebuilt, view } from './day-centre.ts'
import { cleanUp, freshFolder, startStandalone } from './standalone-process.ts'

afterAll(cleanUp)

describe('a data folder', () => {
  it(
    'gets the documented history once, keeps it over restarts, and gets its views back when they are deleted',
    { tags: ['slow'] },
    async () => {
      const first = await startStandalone()
      const before = await view(first)
      expect(await first.stop()).toBe(0)
      const second = await startStandalone({}, first.dataFolder)
      const after = await view(second)
      expect(after.position).toBe(before.position)
      expect(after.fingerprint).toBe(before.fingerprint)
      await second.stop()
      await rm(join(first.dataFolder, 'views'), { recursive: true })
      const third = await startStandalone({}, first.dataFolder)
      expect((await view(third)).fingerprint).toBe(before.fingerprint)
      await third.stop()
    },
  )

  it('may be named from where it is started, as it is without any variable', async () => {
    const from = relative(join(import.meta.dirname, '../..'), join(freshFolder(), 'data'))
    const vietas = await startStandalone({ SEED: 'none' }, from)
    expect((await vietas.get('/history/v1/datasets')).status).toBe(200)
    await vietas.stop()
  })

  it('of someone else is left alone', async () => {
    const first = await startStandalone({ SEED: 'none' })
    await openCentre(first)
    await first.stop()
    const second = await startStandalone({}, first.dataFolder)
    expect((await second.get('/capacity/v1/units')).body.total).toBe(1)
    await second.stop()
  })

  it(
    'rebuilds its view while places are being filled, and answers all along',
    { tags: ['slow'] },
    async () => {
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
    },
  )
})

describe('a wrong start', () => {
  it('says which variable is wrong and what is expected', async () => {
    await expect(startStandalone({ PORT: 'eighty', SEED: 'some' })).rejects.toThrow(/PORT[^]*SEED/)
  })

  it('says that the data folder is in use', async () => {
    const first = await startStandalone({ SEED: 'none' })
    await expect(startStandalone({}, first.dataFolder)).rejects.toThrow(
      /is being written by process/,
    )
    await first.stop()
  })
})
