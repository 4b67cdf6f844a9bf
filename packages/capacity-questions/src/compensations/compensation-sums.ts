import {
  AFTER_EVERY_DAY,
  Amount,
  BEFORE_EVERY_DAY,
  CalendarDate,
  centsEach,
  paidCompensation,
  compensations,
  dateOf,
  dayOf,
  extended,
  ServiceType,
  sharesOf,
  sumOfCents,
  type PaidCompensation,
  type Day,
} from '@vietas/domain'
import type { CapacityFilter } from '@vietas/capacity-ledger'
import { z } from 'zod'
import { AreaParameters } from '../area-filter.ts'
import { sortedByTexts } from '../by-texts.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import { whyGroups, whyNumber, whyStatus, whySums, type AskedAbout } from '../explained.ts'
import type { Asking, Labels } from '../questions/questions.ts'
import { mergedParts, ownName, partOf, sumOver } from '../questions/sums.ts'
import { isPaidIn } from './paid-in.ts'
import { placesBehind, type PlacesBehind } from './places-behind.ts'
import { CALENDAR_STEPS, type Days } from '../calendar-steps.ts'
import { stepsOf, stretchesOver, type Step, type Stretch } from './steps.ts'

const Dimension = z.enum(['municipality', 'planningRegion', 'serviceType', ...CALENDAR_STEPS])
type Dimension = z.infer<typeof Dimension>

const Sums = z.object({
  compensations: z.int().describe('How many have a part in it'),
  cents: z
    .int()
    .nullable()
    .describe('The sum of those that are known, to the cent; null: none is, which is not zero'),
  withoutSum: z.int().describe('Of how many no sum is known: not counted as zero'),
  persons: z
    .int()
    .nullable()
    .describe('The sum of those that are known, of each compensation once; null: none is'),
  withoutPersons: z.int(),
  centsPerPerson: z
    .int()
    .nullable()
    .describe('Sum over sum, of those whose sum and persons are both known; to the nearest cent'),
  places: z.int().describe('Operational places that are known, on the last day of the step'),
  unitsWithoutCount: z.int().describe('How many units have no known count of places'),
  centsPerPlace: Amount.nullable().describe(
    'To the nearest cent; unknown where a unit has no known count or no sum is known, null where there are no places',
  ),
})
type Sums = z.infer<typeof Sums>

const Row = Sums.extend({
  municipality: MunicipalityAnswer.nullable().optional(),
  planningRegion: z.string().nullable().optional(),
  serviceType: ServiceType.nullable().optional(),
  from: CalendarDate.nullable().optional().describe('Of the step; null: the period is not known'),
  to: CalendarDate.nullable().optional(),
}).meta({ id: 'CompensationSum' })
type Row = z.infer<typeof Row>

/** A compensation, or the part of it that falls into a step of time. */
interface Part {
  readonly of: Paid
  readonly step: Step | null
  readonly cents: Amount
}

interface Paid extends Pick<PaidCompensation, 'id' | 'serviceType' | 'persons' | 'from' | 'to'> {
  readonly municipality: string | null
  /** Within the boundaries asked for. */
  readonly named: MunicipalityAnswer | null
  readonly planningRegion: string | null
}

const SUMS = { name: 'compensation-sums', measures: ['cents', 'persons'] } as const

/** The fields that tell rows apart. */
const labelsBy = (by: readonly Dimension[]): readonly string[] => [
  ...(by.includes('municipality') ? ['municipality', 'planningRegion'] : []),
  ...(by.includes('planningRegion') && !by.includes('municipality') ? ['planningRegion'] : []),
  ...(by.includes('serviceType') ? ['serviceType'] : []),
  ...(stepIn(by) === undefined ? [] : ['from']),
]

/** The places beside a sum are those of the last day of its step, or of all days asked about. */
function whyPlaces(
  by: readonly Dimension[],
  query: AskedAbout & { readonly to?: string },
): readonly string[] {
  const { to } = query
  const on = to === undefined ? '' : `&validAt=${to}`
  const isStepped = stepIn(by) !== undefined
  const dimensions = PLACES_BY.filter((dimension) => by.includes(dimension))
  const rows = isStepped && to !== undefined ? [] : whyGroups(dimensions, query, 'operational')
  return [
    `${whyNumber('operational', query)}${on}`,
    ...rows.map((why) => `${why}${isStepped ? '&validAt={to}' : on}`),
  ]
}

