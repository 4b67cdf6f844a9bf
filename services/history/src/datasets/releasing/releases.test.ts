import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createReleases } from './releases.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-releases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('A release that a stop of the service ends has not failed', async () => {
  const errors: string[] = []
  const releases = createReleases({
    folder: join(folder, 'datasets'),
    viewsFolder: join(folder, 'views'),
    heapMiB: 64,
    now: () => 0,
    log: { error: (_, message) => void errors.push(message) },
  })
  releases.make()
  expect(releases.making()).toEqual({ done: 0, of: null })
  await releases.close()
  expect([releases.making(), releases.failure(), errors]).toEqual([undefined, undefined, []])
})
