import { hash, randomUUID } from 'node:crypto'

const NAMESPACE = Buffer.from('b1f5a0c24d3e4c0e9a5be6f1c7d20a43', 'hex')
const VARIANT = '89ab'

/** The same name gives the same UUID, always (RFC 9562, version 5). */
export function namedUuid(...name: readonly (string | number)[]): string {
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name.join('\n'))]))
  const variant = VARIANT[Number.parseInt(hex.charAt(16), 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function randomUuid(): string {
  return randomUUID()
}

/**
 * An Idempotency-Key as it stands for one request: of two actors, or at two addresses, the same key
 * is another one.
 */
export function scopedKey(actor: string, method: string, address: string, key: string): string {
  return JSON.stringify([actor, `${method} ${address}`, key])
}

/** The id of what a request creates. The same key gives the same id, so that a repeat finds it. */
export function newIdFor(scoped: string | undefined): string {
  return scoped === undefined ? randomUuid() : namedUuid(scoped)
}