const PLACES_BY = ['municipality', 'planningRegion', 'serviceType'] as const

const labelsOf = ({ of, step }: Part): Labels => ({
  municipality: of.municipality,
  planningRegion: of.planningRegion,
  serviceType: of.serviceType,
  from: step && step.date,
})

function compensationPart({ of: { id, named, planningRegion, from, to } }: Part) {
  const days = [from, to].filter((day) => day !== null).join(' – ')
  const name = [named?.name ?? planningRegion ?? '', days].filter((text) => text !== '').join(', ')
  return {
    name: ownName(name),
    why: whyStatus(compensations, id),
    of: { capability: compensations, id },
  }
}

/** Sums of compensations by where, when and for what. */
export const compensationSums = answerOf(compensations, {
  path: '/v1/compensation-sums',
  operationId: 'sumCompensations',
  summary: 'Compensations summed up by municipality, period and service type',
  description:
    'To the cent. A compensation for days of several months, quarters or years is shared among them by days, and cents that are left go to the largest remainders, so that its parts add up to it; so it is with what lies before from or after to. Places are the operational places of the ledger on the last day of the step, or of validAt.',
  filters: {
    by: listOf(Dimension).default(['municipality', 'serviceType']),
    ...AreaParameters.shape,
    serviceType: listOf(ServiceType).optional(),
    from: CalendarDate.optional().describe('Only days from that one on'),
    to: CalendarDate.optional().describe('Only days up to that one'),
  },
  answer: z.object({ rows: z.array(Row), total: Sums }),
  each: ({ by, serviceType, from, to, ...area }, { lens }) => {
    const isThere = isPaidIn(area, lens)
    const days = {
      from: from === undefined ? BEFORE_EVERY_DAY : dayOf(from),
      to: to === undefined ? AFTER_EVERY_DAY : dayOf(to),
    }
    const shares = { step: stepsOf(stepIn(by)), days, lens }
    return (compensation) => {
      const paid = paidCompensation(compensation)
      const isAsked = paid && isThere(paid) && isAmong(serviceType, paid.serviceType)
      return isAsked ? partsOf(paid, shares) : []
    }
  },
  explained: (query) => {
    const by = query['by'] as readonly Dimension[]
    return [...whySums(SUMS, query, labelsBy(by)), ...whyPlaces(by, query)]
  },
  sums: {
    ...SUMS,
    rows: 'rows',
    stated: (row, measure) => {
      const { cents, withoutSum, persons, withoutPersons } = row as Sums
      return measure === 'cents'
        ? { number: cents, unknown: withoutSum }
        : { number: persons, unknown: withoutPersons }
    },
    parts: (all, _, __, { measure, isOfRow }) => {
      const parts = (all as readonly Part[]).filter((part) => isOfRow(labelsOf(part)))
      const added = parts.map((part) => ({
        ...compensationPart(part),
        ...partOf(measure === 'cents' ? part.cents : part.of.persons),
      }))
      return mergedParts(added, measure === 'cents')
    },
  },
  of: (parts, { by, to, ...where }, asking) => {
    const lastDay = to === undefined ? asking.validAt : dayOf(to)
    const groups = groupsOf(parts, by).map(({ group, first }) => ({
      group,
      first,
      on:
        first.step === null
          ? lastDay
          : Math.min(first.step.to, to === undefined ? AFTER_EVERY_DAY : dayOf(to)),
    }))
    const days = new Set([lastDay, ...groups.map(({ on }) => on)])
    const places = placesBehind(asking, filterFor(where), by, days)
    const rows = groups.map(({ group, first, on }) =>
      extended(keysOf(first, by), sumsOf(group, places(first.of, on))),
    )
    return { rows, total: sumsOf(parts, places(undefined, lastDay)) }
  },
})

const stepIn = (by: readonly Dimension[]) => CALENDAR_STEPS.find((step) => by.includes(step))

/** Of where and for what, only what is asked for. */
function filterFor({
  municipality,
  planningRegion,
  serviceType,
}: AreaParameters & { readonly serviceType?: readonly ServiceType[] | undefined }): CapacityFilter {
  return {
    ...(municipality && { municipality }),
    ...(planningRegion && { planningRegion }),
    ...(serviceType && { serviceType }),
  }
}

