import { freeText, territories, TerritoryChangeStatus, territoryChangeOn } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'
import { planningRegions } from '@vietas/territories'
import { z } from 'zod'
import { isAmong, listOf } from '../question-filter.ts'
import { oneTogether, rowsTogether, type Keyed } from '../questions/own-questions.ts'
import { questions, type Asking, type Questions } from '../questions/questions.ts'
import {
  LineageAnswer,
  TerritoryAnswer,
  lineageOf,
  territoryOf,
  TerritoryStatus,
} from './territory-answer.ts'

const LEVELS = ['municipality', 'planning-region'] as const

const PlanningRegion = z.object({
  level: z.literal('planning-region'),
  name: z.string(),
  municipalities: z.int().describe('In force within these boundaries'),
})

const problemOf = (status: 404 | 422) =>
  defineProblems({
    'territory-not-known': {
      status,
      title: 'The territory is not known',
      detail: 'Write any ATVK code that a municipality ever had. GET /v1/territories lists them.',
    },
  })

const list = rowsTogether({
  path: '/v1/territories',
  operationId: 'listTerritories',
  summary: 'The municipalities of any day, as known on any day',
  description:
    'By name. Without a status those in force within the boundaries asked for: on validAt, as known at knownAt. Each with its people as they were last counted: null where that is unknown, which is not zero.',
  filters: {
    planningRegion: listOf(z.enum(planningRegions as [string, ...string[]])).optional(),
    status: listOf(TerritoryStatus).optional(),
    groundOf: listOf(freeText(100))
      .optional()
      .describe('Only those that lie on the ground of municipalities by these codes, of any day'),
    level: z
      .enum(LEVELS)
      .default('municipality')
      .describe('Municipalities, or how many of them each planning region has'),
  },
  problems: problemOf(422),
  many: 'territories',
  row: z.looseObject({ level: z.enum(LEVELS), name: z.string() }).meta({ id: 'TerritoryListed' }),
  rows: ({ planningRegion, status = ['in-force'], groundOf, level }, asking) => {
    const ground = groundOf && new Set(groundOf.flatMap((code) => groundIn(code, asking)))
    return level === 'planning-region'
      ? regionRows(planningRegion ?? planningRegions, asking)
      : asking.view
          .territories()
          .municipalities.filter((one) => isAmong(planningRegion, one.planningRegion))
          .filter(({ code }) => ground?.has(code) ?? true)
          .map(({ code }) => territoryOf(code, asking))
          .filter((row) => status.includes(row.status))
          .map((row) => ({ text: row.name, key: row.code, row }))
  },
})

/** @throws ProblemError when no municipality has ever had the code */
function groundIn(code: string, asking: Asking): string[] {
  if (asking.lens.find(code) === undefined) throw notKnown(code, asking, 422)
  return asking.lens.codesInForceInstead(code)
}

function regionRows(
  names: readonly string[],
  { lens }: Asking,
): Keyed<z.output<typeof PlanningRegion>>[] {
  return names.map((name) => {
    const inRegion = lens.municipalities.filter((one) => one.planningRegion === name)
    const row = { level: 'planning-region' as const, name, municipalities: inRegion.length }
    return { text: name, key: name, row }
  })
}

const one = oneTogether({
  path: '/v1/territories/:code',
  operationId: 'getTerritory',
  summary: 'One municipality: what it was made of, and what becomes of it',
  description:
    'By any code that it ever had. Predecessors and successors are those known at knownAt, each with the law or judgment that orders it and the event that records it; a split with the parishes that go.',
  problems: problemOf(404),
  params: { code: freeText(100).describe('ATVK code of any version') },
  filters: {},
  answer: z.object({ territory: TerritoryAnswer.extend(LineageAnswer.shape) }),
  of: ({ code }, asking) => {
    if (asking.lens.find(code) === undefined) throw notKnown(code, asking, 404)
    return { territory: { ...territoryOf(code, asking), ...lineageOf(code, asking) } }
  },
})

function notKnown(code: string, { lens }: Asking, status: 404 | 422): ProblemError {
  const close = lens.suggest(code).map((other) => `${other.code} (${other.name})`)
  const wayOut =
    close.length === 0 ? 'List all with GET /v1/territories.' : `Did you mean ${close.join(', ')}?`
  return new ProblemError({
    ...problemOf(status)['territory-not-known'],
    detail: `No municipality has ever had the code ${JSON.stringify(code)}. ${wayOut}`,
  })
}

export const territoriesQuestions: Questions = questions(territories, {
  tag: {
    name: 'territories',
    description: 'Municipalities by date, as they were known, and the reforms that make them',
  },
  path: '/v1/territory-changes',
  fields: { one: 'territoryChange', many: 'territoryChanges' },
  one: 'territorial change',
  summary: 'Changes of the municipalities: reforms, mergers ahead and blocked, counts of people',
  description:
    'By their day. The first ones are reference data; the others were recorded since. A change of municipalities is ahead, in effect or blocked on the day asked for.',
  hint: 'List them with GET /v1/territory-changes.',
  filters: {
    status: listOf(TerritoryChangeStatus).optional(),
    kind: listOf(territories.answer.shape.kind).optional(),
    municipality: freeText(100).optional().describe('Changes that name this code'),
  },
  select:
    ({ status, kind, municipality }, { at }) =>
    (change) => {
      const answer = territoryChangeOn(change, at)
      if (answer === undefined) return false
      const named = [...answer.predecessors, ...answer.successors.map(({ code }) => code)]
      return (
        isAmong(status, answer.status) &&
        isAmong(kind, answer.kind) &&
        (municipality === undefined || named.includes(municipality))
      )
    },
  sortedBy: (change, { at }) => territoryChangeOn(change, at)?.effectiveOn ?? '',
  own: [list, one],
})
