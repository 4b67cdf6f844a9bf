import { dateOf } from '@vietas/domain'
import type { Descent } from '@vietas/territories'
import { z } from 'zod'
import type { Asking } from '../questions/questions.ts'

export const TerritoryStatus = z
  .enum(['in-force', 'ahead', 'ended', 'not-known'])
  .describe(
    'On the day asked for, as known then; ahead: it is to begin later; not-known: no reform known then brings it',
  )

const PopulationAnswer = z.object({
  count: z.int(),
  countedOn: z.string().describe('A day, or a year; of several counts the earliest'),
  countedBy: z.array(z.string()),
  basis: z
    .enum(['counted', 'summed'])
    .describe('summed: over those that came together here, each as it was last counted'),
  certain: z
    .boolean()
    .describe('false: one of them was split, and all its people are counted in the larger part'),
})

export const TerritoryAnswer = z.object({
  level: z.literal('municipality'),
  code: z.string(),
  name: z.string(),
  planningRegion: z.string(),
  status: TerritoryStatus,
  validFrom: z
    .string()
    .nullable()
    .describe('The first day as known then; null: before all that is recorded'),
  validTo: z
    .string()
    .nullable()
    .describe('The first day without it as known then; null: none is known'),
  population: PopulationAnswer.nullable().describe('null: unknown'),
})

const Step = z.object({
  from: z.object({ code: z.string(), name: z.string() }),
  to: z.object({ code: z.string(), name: z.string() }),
  effectiveOn: z.string(),
  kind: z
    .enum(['continues', 'merges', 'splits'])
    .describe('continues: the same ground under a new code; splits: only the parishes named'),
  parishes: z.array(z.string()).nullable(),
  knownSince: z.iso.datetime(),
  basis: z
    .object({
      title: z.string(),
      publisher: z.string(),
      date: z.string().nullable(),
      reference: z.string().nullable(),
    })
    .nullable()
    .describe('The law or judgment that orders it'),
  change: z.uuid().describe('GET /v1/territory-changes/{changeId}'),
  event: z.string(),
})

export const LineageAnswer = z.object({
  predecessors: z.array(Step).describe('What it was made of, through all reforms, the last first'),
  successors: z.array(Step).describe('What becomes of it, through all reforms, in order'),
  inForceInstead: z
    .array(z.object({ code: z.string(), name: z.string() }))
    .describe('In force on its ground within the boundaries asked for'),
})

export function territoryOf(code: string, asking: Asking): z.infer<typeof TerritoryAnswer> {
  const { lens, view, validAt, knownAt } = asking
  const { name, planningRegion } = lens.municipality(code)
  const day = dateOf(validAt)
  const span = view.territories().spanAsKnown(code, knownAt)
  const population = view.territories().populationOn(code, day, knownAt)
  return {
    level: 'municipality',
    code,
    name,
    planningRegion,
    status: lens.isInForce(code) ? 'in-force' : statusOf(span, day),
    validFrom: span?.from ?? null,
    validTo: span?.to ?? null,
    population: population ? { ...population, countedBy: [...population.countedBy] } : null,
  }
}

function statusOf(
  span: { readonly from: string | null; readonly to: string | null } | undefined,
  day: string,
): z.infer<typeof TerritoryStatus> {
  if (span === undefined) return 'not-known'
  return day < (span.from ?? '') ? 'ahead' : 'ended'
}

export function lineageOf(
  code: string,
  { view, knownAt, lens }: Asking,
): z.infer<typeof LineageAnswer> {
  const { predecessorsAsKnown, successorsAsKnown } = view.territories()
  return {
    predecessors: predecessorsAsKnown(code, knownAt).map(stepOf),
    successors: successorsAsKnown(code, knownAt).map(stepOf),
    inForceInstead: lens.codesInForceInstead(code).map((other) => {
      const { name } = lens.municipality(other)
      return { code: other, name }
    }),
  }
}

function stepOf({
  knownSince,
  basis,
  changeId,
  eventId,
  parishes,
  ...step
}: Descent): z.infer<typeof Step> {
  return {
    ...step,
    parishes: parishes && [...parishes],
    knownSince: new Date(knownSince).toISOString(),
    basis: basis
      ? {
          title: basis.title,
          publisher: basis.publisher,
          date: basis.date ?? null,
          reference: basis.reference ?? null,
        }
      : null,
    change: changeId,
    event: eventId,
  }
}
