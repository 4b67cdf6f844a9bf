import {
  careCentreAssessments,
  dayOf,
  foldOf,
  indicators,
  rigaDay,
  startOfRigaDay,
  type Day,
  type DomainEvent,
  type EpochMs,
  type Known,
} from '@vietas/domain'
import { describe, expect, it } from 'vitest'
import { capabilityTables } from './capability-table.ts'
import { cellAt, rowsIn, type Cell, type Cells, type Table } from './table.ts'

const assessmentId = '32d7e047-d747-4a83-9ed6-17e0b60e7d0b'
const centre = '83fb960f-19a5-4620-8592-12e119f6e1f8'
const [LEAK, STAIRS] = [
  '5b0d2c53-7d7e-4f7a-9a57-0d3a3c8d6f01',
  '5b0d2c53-7d7e-4f7a-9a57-0d3a3c8d6f02',
] as const

const fact = (id: string, type: string, on: string, data: object): Known<DomainEvent> =>
  ({
    id,
    type,
    knownSince: startOfRigaDay(dayOf(on)),
    position: on.replaceAll('-', ''),
    data: { assessmentId, ...data },
    source: { title: 'Report', publisher: 'Ministry' },
  }) as unknown as Known<DomainEvent>

const deficiency = (id: string, on: string, recordedOn: string) =>
  fact(id, 'DeficiencyRecorded', on, { centre, what: id, recordedOn })

const FACTS = [
  fact('1', 'AssessmentRequested', '2020-01-10', {
    authority: 'Ministry',
    centres: [centre],
    requestedOn: '2020-01-10',
    dueOn: '2020-02-01',
  }),
  deficiency(LEAK, '2020-02-10', '2020-02-05'),
  fact('2', 'RemedyPlanAdopted', '2020-02-20', {
    deficiency: LEAK,
    what: 'A new roof',
    adoptedOn: '2020-02-20',
    dueOn: '2020-03-01',
  }),
  fact('3', 'SelfAssessmentSubmitted', '2020-03-05', { centre, submittedOn: '2020-02-03' }),
  deficiency(STAIRS, '2020-03-10', '2020-02-05'),
  fact('4', 'RemedyCompleted', '2020-03-20', { deficiency: LEAK, completedOn: '2020-03-15' }),
]
const [FIRST, LAST] = [dayOf('2020-01-01'), dayOf('2020-04-10')]
const UP_TO = startOfRigaDay(LAST)

type Row = Readonly<Record<string, Cell>>

function rowsOf({ columns, batches }: Table): readonly Row[] {
  return [...batches].flatMap((batch) =>
    Array.from({ length: rowsIn(batch) }, (_, row) =>
      Object.fromEntries(columns.map(({ name }, at) => [name, cellAt(batch[at] as Cells, row)])),
    ),
  )
}

const holding = (rows: readonly Row[], day: Day, knownAt: EpochMs): readonly Row[] =>
  rows.filter(
    ({ valid_from, valid_to, known_from, known_to }) =>
      Number(valid_from ?? -Infinity) <= day &&
      day < Number(valid_to ?? Infinity) &&
      Number(known_from) <= knownAt &&
      knownAt < Number(known_to ?? Infinity),
  )

describe('The deficiencies of an assessment', () => {
  const tables = (): readonly Table[] =>
    capabilityTables(
      careCentreAssessments,
      { ids: () => [assessmentId], factsOf: () => FACTS },
      UP_TO,
    )

  it('have a table of their own, and are left out of that of assessments', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      'care-centre-assessments',
      'care-centre-assessments-deficiencies',
    ])
    const columns = tables().map((table) => table.columns.map(({ name }) => name))
    expect(columns[0]).not.toContain('deficiencies')
    expect(columns[1]?.slice(0, 3)).toEqual(['assessment_id', 'id', 'status'])
  })

  it('are on each day, as known at each instant, what the assessment answers', () => {
    const [wholes, items] = tables().map(rowsOf) as [readonly Row[], readonly Row[]]
    const instants = FACTS.flatMap(({ knownSince }) => [knownSince - 1, knownSince])
    for (const knownAt of instants)
      for (let day = FIRST; day < LAST; day += 1) {
        const facts = FACTS.filter(({ knownSince }) => knownSince <= knownAt)
        const state = foldOf(careCentreAssessments, assessmentId, facts)
        const answer =
          state && careCentreAssessments.on(state, { validAt: day, knownAt: rigaDay(knownAt) })
        const told = holding(items, day, knownAt).map(
          ({ assessment_id, id, status, plan, stated_by }) => ({
            ...{ assessment_id, id, status },
            ...{ plan: JSON.parse(String(plan)), statedBy: JSON.parse(String(stated_by)) },
          }),
        )
        const expected = (answer?.deficiencies ?? []).map(({ id, status, plan, statedBy }) => ({
          ...{ assessment_id: assessmentId, id, status, plan, statedBy },
        }))
        expect(told).toEqual(expected)
        expect(holding(wholes, day, knownAt).map(({ status }) => status)).toEqual(
          answer === undefined ? [] : [answer.status],
        )
      }
  })

  it('are told again only where they themselves are others', () => {
    const items = rowsOf(tables()[1] as Table)
    const ofStairs = items.filter(({ id }) => id === STAIRS)
    expect(ofStairs.map(({ status }) => status)).toEqual(['not-yet-recorded', 'open'])
  })
})

