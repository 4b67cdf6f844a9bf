import type { FastifyReply } from 'fastify'

/** Names request headers that the answer depends on, beside those named before (RFC 9110 §12.5.5). */
export function varyBy(
  reply: Pick<FastifyReply, 'getHeader' | 'header'>,
  ...names: readonly string[]
): void {
  const given = reply.getHeader('vary')
  const named = given === undefined ? [] : String(given).toLowerCase().split(/, */)
  reply.header('vary', [...new Set([...named, ...names])].join(', '))
}
