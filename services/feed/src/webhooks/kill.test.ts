import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, inject, it, onTestFinished } from 'vitest'
import { eventsOfKill } from './testing/kill-log.ts'
import { openReceiver } from './testing/receiver.ts'

const KILLS = inject('times')

it(
  'killed at any moment, again and again, sends every event, and each stream in its order',
  { tags: ['random', 'slow'] },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vietas-webhook-kill-'))
    const accepted = new Set<string>()
    const early: string[] = []
    const before = predecessors()
    const { url, received, close } = await openReceiver(({ headers }, response) => {
      const id = String(headers['webhook-id'])
      const earlier = before.get(id)
      if (earlier !== undefined && !accepted.has(earlier)) early.push(id)
      // The last moment at which the sender cannot know of it yet.
      accepted.add(id)
      response.writeHead(204).end()
    })
    onTestFinished(async () => {
      await close()
      rmSync(folder, { recursive: true })
    })
    const run = () => sender(join(folder, 'webhooks.db'), url)

    for (const afterMs of fc.sample(fc.integer({ min: 1, max: 200 }), KILLS)) {
      const child = run()
      const count = received.length
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
      while (received.length === count && child.exitCode === null) await pause(2)
      await pause(afterMs)
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
    const [code] = (await once(run(), 'exit')) as [number]

    expect(code).toBe(0)
    expect(early).toEqual([])
    expect(eventsOfKill().filter(({ id }) => !accepted.has(id))).toEqual([])
    // Again after each kill, but only what was not known to be accepted yet.
    expect(received.length).toBeLessThan(eventsOfKill().length * 2)
  },
)

/** The event that comes before each in its stream. */
function predecessors(): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  const found = new Map<string, string>()
  for (const { id, stream } of eventsOfKill()) {
    const earlier = last.get(stream)
    if (earlier !== undefined) found.set(id, earlier)
    last.set(stream, id)
  }
  return found
}

function sender(file: string, url: string) {
  const script = fileURLToPath(new URL('./testing/kill-child.ts', import.meta.url))
  const flags = ['--conditions=@vietas/source', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script, file, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
