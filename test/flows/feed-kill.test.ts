import { join } from 'node:path'
import { createVietas } from '@vietas/client'
import fc from 'fast-check'
import { afterAll, expect, inject, it } from 'vitest'
import { fill, openCentre } from './day-centre.ts'
import { cleanUp, freshFolder, startStandalone, type Standalone } from './standalone-process.ts'

const KILLS = Math.max(2, inject('times'))

afterAll(cleanUp)

/** Records until nobody answers any more. */
async function report(vietas: Standalone): Promise<void> {
  try {
    const unit = await openCentre(vietas)
    for (;;) await fill(vietas, unit)
  } catch {
    // The process was killed.
  }
}

async function idsInLog(vietas: Standalone): Promise<string[]> {
  const { body } = await vietas.get('/feed/v1/events?follow=false', { accept: 'application/jsonl' })
  const lines: { id: string; type: string }[] = body.trim().split('\n').map(JSON.parse)
  return lines.filter(({ type }) => !type.startsWith('feed.')).map(({ id }) => id)
}

it(
  'killed in the middle of a stream, again and again, the feed goes on where its client was: every event once, and in order',
  { tags: ['random', 'slow'] },
  async () => {
    const folder = join(freshFolder(), 'data')
    const ids: string[] = []
    let after = '0'
    const checkpoint = (cursor: string): void => void (after = cursor)

    for (const many of fc.sample(fc.integer({ min: 1, max: 200 }), KILLS)) {
      const vietas = await startStandalone({}, folder)
      const reporting = report(vietas)
      const end = new AbortController()
      const interrupted = (): void => end.abort()
      const upTo = ids.length + many
      const following = { after, checkpoint, interrupted, signal: end.signal }
      for await (const { id } of createVietas({ url: vietas.url }).events(following)) {
        ids.push(id)
        if (ids.length === upTo) void vietas.kill()
      }
      await Promise.all([vietas.kill(), reporting])
      expect(ids.length).toBeGreaterThanOrEqual(upTo)
    }

    const vietas = await startStandalone({}, folder)
    const rest = createVietas({ url: vietas.url }).events({ after, follow: false })
    for await (const { id } of rest) ids.push(id)
    expect(ids).toEqual(await idsInLog(vietas))
    await vietas.stop()
  },
)
