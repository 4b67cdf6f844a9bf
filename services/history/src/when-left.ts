import type { ServerResponse } from 'node:http'

/** Once the answer is given, or whoever asked has gone away, which may be so already. */
export function whenLeft(answer: ServerResponse, then: () => void): void {
  if (answer.destroyed) then()
  else answer.once('close', then)
}
