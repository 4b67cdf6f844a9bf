import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface BenchServer {
  readonly url: string
  /** For the report: which server these numbers are of. */
  readonly what: string
  readonly stop: () => Promise<void>
}

/** The one that `EVENT_STORE_TEST_URL` names, else the double in a process of its own. */
export async function serverForBench(): Promise<BenchServer> {
  const given = process.env['EVENT_STORE_TEST_URL']
  if (given !== undefined && given !== '') {
    const what = 'the server that EVENT_STORE_TEST_URL names'
    return { url: given, what, stop: async () => {} }
  }
  const script = new URL('./serve-double.ts', import.meta.url).pathname
  const child = spawn(
    process.execPath,
    ['--conditions=@vietas/source', '--import', 'tsx', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const { url } = JSON.parse(line) as { url: string }
  return {
    url,
    what: 'a double of its protocol in another process, not a server: only the ratios say something',
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
