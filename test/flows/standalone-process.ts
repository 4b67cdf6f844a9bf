import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Vietas as its users run it: a process of its own, over HTTP, with files in a folder. */
export interface Standalone {
  readonly url: string
  readonly dataFolder: string
  readonly get: <Body = any>(
    path: string,
    headers?: Record<string, string>,
  ) => Promise<Answer<Body>>
  readonly post: <Body = any>(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<Body>>
  /** SIGKILL: as a power cut, for the process. */
  readonly kill: () => Promise<void>
  /** SIGTERM; resolves to the exit code. */
  readonly stop: () => Promise<number | null>
  readonly log: () => string
}

export interface Answer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

const root = new URL('../..', import.meta.url).pathname
const folders: string[] = []
const processes: ChildProcess[] = []

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-'))
  folders.push(folder)
  return folder
}

export async function startStandalone(
  environment: Record<string, string> = {},
  dataFolder = join(freshFolder(), 'data'),
): Promise<Standalone> {
  return startService('standalone', environment, dataFolder)
}

export async function startService(
  name: 'standalone' | 'registry' | 'capacity',
  environment: Record<string, string>,
  dataFolder = join(freshFolder(), 'data'),
): Promise<Standalone> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--conditions=@vietas/source', '--import', 'tsx', `services/${name}/src/main.ts`],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], DATA_DIR: dataFolder, PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  processes.push(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/health/ready`, child, () => output)

  const ask = async <Body>(path: string, init: RequestInit): Promise<Answer<Body>> => {
    const response = await fetch(`${url}${path}`, init)
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as Body,
    }
  }
  return {
    url,
    dataFolder,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    stop: async () => {
      child.kill('SIGTERM')
      return exited
    },
    log: () => output,
  }
}

/** For `afterAll`: ends what a test left running and removes its files. */
export async function cleanUp(): Promise<void> {
  for (const child of processes.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

async function answers(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the process ended at its start:\n${log()}`)
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the process did not get ready:\n${log()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
