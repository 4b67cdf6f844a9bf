import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

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
const processes: Process['child'][] = []

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-'))
  folders.push(folder)
  return folder
}

export interface Process {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly out: () => string
  /** Its errors as well, as they came. */
  readonly log: () => string
  readonly exited: Promise<number | null>
}

/** One of our programs, run from its source in a house; ended by `cleanUp`, if not before. */
export function run(
  script: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
  house: string = root,
): Process {
  return started(['infra/run.js', script, ...args], environment, house)
}

/** One that is there to be read and copied: a module as others write them. */
export const runExample = (script: string, args: readonly string[]): Process =>
  started(['--conditions=@vietas/source', '--import', 'tsx', script, ...args], {}, root)

function started(
  args: readonly string[],
  environment: Record<string, string>,
  house: string,
): Process {
  const child = spawn(process.execPath, args, {
    cwd: house,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  processes.push(child)
  let [out, log] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    log += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exited = once(child, 'close').then(([code]) => code as number | null)
  return { child, out: () => out, log: () => log, exited }
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
  house: string = root,
): Promise<Standalone> {
  const settings = { DATA_DIR: dataFolder, PORT: '0', ...environment }
  const service = run(`services/${name}/src/main.ts`, [], settings, house)
  const { child, exited, log } = service
  const url = await readyAt(service)

  const ask = async <Body>(path: string, init: RequestInit): Promise<Answer<Body>> => {
    const response = await fetch(`${url}${path}`, init)
    const text = await response.text()
    if (response.status === 503 && text.includes('/problems/unavailable')) {
      // A busy machine: as every client should, when told so.
      await pause(Number(response.headers.get('retry-after')) * 1_000)
      return ask(path, init)
    }
    // JSON Lines are not JSON.
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '')
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
    log,
  }
}

/** For `afterAll`: ends what a test left running and removes its files. */
export async function cleanUp(): Promise<void> {
  await Promise.all(processes.splice(0).map(ended))
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

async function ended(child: Process['child']): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const PATIENCE_MS = 4 * 60_000

/** The address at which it has said that it listens, once it is ready there. */
async function readyAt({ child, log }: Process): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(20)) {
    if (child.exitCode !== null) throw new Error(`the process ended at its start:\n${log()}`)
    const url = /^Listening at (\S+)/m.exec(log())?.[1]
    if (url !== undefined && (await isReady(url))) return url
  }
  throw new Error(`the process did not get ready:\n${log()}`)
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
