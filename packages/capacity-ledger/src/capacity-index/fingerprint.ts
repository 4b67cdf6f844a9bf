import { hexOf, mixedBits } from '@vietas/domain'

/**
 * A checksum of what a view says, the same whatever the order in which its events arrived and
 * however they were batched: each entry adds `delta × hash(what it is about)` to four 32-bit sums.
 * It covers no positions, so that stores which number events differently agree. It guards against
 * mistakes, not against forgery.
 */
export type Fingerprint = Int32Array

export const LANES = 4

export const emptyFingerprint = (): Fingerprint => new Int32Array(LANES)

export function fingerprintText(fingerprint: Fingerprint): string {
  return hexOf(fingerprint)
}

const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/** What it is about has its lanes `at` a place of `hashes`. */
export function addToFingerprint(
  fingerprint: Fingerprint,
  hashes: Int32Array,
  at: number,
  day: number,
  knownSince: number,
  delta: number,
): void {
  const low = knownSince | 0
  const high = Math.imul(Math.floor(knownSince / 0x1_0000_0000) | 0, 0x2545f491)
  for (let lane = 0; lane < LANES; lane++) {
    const seed = SEEDS[lane] as number
    const key =
      (hashes[at + lane] as number) ^
      Math.imul(day, seed) ^
      Math.imul(mixedBits(low ^ seed), 0x165667b1) ^
      high
    fingerprint[lane] = (fingerprint[lane] as number) + Math.imul(delta, mixedBits(key))
  }
}
