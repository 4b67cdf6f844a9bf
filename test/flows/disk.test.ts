/** @module-tag slow */
import { execFileSync } from 'node:child_process'
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { cleanUp, freshFolder, run, startStandalone } from './standalone-process.ts'

afterAll(cleanUp)

/** A disk of its own; undefined where that may not be made. */
function smallDisk(megabytes: number): string | undefined {
  const folder = join(freshFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  return folder
}

const canMount = process.getuid?.() === 0 && process.platform === 'linux'

const refused = async (service: 'standalone' | 'capacity', DATA_DIR: string): Promise<string> => {
  const started = run(`services/${service}/src/main.ts`, [], { DATA_DIR, PORT: '0' })
  expect(await started.exited).toBe(1)
  return started.log()
}

describe('A data folder', () => {
  it('that cannot be made is refused in one line', async () => {
    expect(await refused('standalone', '/proc/x')).toMatch(/^The log cannot be opened: .*\n$/)
  })

  it.runIf(canMount)(
    'on a disk with too little space is refused, and told what is needed',
    async (test) => {
      const disk = smallDisk(4)
      if (disk === undefined) return test.skip()
      expect(await refused('standalone', join(disk, 'data'))).toMatch(
        /^\S+log\.db needs 17\.\d MB more, and its disk has 4\.\d MB free\. .*\n$/,
      )
    },
  )

  it.runIf(canMount)('on a disk that gets full serves no zeros as truth', async (test) => {
    const disk = smallDisk(40)
    if (disk === undefined) return test.skip()
    const vietas = await startStandalone({ LOG_LEVEL: 'fatal' }, join(disk, 'data'))
    const before = (await vietas.get('/capacity/v1/capacity')).body.total.units
    expect(before).toBeGreaterThan(0)
    fill(disk)
    for (let i = 0; i < 50; i++) {
      const { status } = await vietas.post('/registry/v1/service-units', { ...unit, name: `${i}` })
      const { status: answered, body } = await vietas.get('/capacity/v1/capacity')
      expect([200, 503]).toContain(answered)
      if (answered === 200) expect(body.total.units).toBeGreaterThanOrEqual(before)
      if (status !== 201) break
    }
    await vietas.kill()
    expect(await refused('standalone', join(disk, 'data'))).toMatch(/^.*disk.*\n$/)
  })
})

const unit = {
  serviceType: 'group-apartment',
  municipality: 'LV0002000',
  effectiveOn: '2026-01-01',
  places: [
    {
      targetGroup: 'adults-with-mental-disorders',
      authorised: 4,
      operational: 4,
      occupied: 0,
      reserved: 0,
      waiting: 0,
    },
  ],
}

function fill(disk: string): void {
  for (let file = 0; statfsSync(disk).bavail > 0; file++) {
    try {
      writeFileSync(join(disk, `ballast-${file}`), Buffer.alloc(64 * 1024))
    } catch {
      return
    }
  }
}
