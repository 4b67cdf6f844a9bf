import { describe, expect, it } from 'vitest'
import { aboutOf, namedAfter, type NamedBefore } from './about.ts'

const metadata = {}
const before = (streams: Record<string, NamedBefore>) => (stream: string) =>
  Object.hasOwn(streams, stream) ? streams[stream] : undefined

describe('an event is about', () => {
  it('what it names, at whatever depth, and not about where people come from', () => {
    const about = aboutOf(
      {
        type: 'ProjectCommissioned',
        stream: 'infrastructureProjects-1',
        metadata,
        data: {
          opens: [{ unitId: 'u1', municipality: 'm1', places: [{ targetGroup: 'g1' }] }],
          enlarges: [{ unitId: 'u2' }],
          homeMunicipality: 'm9',
        },
      },
      before({}),
    )
    expect(about).toMatchObject({ units: ['u1', 'u2'], territories: ['m1'], targetGroups: ['g1'] })
  })

  it('what its stream and its units have named, where it names nothing itself', () => {
    const about = aboutOf(
      { type: 'ClosureOrderIssued', stream: 'closureOrders-1', metadata, data: { units: ['u1'] } },
      before({ 'serviceUnits-u1': { territories: ['m1'], targetGroups: ['g1', 'g2'] } }),
    )
    expect(about).toMatchObject({
      category: 'closureOrders',
      territories: ['m1'],
      targetGroups: ['g1', 'g2'],
    })
  })

  it('nothing that is named as objects are made of', () => {
    const data = JSON.parse('{"__proto__":"u1","constructor":{"unitId":"__proto__"}}')
    const about = aboutOf({ type: 'X', stream: 's-__proto__', metadata, data }, before({}))
    expect(about.units).toEqual(['__proto__'])
  })
})

it('a stream is where it was named last, and about all groups that it has named', () => {
  const first = namedAfter({ data: { municipality: 'm1', targetGroup: 'g1' } })
  const second = namedAfter({ data: { municipality: 'm2', targetGroup: 'g2' } }, first)
  expect(namedAfter({ data: {} }, second)).toEqual({
    territories: ['m2'],
    targetGroups: ['g1', 'g2'],
  })
})