describe('The reports and targets of an indicator', () => {
  const indicatorId = '0f6c9c1e-1f0e-4a52-9d0b-5a4f3c2b1a01'
  const [SPRING, CORRECTED, SUMMER] = [
    '5b0d2c53-7d7e-4f7a-9a57-0d3a3c8d6f03',
    '5b0d2c53-7d7e-4f7a-9a57-0d3a3c8d6f04',
    '5b0d2c53-7d7e-4f7a-9a57-0d3a3c8d6f05',
  ] as const
  const ofIndicator = (id: string, type: string, on: string, data: object) => ({
    ...fact(id, type, on, data),
    data: { indicatorId, ...data },
  })
  const facts = [
    ofIndicator('1', 'IndicatorDefined', '2020-01-10', {
      title: { en: 'Children' },
      counts: 'persons',
      counting: 'cumulative',
    }),
    ofIndicator(SPRING, 'IndicatorReported', '2020-03-10', {
      area: 'Latvia',
      asOf: '2020-03-01',
      value: 5,
    }),
    ofIndicator(CORRECTED, 'IndicatorReportCorrected', '2020-03-20', {
      report: SPRING,
      reason: 'Misread',
      area: 'Latvia',
      asOf: '2020-03-01',
      value: 6,
    }),
    ofIndicator(SUMMER, 'IndicatorReported', '2020-04-05', {
      area: 'Latvia',
      asOf: '2020-04-01',
      value: 7,
    }),
  ] as unknown as readonly Known<DomainEvent>[]
  const tables = (): readonly Table[] =>
    capabilityTables(indicators, { ids: () => [indicatorId], factsOf: () => facts }, UP_TO)

  it('have tables of their own, and are left out of that of indicators', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      'indicators',
      'indicators-reports',
      'indicators-targets',
    ])
    const columns = tables().map((table) => table.columns.map(({ name }) => name))
    expect(columns[0]).not.toContain('reports')
    expect(columns[0]).not.toContain('targets')
    expect(columns[1]?.slice(0, 3)).toEqual(['indicator_id', 'id', 'area'])
    expect(columns[2]?.slice(0, 3)).toEqual(['indicator_id', 'id', 'area'])
  })

  it('are told once, and again where they are corrected: no other is said again', () => {
    const [wholes, items] = tables().map(rowsOf) as [readonly Row[], readonly Row[]]
    expect(wholes).toHaveLength(1)
    expect(items.map(({ id, as_of, value }) => [id, as_of, value])).toEqual([
      [SPRING, '2020-03-01', '5'],
      [SPRING, '2020-03-01', '6'],
      [SUMMER, '2020-04-01', '7'],
    ])
  })

  it('of which a target is one row however often it is stated, with everyone who states it', () => {
    const [FIRST_STATED, AGAIN, OTHER] = ['6', '7', '8'] as const
    const stated = (id: string, on: string, asOf: string, value: number) =>
      ofIndicator(id, 'IndicatorTargetStated', on, { area: 'Latvia', by: '2023', asOf, value })
    const statements = [
      stated(FIRST_STATED, '2020-02-10', '2020-03-01', 390),
      stated(AGAIN, '2020-02-20', '2020-02-01', 390),
      stated(OTHER, '2020-03-05', '2020-02-01', 389),
    ] as unknown as readonly Known<DomainEvent>[]
    const all = [...facts, ...statements].toSorted((a, b) => a.knownSince - b.knownSince)
    const items = rowsOf(
      capabilityTables(
        indicators,
        { ids: () => [indicatorId], factsOf: () => all },
        UP_TO,
      )[2] as Table,
    )
    for (const knownAt of all.map(({ knownSince }) => knownSince))
      for (let day = FIRST; day < LAST; day += 1) {
        const known = all.filter(({ knownSince }) => knownSince <= knownAt)
        const state = foldOf(indicators, indicatorId, known)
        const answer = state && indicators.on(state, { validAt: day, knownAt: rigaDay(knownAt) })
        const told = holding(items, day, knownAt).map(({ id, value, stated_by }) => [
          id,
          value,
          (JSON.parse(String(stated_by)) as unknown[]).length,
        ])
        expect(new Set(told)).toEqual(
          new Set(answer?.targets.map(({ id, value, statedBy }) => [id, value, statedBy.length])),
        )
      }
    const last = holding(items, LAST, UP_TO).map(({ id, value }) => [id, value])
    expect(last).toEqual([
      [FIRST_STATED, 390],
      [OTHER, 389],
    ])
  })

  it('stand beside those of a later date, of which the indicator answers the latest', () => {
    const items = rowsOf(tables()[1] as Table)
    const held = holding(items, LAST, UP_TO)
    expect(held.map(({ id }) => id)).toEqual([SPRING, SUMMER])
    const state = foldOf(indicators, indicatorId, facts)
    const answer = state && indicators.on(state, { validAt: LAST, knownAt: LAST })
    expect(answer?.reports.map(({ id }) => id)).toEqual([SUMMER])
  })
})
