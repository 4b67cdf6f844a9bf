import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ROOT, START } from '../as-started.ts'

export interface Standalone {
  readonly url: string
  stop(): Promise<void>
}

/** As `pnpm start` does it, its log lines going into a file. */
export async function startStandalone(
  dataFolder: string,
  environment: Record<string, string>,
): Promise<Standalone> {
  const port = await freePort()
  const log = join(dataFolder, 'output.log')
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: { ...process.env, ...environment, DATA_DIR: dataFolder, PORT: String(port) },
    stdio: ['ignore', output, output],
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null)
      throw new Error(`The server ended at its start:\n${readFileSync(log, 'utf8').slice(-4_000)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
      process.off('exit', kill)
    },
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok
  } catch {
    return false
  }
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
