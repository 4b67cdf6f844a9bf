import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createReleases } from './releases.ts'

const folder = mkdtempSync(join(tmpdir(), 'vietas-releases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const errors: object[] = []
const releasesIn = (name: string) =>
  createReleases({
    folder: join(folder, name),
    viewsFolder: join(folder, 'views'),
    heapMiB: 64,
    now: () => 0,
    log: { error: (fields) => void errors.push(fields) },
  })

it('A release that a stop of the service ends has not failed', async () => {
  const releases = releasesIn('datasets')
  releases.make()
  expect(releases.making()).toEqual({ done: 0, of: null })
  await releases.close()
  expect([releases.making(), releases.failure(), errors]).toEqual([undefined, undefined, []])
})

it('Releases of an older version are there; what cannot be read is left out, and told of once', () => {
  const release = (id: string, descriptor: object | string): void => {
    const place = join(folder, 'older', id)
    mkdirSync(place, { recursive: true })
    const text = typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor)
    writeFileSync(join(place, 'datapackage.json'), text)
  }
  const [csv] = ['capacity.csv'].map((path) => ({
    ...{ name: 'capacity-csv', path, title: 'Places', description: 'Each row is a number.' },
    ...{ format: 'csv', bytes: 1, rows: 0, hash: 'sha256:00' },
  }))
  const about = { created: '2026-01-01T00:00:00.000Z', position: '44', fingerprint: 'ab' }
  release('2026-01-01-44-ab', { id: '2026-01-01-44-ab', ...about, resources: [csv] })
  release('of-another-form', { id: 'of-another-form' })
  release('half', '{"id":')
  mkdirSync(join(folder, 'older', 'lost+found'))
  const releases = releasesIn('older')
  for (const again of [1, 2])
    expect([again, releases.all().map(({ id }) => id)]).toEqual([again, ['2026-01-01-44-ab']])
  expect(releases.find('latest')).toMatchObject({ position: '44', resources: [csv] })
  expect(releases.find('of-another-form')).toBeUndefined()
  expect(errors).toHaveLength(3)
})
