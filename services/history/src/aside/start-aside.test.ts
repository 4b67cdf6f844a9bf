/** @module-tag slow */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

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
    const order = { file: ${JSON.stringify(file)} }
    startAside(new URL(${JSON.stringify(PROGRAM)}), order, { hear, ended }, { heapMiB: 64 })`
  const loader = import.meta.resolve('tsx')
  const flags = ['--conditions=@vietas/source', '--import', loader, '--input-type=module']
  const child = spawn(process.execPath, [...flags, '-e', service], { cwd: folder })
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data')
  expect(said).toBe('at work')
  expect(existsSync(file)).toBe(false)
  child.kill('SIGKILL')
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toBe('1')
})
