import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './idempotency.ts'

describe('A fingerprint', () => {
  const of = (body: unknown): string => fingerprintOf('POST', '/v1/service-units', body)

  it('does not depend on the order of fields, at any depth', () => {
    expect(of({ a: 1, b: { c: [1, 2], d: null } })).toBe(of({ b: { d: null, c: [1, 2] }, a: 1 }))
  })

  it('depends on everything else', () => {
    const prints = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: { 1: 1 } }, { a: [2, 1] }, { a: [1, 2] }]
    expect(new Set(prints.map(of)).size).toBe(prints.length)
    expect(fingerprintOf('POST', '/v1/closure-orders', { a: 1 })).not.toBe(of({ a: 1 }))
  })
})
