/** @module-tag slow */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createSocketServer, type AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'

interface Run {
  readonly child: ChildProcess
  readonly output: { text: string }
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** A service's `main.ts`, in a process of its own. */
function run(lines: string, environment: Record<string, string> = {}): Run {
  const script = `
    import { createServer, listen, readConfig, ServiceConfig, start } from '${import.meta.dirname}/index.ts'
    await start(async () => {
      const config = readConfig(ServiceConfig, process.env)
      const server = await createServer({ name: 'test', version: '1', logging: { level: config.LOG_LEVEL } })
      ${lines}
      await listen(server, config)
    })`
  const child = spawn(
    process.execPath,
    ['--conditions=@vietas/source', '--import', 'tsx', '--input-type=module', '-e', script],
    { cwd: import.meta.dirname, env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment } },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { text: '' }
  child.stdout.on('data', (chunk) => (output.text += String(chunk)))
  child.stderr.on('data', (chunk) => (output.text += String(chunk)))
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return { child, output, ended }
}

async function said(run: Run, words: string | RegExp): Promise<string> {
  await expect.poll(() => run.output.text).toMatch(words)
  return run.output.text
}

const address = async (run: Run): Promise<string> =>
  /Listening at (\S+)/.exec(await said(run, /Listening at \S+/))?.[1] ?? ''

describe('a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'told to stop by %s closes and exits with 0',
    async (signal) => {
      const service = run(`server.addHook('onClose', () => console.log('store closed'))`)
      expect((await fetch(`${await address(service)}/health/live`)).status).toBe(200)
      service.child.kill(signal)
      expect(await service.ended).toBe(0)
      expect(service.output.text).toContain('store closed')
      expect(service.output.text).toContain('"msg":"closed"')
    },
  )

  it('told twice exits at once', async () => {
    const service = run(`server.addHook('preClose', () => new Promise(() => {}))`)
    await address(service)
    service.child.kill('SIGTERM')
    await said(service, 'a second signal exits at once')
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(1)
  })

  it('with an error that nobody caught logs it and exits with 1', async () => {
    const service = run(
      `server.addHook('onListen', async () => void Promise.reject(new Error('nobody caught this')))`,
    )
    expect(await service.ended).toBe(1)
    expect(service.output.text).toContain('"msg":"uncaught error"')
    expect(service.output.text).toContain('nobody caught this')
  })

  it('whose port is in use says so in a line', async () => {
    const holder = createSocketServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const service = run('', { PORT: String(port), LOG_LEVEL: 'silent' })
    expect(await service.ended).toBe(1)
    expect(service.output.text).toBe(
      `Port ${port} of 127.0.0.1 is in use. Stop what uses it, or set PORT to another one.\n`,
    )
    holder.close()
  })

  it('whose log is away says so in a line, and what to do', async () => {
    const service = run(`
      const { EventStoreError } = await import('@vietas/event-store')
      throw new EventStoreError('unavailable', 'The event store cannot be read: connect ECONNREFUSED')`)
    expect(await service.ended).toBe(1)
    expect(service.output.text).toBe(
      'The event store cannot be read: connect ECONNREFUSED. Start again when the log can be used; EVENT_STORE, or DATA_DIR, says where it is. What is recorded stays, and what was begun goes on.\n',
    )
  })

  it('with a wrong configuration lists what is wrong, and no stack', async () => {
    const service = run('', { PORT: 'eighty', LOG_LEVEL: 'loud' })
    expect(await service.ended).toBe(1)
    expect(service.output.text).toBe(
      [
        'The configuration is not valid:',
        '  PORT is "eighty". Expected a port, a whole number from 0 to 65535.',
        '  LOG_LEVEL is "loud". Expected one of "fatal", "error", "warn", "info", "debug", "trace", "silent".',
        '',
      ].join('\n'),
    )
  })

  it('reachable from other machines warns that whoever reaches it may record', async () => {
    const service = run('', { HOST: '0.0.0.0' })
    await address(service)
    await said(service, 'No sign-in is configured')
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  })
})
