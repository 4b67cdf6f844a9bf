import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../peers/constant.mjs')

/** While a route of another process answers always the same bytes. */
export async function besideConstant<Result>(
  bytes: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const child = fork(SCRIPT, { execArgv: [] })
  child.send({ bytes })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  try {
    return await work(url)
  } finally {
    const exited = once(child, 'exit')
    child.disconnect()
    await exited
  }
}
