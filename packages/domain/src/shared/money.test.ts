import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Amount,
  Cents,
  centsEach,
  MAX_CENTS,
  sharesOf,
  storedAmount,
  storedCents,
  sumOfCents,
} from './money.ts'

const complaint = (schema: typeof Cents | typeof Amount, given: unknown): string | undefined =>
  schema.safeParse(given).error?.issues[0]?.message

const amount = fc.integer({ min: 0, max: MAX_CENTS })

describe('an amount of money', () => {
  it('is whole cents, from none to a bound that no amount reaches', () => {
    for (const cents of [0, 1, 37_778_400, 255_520_109, MAX_CENTS]) {
      expect(Cents.parse(cents)).toBe(cents)
      expect(Amount.parse(cents)).toBe(cents)
    }
  })

  it('has no fraction of a cent, and the complaint says what to write', () => {
    for (const schema of [Cents, Amount]) {
      expect(complaint(schema, 12.34)).toBe(
        'there is no fraction of a cent; if EUR 12.34 is meant, write 1234, its whole cents',
      )
      expect(complaint(schema, 0.1)).toContain('write 10,')
    }
  })

  it('is neither below zero, nor beyond the bound, nor a text', () => {
    for (const schema of [Cents, Amount])
      for (const given of [-1, MAX_CENTS + 1, 1e300, Infinity, NaN, '1234', '12,34', null, {}])
        expect(complaint(schema, given)).toEqual(expect.any(String))
    expect(complaint(Cents, '12.34')).toContain('1234 for EUR 12.34')
  })

  it('may be unknown where the source states none, which is not zero', () => {
    expect(Amount.parse('unknown')).toBe('unknown')
    expect(Cents.safeParse('unknown').success).toBe(false)
  })

  it('that is stored wrongly is told rather than counted', () => {
    for (const wrong of [undefined, null, -1, 0.5, '3', MAX_CENTS + 1, Number.NaN, {}]) {
      expect(() => storedCents(wrong as number)).toThrow(RangeError)
      expect(() => storedAmount(wrong as number)).toThrow(RangeError)
    }
    expect(() => storedCents('unknown' as never)).toThrow(RangeError)
    expect(storedAmount('unknown')).toBe('unknown')
  })
})

describe('sums and shares', () => {
  it('a sum is exact, or is not told', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 200 }), (amounts) => {
        const exact = amounts.reduce((sum, cents) => sum + BigInt(cents), 0n)
        expect(BigInt(sumOfCents(amounts))).toBe(exact)
      }),
    )
    expect(() => sumOfCents(Array<number>(100_000).fill(MAX_CENTS))).toThrow(RangeError)
  })

  it('shares add up to the amount, and none is a cent away from its proportion', () => {
    const weight = fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 1e12 }))
    const weights = fc.array(weight, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(amount, weights, (cents, given) => {
        const shares = sharesOf(cents, given)
        expect(sumOfCents(shares)).toBe(cents)
        const whole = given.reduce((sum, weight) => sum + BigInt(weight), 0n)
        if (whole === 0n) return
        shares.forEach((share, at) => {
          const off = BigInt(share) * whole - BigInt(cents) * BigInt(given[at] ?? 0)
          expect(off < whole && off > -whole).toBe(true)
        })
      }),
    )
  })

  it('the cent that is left goes to the largest remainder, then to the first', () => {
    expect(sharesOf(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(sharesOf(100, [30, 31, 30])).toEqual([33, 34, 33])
    expect(sharesOf(5, [0, 0])).toEqual([5, 0])
    expect(sharesOf(0, [1, 2])).toEqual([0, 0])
    for (const [cents, weights] of [
      [5, []],
      [5, [-1]],
      [5, [1, -1]],
      [5, [0.5]],
      [5, [1, 0.5]],
      [0.5, [1, 2]],
    ] as const)
      expect(() => sharesOf(cents, weights)).toThrow(RangeError)
  })

  it('what each gets is to the nearest cent, a half upwards', () => {
    expect(centsEach(100, 3)).toBe(33)
    expect(centsEach(101, 2)).toBe(51)
    expect(centsEach(0, 2)).toBe(0)
    expect(centsEach(5, 0)).toBeNull()
  })
})
