import type { Actor } from '@vietas/domain'

const ANONYMOUS: Actor = { id: 'anonymous', role: 'reporter' }

/** Who sends a request. The client's own word is not taken: while there is no sign-in, all are anonymous. */
export function actorOf(): Actor {
  return ANONYMOUS
}
