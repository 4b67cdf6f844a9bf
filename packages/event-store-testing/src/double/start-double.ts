import { newDisturbances } from './faults/disturbances.ts'
import { faultsBy } from './faults/faults.ts'
import { newLog } from './log/log.ts'
import { newCluster } from './server/cluster.ts'
import { HOST } from './server/node.ts'
import type { Faults } from './faults/faults.ts'
import type { Counts } from './server/context.ts'
import type { Tls } from './server/node.ts'
import type { UnderWay } from './server/under-way.ts'

export interface DoubleOptions {
  /** Of the first node; any free one when not given. */
  readonly port?: number
  /** Default: 1. With more the connection string is one for discovery. */
  readonly nodes?: number
  /** Makes it a secure server. */
  readonly tls?: Tls
  /** Passwords by user; without it everyone is let in, as on an insecure server. */
  readonly users?: Readonly<Record<string, string>>
  /** How long the others need to agree on a leader when theirs is killed. Default: 200. */
  readonly electionMs?: number
  /** Default: 1 MiB. */
  readonly maxAppendBytes?: number
}

/** An EventStoreDB for tests: its protocol, and a log in memory that outlives its servers. */
export interface Double {
  readonly connectionString: string
  readonly ports: readonly number[]
  readonly faults: Faults
  readonly counts: Readonly<Counts>
  /** Which node leads; undefined while there is none. */
  leader(): number | undefined
  elect(node: number): void
  /** As if it were killed: connections break, and its port is refused until it starts again. */
  kill(node: number): Promise<void>
  start(node: number): Promise<void>
  /** Kills all nodes. */
  stop(): Promise<void>
  /** Starts those that do not run, on the same ports and with the same log. */
  restart(): Promise<void>
}

export async function startDouble(options: DoubleOptions = {}): Promise<Double> {
  const { port = 0, nodes: size = 1, tls, users, electionMs = 200 } = options
  const { maxAppendBytes = 1024 * 1024 } = options
  const disturbances = newDisturbances()
  const underWay: UnderWay = { subscriptions: new Set(), calls: new Set() }
  const counts = { appendsReceived: 0, appendsWritten: 0, reads: 0, subscriptionsOpened: 0 }
  const cluster = newCluster(
    { log: newLog(), disturbances, underWay, counts, settings: { maxAppendBytes, users } },
    { size, port, tls, electionMs },
  )
  const all = [...cluster.nodes.keys()]
  for (const node of all) await cluster.start(node)
  const ports = cluster.nodes.map(({ port }) => port)
  const hosts = ports.map((port) => `${HOST}:${port}`).join(',')
  return {
    connectionString: `esdb://${hosts}${tls === undefined ? '?tls=false' : ''}`,
    ports,
    faults: faultsBy(disturbances, underWay),
    counts,
    leader: cluster.leader,
    elect: cluster.elect,
    kill: cluster.kill,
    start: cluster.start,
    stop: async () => void (await Promise.all(all.map((node) => cluster.kill(node)))),
    restart: async () => void (await Promise.all(all.map((node) => cluster.start(node)))),
  }
}
