/** What one group of packed numbers holds; as many that are the same are told as a run. */
const GROUP = 8

/** In bytes. */
const LONGEST_HEADER = 5

/**
 * Numbers of so many bits each as Parquet has them (RLE and bit-packed hybrid): runs of one number, and
 * between them groups in which each takes its bits.
 */
export function runsAndGroups(numbers: Int32Array, bits: number): Uint8Array {
  const { length } = numbers
  const widest = Math.max(bits, LONGEST_HEADER)
  const bytes = new Uint8Array(Math.ceil(length / GROUP) * (widest + LONGEST_HEADER))
  let to = 0
  const header = (number: number): void => {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) bytes[to++] = (rest & 0x7f) | 0x80
    bytes[to++] = rest
  }
  const pack = (from: number, until: number): void => {
    const groups = (until - from) / GROUP
    if (groups === 0) return
    header((groups << 1) | 1)
    let [buffer, used] = [0, 0]
    for (let at = from; at < until; at++) {
      if (at < length) buffer |= (numbers[at] as number) << used
      for (used += bits; used >= 8; used -= 8) {
        bytes[to++] = buffer
        buffer >>>= 8
      }
    }
  }
  let packed = 0
  for (let at = 0; at < length;) {
    const end = endOfRun(numbers, at)
    if (end - at < GROUP) {
      at += GROUP
      continue
    }
    pack(packed, at)
    header((end - at) << 1)
    for (let bit = 0; bit < bits; bit += 8) bytes[to++] = (numbers[at] as number) >> bit
    at = end
    packed = at
  }
  pack(packed, packed + Math.ceil((length - packed) / GROUP) * GROUP)
  return bytes.subarray(0, to)
}

function endOfRun(numbers: Int32Array, from: number): number {
  const number = numbers[from]
  let end = from + 1
  while (end < numbers.length && numbers[end] === number) end++
  return end
}
