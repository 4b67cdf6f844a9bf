import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program at work in a process of its own. */
export interface Aside {
  readonly tell: (message: object) => void
  /** Ends it at once; resolves when it has ended. */
  readonly end: () => Promise<void>
}

export interface WhatComes {
  readonly hear: (message: unknown) => void
  /** With what it has said of its failure, if it failed. */
  readonly ended: (failure: string | undefined) => void
  /** With what either of them has thrown. It is ended when its news cannot be taken in. */
  readonly failed: (error: unknown) => void
}

export interface AsideLimits {
  /** The most that its heap may take, in MiB. */
  readonly heapMiB: number
}

/** Lets everyone else go first. */
const LOW_PRIORITY = 10

/** As this file is: from its source, made into one file with all that it stands on, or compiled. */
const RUN = import.meta.url.endsWith('.ts')
  ? { extension: '.ts', by: [join(import.meta.dirname, '../../../../infra/run.js')] }
  : { extension: '.js', by: [] }

/**
 * Starts heavy work in a process that goes last in turn, so that no request waits for it. What it is
 * to do is its first message: the arguments of a process are seen by everyone on the machine.
 *
 * @param program without its extension
 */
export function startAside(
  program: URL,
  order: object,
  { hear, ended, failed }: WhatComes,
  { heapMiB }: AsideLimits,
): Aside {
  const limit = `--max-old-space-size=${heapMiB}`
  const script = `${fileURLToPath(program)}${RUN.extension}`
  const child = spawn(process.execPath, [limit, ...RUN.by, script], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.on('message', (message) => {
    try {
      hear(message)
    } catch (error) {
      failed(error)
      child.kill('SIGKILL')
    }
  })
  const over = new Promise<void>((resolve) => {
    child.on('error', (error) => (said += error.message))
    child.once('close', (code, signal) => {
      try {
        ended(code === 0 ? undefined : said || `It ended with ${signal ?? code}`)
      } catch (error) {
        failed(error)
      }
      resolve()
    })
  })
  // What is told to a process that is ending is lost; `ended` tells.
  const tell = (message: object): void => void child.send(message, () => {})
  tell(order)
  return {
    tell,
    end: async () => {
      child.kill('SIGKILL')
      await over
    },
  }
}
