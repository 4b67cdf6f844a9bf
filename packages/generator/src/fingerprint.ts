import { createHash } from 'node:crypto'
import type { NewEvent } from '@vietas/event-store'

/** Tells whether two logs tell of the same country, whenever and wherever it was recorded. */
export interface Fingerprint {
  add(event: NewEvent & { readonly stream: string }): void
  /** 32 hexadecimal digits. */
  text(): string
}

export function emptyFingerprint(): Fingerprint {
  const hash = createHash('sha256')
  return {
    add: ({ stream, id, type, data, metadata }) =>
      hash.update(JSON.stringify([stream, id, type, data, metadata])),
    text: () => hash.copy().digest('hex').slice(0, 32),
  }
}
