import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { areBuilt, pagesFolder } from './sources.ts'

let building: Promise<string> | undefined

/**
 * The folder of the pages, once they are those of the sources. From its sources, Vietas builds them
 * where they have changed, in a process beside its own; as built for production it has them.
 *
 * @throws Error with what the builder said
 */
export function builtPages(): Promise<string> {
  if (!import.meta.filename.endsWith('.ts')) return Promise.resolve(pagesFolder)
  building ??= buildWhereNeeded().catch((error: unknown) => {
    building = undefined
    throw error
  })
  return building
}

async function buildWhereNeeded(): Promise<string> {
  if (!(await areBuilt())) await build()
  return pagesFolder
}

async function build(): Promise<void> {
  const script = join(import.meta.dirname, '../build/build-pages.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`the pages could not be built:\n${said}`)
}
