import { describe, expect, it } from 'vitest'
import { brokenPromises, releasedWith, schemasOfToday } from './release-schemas.ts'
import { RELEASED, type ReleasedSchemas } from './released-schemas.ts'

const today = schemasOfToday()

describe('The schemas of this release', () => {
  it('break nothing that was released; what has to be otherwise is a new version', () => {
    expect(brokenPromises(RELEASED, today)).toEqual([])
  })

  it('are among the released ones; `pnpm release-schemas` puts them there', () => {
    const differing = [...today].filter(
      ([key, schema]) => JSON.stringify(RELEASED[key]?.schema) !== JSON.stringify(schema),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('have lost no type and no version', () => {
    const newest = Object.fromEntries([...today.keys()].map((key) => key.split('@')))
    const lost = Object.keys(RELEASED).filter((key) => {
      const [type = '', version] = key.split('@')
      return !(Number(version) <= Number(newest[type]))
    })
    expect(lost).toEqual([])
  })
})

describe('A release', () => {
  const order = (properties: object, required = ['ground']) => ({
    type: 'object',
    properties: { ground: { type: 'string' }, ...properties },
    required,
  })
  const before: ReleasedSchemas = {
    'OrderIssued@1': {
      changes: [{ on: '2026-01-01', what: 'Released' }],
      example: { ground: 'x' },
      isMadeUp: false,
      schema: order({}),
    },
  }
  const release = (schema: object, key = 'OrderIssued@1') =>
    releasedWith(before, new Map([[key, schema as never]]), {
      on: '2026-02-01',
      examples: new Map([['OrderIssued@2', { example: { why: 'y' }, isMadeUp: true }]]),
    })

  it('tells which fields came', () => {
    expect(release(order({ note: {} }))['OrderIssued@1']).toEqual({
      changes: [
        { on: '2026-01-01', what: 'Released' },
        { on: '2026-02-01', what: 'Added /note' },
      ],
      example: { ground: 'x' },
      isMadeUp: false,
      schema: order({ note: {} }),
    })
  })

  it('keeps the version before a new one', () => {
    const { 'OrderIssued@1': old, 'OrderIssued@2': made } = release({ why: {} }, 'OrderIssued@2')
    expect(old).toEqual(before['OrderIssued@1'])
    expect(made).toMatchObject({
      changes: [{ on: '2026-02-01' }],
      example: { why: 'y' },
      isMadeUp: true,
    })
  })

  it('has an example of every shape', () =>
    expect(() => release(order({}), 'OrderIssued@3')).toThrow('OrderIssued@3 has no example'))

  it('of the same again says nothing', () => expect(release(order({}))).toEqual(before))

  it('is refused when it breaks what was released', () => {
    expect(() => release(order({}, []))).toThrow('OrderIssued@1 /ground: may be left out now')
    expect(brokenPromises(before, new Map([['OrderIssued@1', order({}, [])]]))).toHaveLength(1)
  })
})
