import { setTimeout as pause } from 'node:timers/promises'
import { HOST, newNode } from './node.ts'
import type { Address } from '../responses/failures.ts'
import type { Context, Member } from './context.ts'
import type { Node, Tls } from './node.ts'

export interface Cluster {
  readonly nodes: readonly Node[]
  leader(): number | undefined
  /** Makes another node the leader. */
  elect(index: number): void
  kill(index: number): Promise<void>
  start(index: number): Promise<void>
}

export interface ClusterOptions {
  readonly size: number
  readonly port: number
  readonly tls: Tls | undefined
  /** How long the others need to agree on a leader when theirs is killed. */
  readonly electionMs: number
}

export function newCluster(
  shared: Omit<Context, 'member'>,
  { size, port, tls, electionMs }: ClusterOptions,
): Cluster {
  let leader: number | undefined = 0
  let election: Promise<void> | undefined

  const addressOf = (index: number): Address => ({
    host: HOST,
    port: (nodes[index] as Node).port,
  })

  const memberAt = (index: number): Member => ({
    isLeader: () => leader === index,
    leader: () => (leader === undefined ? undefined : addressOf(leader)),
    election: () => election,
    cut: (peer) => nodes[index]?.cut(peer),
    members: () =>
      nodes.map(({ isRunning }, at) => ({
        address: addressOf(at),
        isLeader: at === leader,
        isAlive: isRunning,
      })),
  })

  const nodes: readonly Node[] = Array.from({ length: size }, (_, index) =>
    newNode({ ...shared, member: memberAt(index) }, index === 0 ? port : 0, tls),
  )

  const holdElection = async (): Promise<void> => {
    await pause(electionMs)
    const next = nodes.findIndex(({ isRunning }) => isRunning)
    if (next >= 0) leader ??= next
    election = undefined
  }

  return {
    nodes,
    leader: () => leader,
    elect: (index) => {
      leader = index
    },
    kill: async (index) => {
      const isLeader = leader === index
      await nodes[index]?.kill()
      if (!isLeader) return
      leader = undefined
      if (nodes.some(({ isRunning }) => isRunning)) election = holdElection()
    },
    start: async (index) => {
      await nodes[index]?.start()
      leader ??= index
    },
  }
}
