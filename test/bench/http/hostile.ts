import fc from 'fast-check'
import { ask } from '../../hostile/ask.ts'
import { hostileRequest } from '../../hostile/requests.ts'
import { routesOf } from '../../hostile/routes.ts'
import { newFolder, removeFolder } from '../folder.ts'
import { latencyOf } from '../percentile.ts'
import { openUnits } from './requests.ts'
import { startStandalone } from './standalone.ts'
import type { Comparison } from '../comparison.ts'

const A_ROUTE = 500

/** Hostile requests over each route, one after the other; none may keep a server busy for long. */
export async function measureHostile(): Promise<Comparison[]> {
  const folder = newFolder('hostile')
  const server = await startStandalone(folder, { SEED: 'none' })
  try {
    const ids = await openUnits(server.url, 1)
    const port = Number(new URL(server.url).port)
    const routes = routesOf(await (await fetch(`${server.url}/docs/json`)).json())
    const elapsed: number[] = []
    for (const route of routes) {
      const requests = fc.sample(hostileRequest(route, ids), { numRuns: A_ROUTE, seed: 1 })
      for (const request of requests) elapsed.push((await ask(port, request)).elapsedMs)
    }
    const what = `Hostile request (${A_ROUTE} over each of ${routes.length} routes)`
    return [
      { work: `${what}, p99`, unit: 'ms', ours: [latencyOf(elapsed).p99] },
      {
        work: `${what}, slowest`,
        unit: 'ms',
        ours: [elapsed.reduce((longest, one) => Math.max(longest, one), 0)],
        goals: [{ value: 100 }],
      },
    ]
  } finally {
    await server.stop()
    removeFolder(folder)
  }
}
