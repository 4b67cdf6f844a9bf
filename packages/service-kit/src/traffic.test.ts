/** @module-tag slow */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, inject, it, onTestFinished } from 'vitest'

interface Instance {
  readonly child: ChildProcess
  readonly port: number
  readonly exited: Promise<number | null>
  readonly log: () => string
}

/** A process with one route; `/slow` answers once `/go` has been asked. */
async function startInstance(environment: Record<string, string> = {}): Promise<Instance> {
  const script = `
    import { createServer, listen, readConfig, ServiceConfig } from '${import.meta.dirname}/index.ts'
    const config = readConfig(ServiceConfig, process.env)
    const server = await createServer({ name: 'test', version: '1', logging: { requests: false } })
    let go
    const going = new Promise((resolve) => (go = resolve))
    server.get('/work', async () => ({ done: await new Promise((done) => setTimeout(done, 2, true)) }))
    server.get('/slow', async () => (console.log('slow begins'), going.then(() => ({ done: true }))))
    server.get('/go', async () => (go(), { done: true }))
    await listen(server, config)`
  const child = spawn(
    process.execPath,
    ['--conditions=@vietas/source', '--import', 'tsx', '--input-type=module', '-e', script],
    { cwd: import.meta.dirname, env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment } },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'close').then(([code]) => code as number | null)
  let log = ''
  child.stdout.on('data', (chunk) => (log += String(chunk)))
  child.stderr.on('data', (chunk) => (log += String(chunk)))
  await expect.poll(() => log).toMatch(/Listening at \S+/)
  const port = Number(/Listening at \S+:(\d+)/.exec(log)?.[1])
  const instance = { child, exited, log: () => log, port }
  await expect
    .poll(async () => (await ask(instance, '/health/ready', new Agent())).status)
    .toBe(200)
  return instance
}

interface Answer {
  readonly status: number
  readonly connection: string | undefined
}

function ask({ port }: Instance, path: string, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, path, ...(agent === undefined ? {} : { agent }) }
    const onAnswer = (answer: IncomingMessage): void => {
      const { statusCode = 0, headers } = answer
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: statusCode, connection: headers.connection }))
      answer.resume()
    }
    get({ host: '127.0.0.1', ...options }, onAnswer).on('error', reject)
  })
}

/** Two instances behind a balancer, which sends nothing more to the one that is not ready. */
function balancer(first: Instance, second: Instance) {
  let isIn = true
  const check = async (): Promise<void> => {
    while (isIn) {
      const { status } = await ask(first, '/health/ready', new Agent()).catch(() => ({ status: 0 }))
      if (status !== 200) isIn = false
      await nextTurn()
    }
  }
  return { pick: () => (isIn ? first : second), isIn: () => isIn, checking: check() }
}

async function stopUnderLoad(requests: number): Promise<void> {
  // Long enough for any machine: the stop ends when nothing more comes.
  const [first, second] = await Promise.all([
    startInstance({ STOP_DRAIN_MS: '600000' }),
    startInstance(),
  ])
  const { pick, isIn, checking } = balancer(first, second)
  const told = { toStop: false, toClose: 0 }
  const lost: unknown[] = []
  let answered = 0

  const client = async (): Promise<void> => {
    const agents = new Map([first, second].map((one) => [one, keepAlive()]))
    while (answered < requests || isIn()) {
      const instance = pick()
      try {
        const { status, connection } = await ask(instance, '/work', agents.get(instance))
        if (status !== 200) lost.push({ status })
        if (told.toStop && instance === first && connection === 'close') told.toClose += 1
        answered += 1
      } catch (error) {
        // Refused before anything was sent: the balancer takes another.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') lost.push(error)
      }
      if (answered >= requests / 2 && !told.toStop) {
        told.toStop = true
        first.child.kill('SIGTERM')
      }
    }
    for (const agent of agents.values()) agent.destroy()
  }
  await Promise.all(Array.from({ length: 32 }, client))
  await checking
  expect(lost).toEqual([])
  expect(told.toClose).toBeGreaterThan(0)
  expect(await first.exited).toBe(0)
  expect(first.log()).not.toContain('cutting their connections')
  second.child.kill('SIGTERM')
  expect(await second.exited).toBe(0)
}

const keepAlive = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 })

describe('a process told to stop', { tags: ['random'] }, () => {
  it('loses none of the requests of 32 clients that reconnect when told to', async () => {
    // 1,000 in the usual run, 10,000 in the long one.
    const stops = Math.min(10, inject('times'))
    for (let stop = 0; stop < stops; stop++) await stopUnderLoad(1_000)
  })
})

describe('a process told to stop', () => {
  it('is not ready, but answers, and says that the connection closes', async () => {
    const instance = await startInstance({ STOP_DRAIN_MS: '600000' })
    const slow = ask(instance, '/slow', keepAlive())
    await expect.poll(instance.log).toContain('slow begins')
    instance.child.kill('SIGTERM')
    await expect.poll(instance.log).toContain('a second signal exits at once')
    expect(await ask(instance, '/health/ready', keepAlive())).toEqual({
      status: 503,
      connection: 'close',
    })
    expect(await ask(instance, '/go', keepAlive())).toEqual({ status: 200, connection: 'close' })
    // Under way when the signal came.
    expect(await slow).toEqual({ status: 200, connection: 'close' })
    expect(await instance.exited).toBe(0)
    expect(instance.log()).not.toContain('cutting their connections')
  })

  it('does not wait for connections on which nothing is asked', async () => {
    const instance = await startInstance({ STOP_GRACE_MS: '600000' })
    const silent = connect(instance.port, '127.0.0.1')
    await once(silent, 'connect')
    const idle = keepAlive()
    expect(await ask(instance, '/work', idle)).toMatchObject({ status: 200 })
    const ended = once(silent.resume(), 'end')
    instance.child.kill('SIGTERM')
    await ended
    expect(await instance.exited).toBe(0)
    silent.destroy()
    idle.destroy()
  })

  it('cuts what takes longer than its grace', async () => {
    const instance = await startInstance({ STOP_GRACE_MS: '10' })
    const slow = ask(instance, '/slow', keepAlive()).catch((error: unknown) => error)
    await expect.poll(instance.log).toContain('slow begins')
    instance.child.kill('SIGTERM')
    expect(await slow).toBeInstanceOf(Error)
    expect(await instance.exited).toBe(0)
    expect(instance.log()).toContain('cutting their connections')
  })
})
