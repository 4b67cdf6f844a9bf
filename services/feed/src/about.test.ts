import { Area, CAPABILITIES, MunicipalityCode, TargetGroup, UnitId } from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aboutOf, FIELDS, namedAfter, type About, type NamedBefore } from './about.ts'

const metadata = {}
const before = (streams: Record<string, NamedBefore>) => (stream: string) =>
  Object.hasOwn(streams, stream) ? streams[stream] : undefined
const nothing = { units: [], territories: [], targetGroups: [] }

type Recorded = Pick<RecordedEvent, 'type' | 'stream' | 'data'>

/** What each of some events is about that are recorded one after another. */
function aboutsOf(...events: readonly Recorded[]): About[] {
  const named = new Map<string, NamedBefore>()
  return events.map((event) => {
    const about = aboutOf({ ...event, metadata }, (stream) => named.get(stream))
    for (const [stream, after] of namedAfter(event, (of) => named.get(of))) named.set(stream, after)
    return about
  })
}

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
      before({
        'serviceUnits-u1': { ...nothing, territories: ['m1'], targetGroups: ['g1', 'g2'] },
      }),
    )
    expect(about).toMatchObject({
      category: 'closureOrders',
      territories: ['m1'],
      targetGroups: ['g1', 'g2'],
    })
  })

  it('wherever its unit was, is or may yet be, whatever was announced or withdrawn meanwhile', () => {
    const stream = 'serviceUnits-u1'
    const [, , withdrawn, filled, ordered] = aboutsOf(
      { type: 'ServiceUnitOpened', stream, data: { unitId: 'u1', municipality: 'm1' } },
      { type: 'ServiceUnitRelocated', stream, data: { unitId: 'u1', municipality: 'm2' } },
      { type: 'ReportWithdrawn', stream, data: { unitId: 'u1', report: 'r1' } },
      { type: 'PlaceFilled', stream, data: { unitId: 'u1' } },
      { type: 'ClosureOrderIssued', stream: 'closureOrders-1', data: { units: ['u1'] } },
    )
    for (const about of [withdrawn, filled, ordered])
      expect(about).toMatchObject({ territories: ['m1', 'm2'] })
  })

  it('the units that its stream has named, and where they are, where it names none', () => {
    const stream = 'careCentreAssessments-1'
    const [, , , submitted, adopted] = aboutsOf(
      { type: 'ServiceUnitOpened', stream: 'serviceUnits-u1', data: place('u1', 'm1') },
      { type: 'ServiceUnitOpened', stream: 'serviceUnits-u2', data: place('u2', 'm2') },
      { type: 'AssessmentRequested', stream, data: { centres: ['u1', 'u2'] } },
      { type: 'SelfAssessmentSubmitted', stream, data: { centre: 'u1' } },
      { type: 'RemedyPlanAdopted', stream, data: { deficiency: 'd1' } },
    )
    expect(submitted).toMatchObject({ units: ['u1'], territories: ['m1'] })
    expect(adopted).toMatchObject({ units: ['u1', 'u2'], territories: ['m1', 'm2'] })
  })

  it('where a project has opened its unit', () => {
    const [, filled] = aboutsOf(
      {
        type: 'ProjectCommissioned',
        stream: 'infrastructureProjects-1',
        data: {
          opens: [{ ...place('u1', 'm1'), places: [{ targetGroup: 'g1' }] }, place('u2', 'm2')],
        },
      },
      { type: 'ServiceUnitConfirmed', stream: 'serviceUnits-u1', data: { unitId: 'u1' } },
    )
    expect(filled).toMatchObject({ units: ['u1'], territories: ['m1'], targetGroups: ['g1'] })
  })

  it('nothing that is named as objects are made of', () => {
    const data = JSON.parse('{"__proto__":"u1","constructor":{"unitId":"__proto__"}}')
    const about = aboutOf({ type: 'X', stream: 's-__proto__', metadata, data }, before({}))
    expect(about.units).toEqual(['__proto__'])
  })
})

const place = (unitId: string, municipality: string) => ({ unitId, municipality })

it('a stream is about all that it has named', () => {
  const [[, after] = []] = namedAfter(
    { stream: 's-1', data: { municipality: 'm2', targetGroup: 'g2', units: ['u1'] } },
    before({ 's-1': { ...nothing, territories: ['m1'], targetGroups: ['g1'] } }),
  )
  expect(after).toEqual({ units: ['u1'], territories: ['m1', 'm2'], targetGroups: ['g1', 'g2'] })
})

describe('of the data of every event', () => {
  const fields = CAPABILITIES.flatMap(({ events }) =>
    events.options.flatMap((option) => fieldsNaming((option as z.ZodObject).shape['data'])),
  )

  it.each([
    [UnitId, 'units'],
    [MunicipalityCode, 'territories'],
    [Area, 'territories'],
    [TargetGroup, 'targetGroups'],
  ])('each field of a kind is known that filters look at', (schema, kind) => {
    const named = fields.filter((field) => field.of === schema).map(({ name }) => name)
    expect(named).not.toEqual([])
    for (const name of named)
      expect([name, FIELDS[name]]).toEqual([name, name === NOT_THE_PLACE ? undefined : kind])
  })

  it('no other field has the name of one, but for regions, which are free text', () => {
    const others = fields.filter(({ of, name }) => of === undefined && Object.hasOwn(FIELDS, name))
    expect(new Set(others.map(({ name }) => name))).toEqual(new Set(['planningRegion']))
  })
})

/** An event is about where its unit is, not about where the one lived who came there. */
const NOT_THE_PLACE = 'homeMunicipality'

const KINDS: readonly unknown[] = [UnitId, MunicipalityCode, Area, TargetGroup]

interface Field {
  readonly name: string
  /** Which of the kinds it is, or is a list of. */
  readonly of: unknown
}

/** Every field at whatever depth, by walking through what wraps its schema. */
function fieldsNaming(schema: unknown, name = ''): Field[] {
  const of = KINDS.find((kind) => descendsFrom(schema, kind))
  if (of !== undefined) return [{ name, of }]
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([inner, field]) => fieldsNaming(field, inner))
  if (schema instanceof z.ZodArray) return fieldsNaming(schema.element, name)
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => fieldsNaming(option, name))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsNaming(schema.unwrap(), name)
  return [{ name, of: undefined }]
}

/** A schema that is described is another one, whose parent is the first. */
function descendsFrom(schema: unknown, kind: unknown): boolean {
  for (let at = schema as z.ZodType | undefined; at !== undefined; at = parentOf(at))
    if (at === kind) return true
  return false
}

const parentOf = (schema: z.ZodType): z.ZodType | undefined =>
  schema._zod.parent as z.ZodType | undefined
