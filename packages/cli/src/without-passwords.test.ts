import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutPasswords } from './without-passwords.ts'

describe('an address that is shown', () => {
  it.each([
    ['esdb://admin:changeit@host:2113?tls=false', 'esdb://admin:***@host:2113?tls=false'],
    ['esdb+discover://admin:a:b@host', 'esdb+discover://admin:***@host'],
    ['esdb://admin:p@ss/w@rd@host', 'esdb://admin:***@host'],
    [
      'The connection string esdb://a:b@c is not valid',
      'The connection string esdb://a:***@c is not valid',
    ],
    ['kurrentdb://a:b@c', 'kurrentdb://a:***@c'],
    ['esdb://127.0.0.1:2113?tls=false', 'esdb://127.0.0.1:2113?tls=false'],
    ['esdb://admin@host', 'esdb://admin@host'],
    ['embedded:.data', 'embedded:.data'],
    ['From esdb://a:b@c\nTo   esdb://d:e@f', 'From esdb://a:***@c\nTo   esdb://d:***@f'],
  ])('%s becomes %s', (text, shown) => expect(withoutPasswords(text)).toBe(shown))

  it('hides any password, and shown again stays as it is', () => {
    const password = fc
      .string({ minLength: 1 })
      .map((text) => `secret${text.replaceAll(/\s/g, '')}`)
    fc.assert(
      fc.property(password, (secret) => {
        const shown = withoutPasswords(`esdb://admin:${secret}@host:2113?tls=false`)
        expect(shown).toBe('esdb://admin:***@host:2113?tls=false')
        expect(withoutPasswords(shown)).toBe(shown)
      }),
    )
  })
})
