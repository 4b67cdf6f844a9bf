/** @module-tag slow */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startAside } from './start-aside.ts'

/** Somewhere else than where the packages are. */
const folder = mkdtempSync(join(tmpdir(), 'vietas-aside-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const START = new URL('./start-aside.ts', import.meta.url)
const PROGRAM = new URL('../testing/long-work', import.meta.url)

it('Work aside begins wherever its service was started, and ends with it, though it never looks up', async () => {
  const file = join(folder, 'ended')
  const service = `
    import { startAside } from ${JSON.stringify(START)}
    const hear = () => process.stdout.write('at work')
    const ended = (said) => process.stdout.write(String(said))
    const failed = (error) => process.stdout.write(error.message)
    const order = { file: ${JSON.stringify(file)} }
    startAside(new URL(${JSON.stringify(PROGRAM)}), order, { hear, ended, failed }, { heapMiB: 64 })`
  const loader = import.meta.resolve('tsx')
  const flags = ['--conditions=@vietas/source', '--import', loader, '--input-type=module']
  const child = spawn(process.execPath, [...flags, '-e', service], { cwd: folder })
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data')
  expect(said).toBe('at work')
  expect(existsSync(file)).toBe(false)
  child.kill('SIGKILL')
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toBe('1')
})

it('Work aside whose news cannot be taken in is ended, and what went wrong is told', async () => {
  const told: unknown[] = []
  const fullDisk = (): never => {
    throw new Error('The disk is full')
  }
  await new Promise<void>((resolve) => {
    startAside(
      PROGRAM,
      { file: join(folder, 'not-heard') },
      {
        hear: fullDisk,
        ended: (failure) => {
          told.push(failure)
          resolve()
          fullDisk()
        },
        failed: (error) => void told.push((error as Error).message),
      },
      { heapMiB: 64 },
    )
  })
  await expect
    .poll(() => told)
    .toEqual(['The disk is full', 'It ended with SIGKILL', 'The disk is full'])
})
