import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gzipOfParts } from './gzip-of-parts.ts'

const text = (length: number): Buffer => Buffer.from('{"free":3,"units":12},'.repeat(length))

describe('A gzip file of two parts', () => {
  it.each([
    [0, 1],
    [5, 2_000],
    [65_535, 3],
  ])('of %d bytes and %d times some text is both, one after the other', async (front, times) => {
    const parts = { front: Buffer.alloc(front, 'ā'), rest: text(times) }
    expect(gunzipSync(await gzipOfParts(parts))).toEqual(Buffer.concat([parts.front, parts.rest]))
  })

  it('compresses what is kept once, and never makes it much larger', async () => {
    const rest = crypto.getRandomValues(Buffer.alloc(20_000))
    const [first, second] = await Promise.all(
      ['{"a":1,', '{"a":2,'].map((front) => gzipOfParts({ front: Buffer.from(front), rest })),
    )
    expect(gunzipSync(second as Buffer).subarray(7)).toEqual(rest)
    expect(first?.length).toBeLessThan(rest.length + 100)
    // Where the text before it is of one length, the rest stands at one place.
    expect(first?.subarray(22, -8)).toEqual(second?.subarray(22, -8))
  })
})
