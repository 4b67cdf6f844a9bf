import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { addAscii, addBytes, addNumber, emptyJson, makeRoom, taken } from './json-bytes.ts'

const LONGEST_NUMBER = 20
const piece = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 1_100 }),
  fc.stringMatching(/^[ -~]*$/),
  fc.string({ unit: 'grapheme', maxLength: 40_000 }).map((text) => Buffer.from(text)),
)

describe('JSON written into memory that is used again', { tags: ['random'] }, () => {
  it('is what was added, one answer after the other', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const json = emptyJson()
        for (const one of pieces) {
          makeRoom(json, typeof one === 'number' ? LONGEST_NUMBER : one.length)
          if (typeof one === 'number') addNumber(json, one)
          else if (typeof one === 'string') addAscii(json, one)
          else addBytes(json, one)
        }
        expect(
          taken(json).equals(Buffer.concat(pieces.map((one) => Buffer.from(String(one))))),
        ).toBe(true)
      }),
      { numRuns: 100 * inject('times') },
    )
  })
})
