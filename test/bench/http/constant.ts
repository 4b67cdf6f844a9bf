import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../peers/constant.mjs')

/** Microseconds of the processor that the process of the route has taken since its start. */
export type CpuMicros = () => Promise<number>

/** While a route of another process answers always the same bytes. */
export async function besideConstant<Result>(
  bytes: string,
  work: (url: string, cpuMicros: CpuMicros) => Promise<Result>,
): Promise<Result> {
  const child = fork(SCRIPT, { execArgv: [] })
  child.send({ bytes })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  try {
    return await work(url, () => cpuMicrosOf(child))
  } finally {
    const exited = once(child, 'exit')
    child.disconnect()
    await exited
  }
}

async function cpuMicrosOf(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return user + system
}
