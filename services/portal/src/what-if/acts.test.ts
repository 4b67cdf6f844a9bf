import { describe, expect, it } from 'vitest'
import { addedBy, formsFor, OPENING, taken } from './acts.ts'

const TODAY = '2024-01-01'

describe('an act that a scenario adds', () => {
  it('is as if it had been known since its day, and now where its day lies ahead', () => {
    const [revoke] = formsFor('closure-orders', 'o')
    const added = (revokedOn: string) => revoke && addedBy(revoke, { revokedOn }, TODAY)
    expect(added('2016-09-01')).toEqual({
      act: 'revokeClosureOrder',
      id: 'o',
      body: { revokedOn: '2016-09-01' },
      knownSince: '2016-09-01',
    })
    expect(added('2025-01-01')).not.toHaveProperty('knownSince')
  })

  it('opens a unit with places in which nobody is', () => {
    const { id, body } = addedBy(
      OPENING,
      { name: 'A', targetGroup: 'g', places: 16, effectiveOn: TODAY },
      TODAY,
    )
    expect([id, body]).toEqual([
      undefined,
      {
        name: 'A',
        effectiveOn: TODAY,
        places: [{ targetGroup: 'g', authorised: 16, operational: 16, occupied: 0, reserved: 0 }],
      },
    ])
  })
})

it.each([
  ['day', '31.12.2023.', { value: '2023-12-31' }],
  ['day', '31.02.2023.', 'notADay'],
  ['number', ' 12 ', { value: 12 }],
  ['number', '-1', 'notANumber'],
  ['text', ' ', 'needed'],
] as const)('a %s is taken from %j', (kind, typed, expected) =>
  expect(taken({ name: 'any', kind }, typed)).toEqual(expected),
)
