import { randomUUID } from 'node:crypto'
import type { Proposal } from './stored-event.ts'

/** An event of the server's own; clients have to leave it out. */
export function systemEvent(type: `$${string}`, data?: object): Proposal {
  return {
    id: randomUUID(),
    type,
    isJson: data !== undefined,
    data: Buffer.from(data === undefined ? '' : JSON.stringify(data)),
    metadata: new Uint8Array(),
  }
}
