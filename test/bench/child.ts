import { fork } from 'node:child_process'
import { join } from 'node:path'
import { MEMORY } from './as-started.ts'
import { newFolder, removeFolder } from './folder.ts'
import type { ChildProcess } from 'node:child_process'

/** Work done in a process of its own, in a fresh folder that is gone afterwards. */
export interface Work {
  /** A path from this folder; `.ts` runs as `pnpm start` does, from the sources. */
  readonly script: string
  readonly task: string
  readonly parameters?: object
  readonly heapMb?: number
}

type Answer = { readonly result: unknown } | { readonly error: string }

const RUN = join(import.meta.dirname, '../../infra/run.js')
const MOST_OUTPUT = 4_000

/** @throws Error with what the process had to say, when it fails */
export async function run<Result>(work: Work): Promise<Result> {
  const folder = newFolder(work.task)
  try {
    return (await answerOf(work, folder)) as Result
  } finally {
    removeFolder(folder)
  }
}

async function answerOf(work: Work, folder: string): Promise<unknown> {
  const script = join(import.meta.dirname, work.script)
  const [program, args] = script.endsWith('.ts') ? [RUN, [script]] : [script, []]
  const child = fork(program, args, {
    execArgv: [`--max-old-space-size=${work.heapMb ?? 4096}`, ...MEMORY, '--expose-gc'],
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  const output = outputOf(child)
  child.send({ task: work.task, parameters: { folder, ...work.parameters } })
  const answer = await new Promise<Answer>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Answer))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const how = signal ?? `code ${code ?? ''}`
      reject(new Error(`${work.script} ${work.task} ended with ${how}:\n${output()}`))
    })
  })
  await ended(child)
  if ('result' in answer) return answer.result
  throw new Error(`${work.script} ${work.task} failed: ${answer.error}\n${output()}`)
}

function outputOf(child: ChildProcess): () => string {
  let text = ''
  const take = (chunk: Buffer): void => void (text = (text + chunk.toString()).slice(-MOST_OUTPUT))
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  return () => text
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.disconnect()
  })
}
