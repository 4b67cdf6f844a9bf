import fc from 'fast-check'
import { ByteWriter } from 'hyparquet-writer'
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js'
import { expect, inject, it } from 'vitest'
import { runsAndGroups } from './runs-and-groups.ts'

const numbers = fc.integer({ min: 0, max: 20 }).chain((bits) =>
  fc.record({
    bits: fc.constant(bits),
    runs: fc.array(
      fc.record({
        number: fc.nat(2 ** bits - 1),
        times: fc.oneof(fc.nat(3), fc.nat(20), fc.constant(300)),
      }),
      { maxLength: 40 },
    ),
  }),
)

it('Numbers have the bytes of hyparquet-writer, whatever their runs', { tags: ['random'] }, () => {
  fc.assert(
    fc.property(numbers, ({ bits, runs }) => {
      const all = runs.flatMap(({ number, times }) => Array<number>(times).fill(number))
      const expected = new ByteWriter()
      writeRleBitPackedHybrid(expected, all, bits)
      expect([...runsAndGroups(Int32Array.from(all), bits)]).toEqual([...expected.getBytes()])
    }),
    { seed: inject('seed'), numRuns: 300 * inject('times') },
  )
})