interface Shares {
  readonly step: ((day: Day) => Step) | undefined
  readonly days: Days
  readonly lens: Asking['lens']
}

function partsOf(paid: PaidCompensation, { step, days: asked, lens }: Shares): readonly Part[] {
  const { id, serviceType, persons, cents, from, to } = paid
  const named =
    paid.municipality === null
      ? null
      : municipalityAnswer(lens.locate(paid.municipality).code, lens)
  const planningRegion = named === null ? paid.planningRegion : named.planningRegion
  const municipality = named?.code ?? null
  const of = { id, municipality, named, planningRegion, serviceType, persons, from, to }
  if (from === null || to === null) {
    const isBounded = asked.from > BEFORE_EVERY_DAY || asked.to < AFTER_EVERY_DAY
    return isBounded ? [] : [{ of, step: null, cents }]
  }
  const stretches = stretchesOver({ from: dayOf(from), to: dayOf(to) }, step, asked)
  const parts: Part[] = []
  const shares = cents === 'unknown' ? undefined : sharesOf(cents, stretches.map(lengthOf))
  for (let at = 0; at < stretches.length; at++) {
    const { isAsked, from: first } = stretches[at] as Stretch
    if (isAsked) parts.push({ of, step: step?.(first) ?? null, cents: shares?.[at] ?? 'unknown' })
  }
  return parts
}

const lengthOf = (days: Days): number => days.to - days.from + 1

interface Group {
  readonly first: Part
  readonly group: Part[]
}

function groupsOf(parts: readonly Part[], by: readonly Dimension[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const part of parts) {
    const key = by.map((dimension) => textOf(part, dimension)).join('\n')
    const there = groups.get(key)
    if (there === undefined) groups.set(key, { first: part, group: [part] })
    else there.group.push(part)
  }
  return sortedByTexts([...groups.values()], ({ first }) => by.map((one) => textOf(first, one)))
}

/** What a row is told apart and ordered by. */
function textOf({ of, step }: Part, dimension: Dimension): string {
  const { named, planningRegion } = of
  if (dimension === 'municipality')
    return named === null ? `(${planningRegion})` : `${named.name} ${named.code}`
  if (dimension === 'planningRegion' || dimension === 'serviceType') return of[dimension] ?? ''
  return step?.date ?? ''
}

function keysOf(
  { of: { named, planningRegion, serviceType }, step }: Part,
  by: readonly Dimension[],
): Omit<Row, keyof Sums> {
  const isByMunicipality = by.includes('municipality')
  return {
    ...(isByMunicipality && { municipality: named }),
    ...((isByMunicipality || by.includes('planningRegion')) && { planningRegion }),
    ...(by.includes('serviceType') && { serviceType }),
    ...(stepIn(by) && {
      from: step && step.date,
      to: step && dateOf(step.to),
    }),
  }
}

/**
 * Parts of one compensation stand together.
 *
 * @throws RangeError beyond what a number holds exactly
 */
function sumsOf(parts: readonly Part[], { places, unitsWithoutCount }: PlacesBehind): Sums {
  const sums = { compensations: 0, cents: 0, withoutSum: 0, persons: 0, withoutPersons: 0 }
  const both = { cents: 0, persons: 0 }
  let last: Paid | undefined
  for (const { of, cents } of parts) {
    const { persons } = of
    const isKnown = cents !== 'unknown' && persons !== 'unknown'
    if (of !== last) {
      sums.compensations += 1
      if (cents === 'unknown') sums.withoutSum += 1
      if (persons === 'unknown') sums.withoutPersons += 1
      else sums.persons += persons
      if (isKnown) both.persons += persons
    }
    if (cents !== 'unknown') sums.cents += cents
    if (isKnown) both.cents += cents
    last = of
  }
  const { compensations: several, withoutSum, withoutPersons } = sums
  const cents = sumOver(several, sumOfCents([sums.cents]), withoutSum).number
  const isUncounted = unitsWithoutCount > 0 || (cents === null && places > 0)
  return extended(sums, {
    cents,
    persons: sumOver(several, sumOfCents([sums.persons]), withoutPersons).number,
    centsPerPerson: centsEach(both.cents, both.persons),
    places,
    unitsWithoutCount,
    centsPerPlace: isUncounted ? ('unknown' as const) : centsEach(cents ?? 0, places),
  })
}
