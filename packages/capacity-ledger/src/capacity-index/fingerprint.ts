/**
 * A checksum of what a view says, the same whatever the order in which its events arrived and
 * however they were batched: each entry adds `delta × hash(what it is about)` to four 32-bit sums.
 * It covers no positions, so that stores which number events differently agree. It guards against
 * mistakes, not against forgery.
 */
export type Fingerprint = Int32Array

export const emptyFingerprint = (): Fingerprint => new Int32Array(4)

export function fingerprintText(fingerprint: Fingerprint): string {
  return [...fingerprint].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/** Four lanes of a text's hash (FNV-1a, each lane from its own seed). */
export function textHash(text: string): Int32Array {
  const lanes = Int32Array.from(SEEDS)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = Math.imul((lanes[lane] as number) ^ code, 0x01000193 + 2 * lane)
  }
  return lanes.map(mixed)
}

export function addToFingerprint(
  fingerprint: Fingerprint,
  aboutHash: Int32Array,
  day: number,
  knownSince: number,
  delta: number,
): void {
  const low = knownSince | 0
  const high = Math.floor(knownSince / 0x1_0000_0000) | 0
  for (let lane = 0; lane < 4; lane++) {
    const seed = SEEDS[lane] as number
    const key =
      (aboutHash[lane] as number) ^
      Math.imul(day, seed) ^
      Math.imul(mixed(low ^ seed), 0x165667b1) ^
      Math.imul(high, 0x2545f491)
    fingerprint[lane] = (fingerprint[lane] as number) + Math.imul(delta, mixed(key))
  }
}

function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return bits ^ (bits >>> 16)
}
