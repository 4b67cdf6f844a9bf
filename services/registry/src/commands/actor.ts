import type { Actor } from '@vietas/domain'

const ANONYMOUS: Actor = { id: 'anonymous', role: 'reporter' }

/** Who sends a request. Never what the client says of itself: without sign-in nobody is known. */
export function actorOf(): Actor {
  return ANONYMOUS
}
