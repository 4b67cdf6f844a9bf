const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/**
 * Four lanes of a text's hash (FNV-1a, each lane from its own seed). It guards against mistakes,
 * not against forgery.
 */
export function textHash(text: string): Int32Array {
  let [first, second, third, fourth]: [number, number, number, number] = [...SEEDS]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x01000195)
    third = Math.imul(third ^ code, 0x01000197)
    fourth = Math.imul(fourth ^ code, 0x01000199)
  }
  return Int32Array.of(mixedBits(first), mixedBits(second), mixedBits(third), mixedBits(fourth))
}

/** Each bit of a number depends on all bits of the one given. */
export function mixedBits(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return bits ^ (bits >>> 16)
}

export const hexOf = (lanes: Int32Array): string =>
  [...lanes].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
