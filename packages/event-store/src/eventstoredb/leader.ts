import gossipMessages from '@eventstore/db-client/generated/gossip_pb.js'
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js'
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import type { Connection } from './connection.ts'

/** How long the node asked has for telling who leads. */
const ANSWER_MS = 2_000

/** The address of the node that takes the writes, as the nodes tell each other; or undefined. */
export async function leaderOf(connection: Connection): Promise<string | undefined> {
  const { LEADER } = gossipMessages.MemberInfo.VNodeState
  const members = await membersOf(connection)
  const leader = members
    .getMembersList()
    .find((member) => member.getIsAlive() && member.getState() === LEADER)
    ?.getHttpEndPoint()
  return leader && `${leader.getAddress()}:${leader.getPort()}`
}

async function membersOf(connection: Connection): Promise<ClusterInfo> {
  const gossip = await connection.gossip()
  const [metadata, options] = connection.call()
  const deadline = new Date(Date.now() + ANSWER_MS)
  return new Promise((resolve, reject) => {
    gossip.read(new sharedMessages.Empty(), metadata, { ...options, deadline }, (error, info) =>
      error === null ? resolve(info) : reject(error),
    )
  })
}
