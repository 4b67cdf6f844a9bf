import { randomUUID } from 'node:crypto'
import gossip from '@eventstore/db-client/generated/gossip_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js'
import type { ClusterInfo, MemberInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import type { Member, MemberState } from '../server/context.ts'

/** Who is there, as the nodes tell each other. */
export function readGossip(
  member: Member,
): (call: ServerUnaryCall<unknown, ClusterInfo>, reply: sendUnaryData<ClusterInfo>) => void {
  return (_call, reply) => {
    const info = new gossip.ClusterInfo()
    info.setMembersList(member.members().map(memberInfo))
    reply(null, info)
  }
}

function memberInfo({ address, isLeader, isAlive }: MemberState): MemberInfo {
  const { LEADER, FOLLOWER } = gossip.MemberInfo.VNodeState
  const endPoint = new gossip.EndPoint()
  endPoint.setAddress(address.host)
  endPoint.setPort(address.port)
  const id = new shared.UUID()
  id.setString(randomUUID())
  const info = new gossip.MemberInfo()
  info.setInstanceId(id)
  info.setTimeStamp(String(Date.now()))
  info.setState(isLeader ? LEADER : FOLLOWER)
  info.setIsAlive(isAlive)
  info.setHttpEndPoint(endPoint)
  return info
}
