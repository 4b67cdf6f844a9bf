import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openEmbeddedStore } from '@vietas/event-store'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { aFolder, contentOf, removeFolders, someEvents } from './testing/given.ts'

const RUN = join(import.meta.dirname, '../../../infra/run.js')
const EVENTS = 30_000
const KILLS = Math.ceil(inject('times') / 4)

let source: string
beforeAll(async () => {
  source = await aLongLog()
})
afterAll(removeFolders)

interface Running {
  readonly child: ChildProcess
  /** Resolves when the process says that it copies, or has ended. */
  readonly copies: Promise<unknown>
  readonly ended: Promise<{ code: number | null; out: string; err: string }>
}

function vietas(...args: string[]): Running {
  const script = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [RUN, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const saysCopying = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
      if (err.includes('Copying:')) resolve()
    })
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }))
  return { child, copies: Promise.race([saysCopying, ended]), ended }
}

/** Short histories of many streams, so that it takes many appends to copy them. */
async function aLongLog(): Promise<string> {
  const folder = aFolder()
  const store = openEmbeddedStore({ file: join(folder, 'log.db'), durability: 'none' })
  for (let from = 0; from < EVENTS; from += 500) {
    const appends = someEvents(500).map((event, index) =>
      store.append(`unit-${(from * 7 + index) % 977}`, 'any', [event]),
    )
    await Promise.all(appends)
  }
  await store.close()
  return folder
}

async function contentIn(folder: string): Promise<unknown[]> {
  const store = openEmbeddedStore({ file: join(folder, 'log.db') })
  const content = await contentOf(store)
  await store.close()
  return content
}

describe('a migration in a process of its own', () => {
  it(
    'killed at any moment, again and again, and started again ends with the same log',
    { tags: ['random', 'slow'] },
    async () => {
      const target = join(aFolder(), 'new')
      const args = ['migrate', '--from', `embedded:${source}`, '--to', `embedded:${target}`]
      const held: number[] = []
      for (const afterMs of fc.sample(fc.nat(600), KILLS)) {
        const running = vietas(...args)
        await running.copies
        await pause(afterMs)
        running.child.kill('SIGKILL')
        await running.ended
        held.push((await contentIn(target)).length)
      }
      const last = await vietas(...args).ended
      expect(last).toMatchObject({ code: 0, out: expect.stringContaining('30,000 events in') })
      expect(await contentIn(target)).toEqual(await contentIn(source))
      expect(held).toEqual(held.toSorted((a, b) => a - b))
    },
  )

  it(
    'stopped by Ctrl-C says how to go on, and leaves a target that can be resumed',
    { tags: ['slow'] },
    async () => {
      const target = join(aFolder(), 'new')
      const running = vietas(
        'migrate',
        '--from',
        `embedded:${source}`,
        '--to',
        `embedded:${target}`,
      )
      await running.copies
      running.child.kill('SIGINT')
      const { code, out, err } = await running.ended
      expect({ code, out }).toEqual({ code: 130, out: '' })
      expect(err).toContain('Stopped. Run the same command again')
      const held = await contentIn(target)
      expect(held).toEqual((await contentIn(source)).slice(0, held.length))
    },
  )

  it('not understood ends with 2', async () => {
    const { code, err } = await vietas('migrate', '--from', 'embedded:x').ended
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--to once') })
  })
})
