/** @module-tag slow */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cleanUp,
  freshFolder,
  runExample,
  startStandalone,
  type Standalone,
} from './standalone-process.ts'

const client = 'packages/client'
let vietas: Standalone
let folder: string
beforeAll(async () => {
  vietas = await startStandalone()
  folder = freshFolder()
})
afterAll(cleanUp)

async function example(name: string, ...args: string[]): Promise<string> {
  const { exited, out, log } = runExample(`${client}/examples/${name}.ts`, [vietas.url, ...args])
  if ((await exited) !== 0) throw new Error(log())
  return out()
}

const logged = async (query = ''): Promise<{ id: string }[]> =>
  (await vietas.get(`/feed/v1/events?limit=1000${query}`)).body

async function aUnit(): Promise<string> {
  const count = { authorised: 12, operational: 12, occupied: 4, reserved: 0 }
  const { body } = await vietas.post('/registry/v1/service-units', {
    name: 'Grupu dzīvoklis',
    serviceType: 'group-apartment',
    municipality: 'LV0002000',
    effectiveOn: '2026-01-01',
    places: [{ targetGroup: 'adults-with-mental-disorders', ...count }],
  })
  return body.id
}

describe('The example', () => {
  it('mirror-into-sqlite has every fact, and goes on where it was left', async () => {
    const file = join(folder, 'vietas.db')
    const before = await logged()
    expect(await example('mirror-into-sqlite', file, '--once')).toBe(`${before.length} facts\n`)
    await aUnit()
    const after = await logged()
    expect(after.length).toBe(before.length + 1)
    expect(await example('mirror-into-sqlite', file, '--once')).toBe(`${after.length} facts\n`)
  })

  it('forward-to-webhook sends what it was asked for, until it is taken, and once', async () => {
    const got: { id: string; type: string }[] = []
    let requests = 0
    const receiver: Server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        requests += 1
        if (requests === 1) return void response.writeHead(503).end()
        got.push(JSON.parse(body))
        response.writeHead(204).end()
      })
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    const place = join(folder, 'place.txt')
    await example('forward-to-webhook', hook, place, '--once')
    await example('forward-to-webhook', hook, place, '--once')
    receiver.close()
    const types = 'ClosureOrderIssued,ClosureOrderAmended,ClosureOrderRevoked'
    expect(got.map(({ id }) => id)).toEqual((await logged(`&type=${types}`)).map(({ id }) => id))
    expect(got.length).toBeGreaterThan(1)
  })

  it('forward-to-webhook that is ended while nothing is taken begins with that event next time', async () => {
    const asked: string[] = []
    let status = 503
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        asked.push(JSON.parse(body).id)
        response.writeHead(status).end()
      })
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    const place = join(folder, 'place-of-the-ended.txt')
    const args = [vietas.url, hook, place]
    const { child, exited } = runExample(`${client}/examples/forward-to-webhook.ts`, args)
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    child.kill('SIGTERM')
    expect(await exited).toBe(0)
    status = 204
    const before = asked.splice(0)
    await example('forward-to-webhook', hook, place, '--once')
    receiver.close()
    expect(asked[0]).toBe(before[0])
  })

  it('free-places tells what is free, and of every change', async () => {
    const { child, out, exited } = runExample(`${client}/examples/free-places.ts`, [vietas.url])
    const unit = await aUnit()
    await expect.poll(out).toContain('Grupu dzīvoklis: {"adults-with-mental-disorders":8}')
    const filling = { targetGroup: 'adults-with-mental-disorders', places: 3 }
    const path = `/registry/v1/service-units/${unit}/fillings`
    await vietas.post(path, { ...filling, effectiveOn: '2026-02-01' })
    await expect.poll(out).toContain('Grupu dzīvoklis: {"adults-with-mental-disorders":5}')
    child.kill('SIGTERM')
    expect(await exited).toBe(0)
  })
})

/** The recipes of the README in a language, as they stand there, against what runs. */
const recipes = (language: string): string[] => {
  const readme = readFileSync(join(import.meta.dirname, '../..', client, 'README.md'), 'utf8')
  const found = readme.matchAll(new RegExp(`\`\`\`${language}\n([^\`]+)\`\`\``, 'g'))
  return [...found].map(([, text = '']) => text.replaceAll('http://127.0.0.1:8080', vietas.url))
}

/** Runs a recipe, for as long as what it follows lets it, until it has said something. */
async function said(command: string, args: readonly string[], until: string): Promise<string> {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  for (const from of [child.stdout, child.stderr])
    from.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const exited = once(child, 'exit')
  await expect.poll(() => out.includes(until) || child.exitCode !== null).toBe(true)
  child.kill('SIGKILL')
  await exited
  return out
}

describe('The recipes of the README', () => {
  it('in curl follow, page, and take a snapshot', async () => {
    const [first] = await logged()
    const commands = recipes('sh').flatMap((text) => text.match(/^curl .*$/gm) ?? [])
    expect(commands.length).toBeGreaterThan(2)
    for (const command of commands)
      expect(await said('sh', ['-c', command], first?.id ?? '')).toContain(first?.id)
  })

  it('in Python goes on where it was left', async () => {
    const [recipe = ''] = recipes('python')
    const events = await logged()
    const last = events.at(-1)?.id ?? ''
    expect(await said('python3', ['-u', '-c', recipe], last)).toContain(events[0]?.id)
    await aUnit()
    const now = (await logged()).at(-1)?.id ?? ''
    const again = await said('python3', ['-u', '-c', recipe], now)
    expect(again).toContain(now)
    expect(again).not.toContain(events[0]?.id)
  })
})
