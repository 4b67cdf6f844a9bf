import type { Cell } from '@vietas/capacity-ledger'
import { Count, countOf, ServiceType, StatedBy, TargetGroup, UNKNOWN } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { covers } from '../area-answer.ts'
import { sortedByTexts } from '../by-texts.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import type { Asking } from '../questions/questions.ts'
import { Expected, expectedBy } from './expected.ts'
import { isKnown, keysOf, operationalPlaces } from './operational.ts'
import type { TargetDue } from './targets-due.ts'

export const PROGRESS_BY = ['planningRegion', 'municipality', 'serviceType', 'targetGroup'] as const
type By = (typeof PROGRESS_BY)[number]

export const Progress = z
  .object({
    target: z.int().describe('Places, the sum of the targets'),
    attained: Count.describe(
      'Operational places on the day, of the service types and target groups of the targets; unknown: of none of them is any count known, which is not zero',
    ),
    gap: z
      .int()
      .nullable()
      .describe(
        'Places still missing, below zero where there are more; of the targets of which a count is known',
      ),
    percent: z
      .number()
      .nullable()
      .describe('attained of the targets of which a count is known, as sum over sum; one decimal'),
    targets: z.int().describe('How many targets are added up'),
    targetsUnknown: z.int().describe('How many of them have no known count of places'),
    targetUnknown: z.int().describe('The places that these aim at'),
    targetsUncertain: z
      .int()
      .describe('How many are of a municipality that was split, and count in its larger part'),
    units: z
      .int()
      .describe('Units that operate, once for each target group; 0: no unit is recorded there'),
    unitsWithUnknown: z.int().describe('How many of them have no known count of places'),
    expected: Expected.describe(
      'What is expected by the day of each target: what is operational then, as known at knownAt, and what is then still planned, by its expected opening. Where several targets are about the same places, by the last of their days.',
    ),
  })
  .meta({ id: 'PlanProgress' })
export type Progress = z.infer<typeof Progress>

export const ProgressRow = z
  .object({
    planningRegion: z.string().nullable().optional().describe('null: the country'),
    municipality: MunicipalityAnswer.nullable().optional().describe('null: a larger area'),
    area: z.string().optional().describe('The larger area of a target that is of no municipality'),
    serviceType: ServiceType.optional(),
    targetGroup: TargetGroup.optional(),
    ...Progress.shape,
    due: z.array(z.string()).describe('The days by which'),
    plans: z.array(z.uuid()),
    statedBy: z.array(StatedBy).describe('What states the targets'),
  })
  .meta({ id: 'PlanProgressRow' })
export type ProgressRow = z.infer<typeof ProgressRow>

export const ProgressAnswer = z.object({
  total: Progress,
  rows: z.array(ProgressRow),
})

/** Targets against places of the same view and moment, by the dimensions asked for. */
export function progressOf(
  targets: readonly TargetDue[],
  by: readonly By[],
  asking: Asking,
): z.infer<typeof ProgressAnswer> {
  const places = placesAt(asking)
  const groups = new Map<string, TargetDue[]>()
  for (const target of targets) {
    const key = JSON.stringify(by.map((dimension) => valueOf(target, dimension)))
    const group = groups.get(key) ?? []
    group.push(target)
    groups.set(key, group)
  }
  return {
    total: progress(targets, places),
    rows: sortedByTexts(
      [...groups.values()].map((group) => rowOf(group, by, places)),
      textsOf,
    ),
  }
}

const valueOf = ({ area, serviceType, targetGroup }: TargetDue, by: By): string | null => {
  switch (by) {
    case 'planningRegion':
      return area.planningRegion
    case 'municipality':
      return area.code
    case 'serviceType':
      return serviceType
    case 'targetGroup':
      return targetGroup
  }
}

function rowOf(group: readonly TargetDue[], by: readonly By[], places: Places): ProgressRow {
  const [first] = group as [TargetDue]
  return {
    ...(by.includes('planningRegion') && { planningRegion: first.area.planningRegion }),
    ...(by.includes('municipality') && municipalityOf(first, places.lens)),
    ...(by.includes('serviceType') && { serviceType: first.serviceType }),
    ...(by.includes('targetGroup') && { targetGroup: first.targetGroup }),
    ...progress(group, places),
    due: [...new Set(group.map((target) => target.by))].sort(),
    plans: [...new Set(group.map(({ plan }) => plan))].sort(),
    statedBy: [...new Map(group.map(({ statedBy }) => [statedBy.event, statedBy])).values()],
  }
}

function municipalityOf(
  { area }: TargetDue,
  lens: Lens,
): Pick<ProgressRow, 'municipality' | 'area'> {
  if (area.kind !== 'municipality') return { municipality: null, area: area.name }
  return { municipality: municipalityAnswer(area.code, lens) }
}

/** Sum over sum, never a mean of rates; a place counts once, however many targets it is part of. */
function progress(group: readonly TargetDue[], places: Places): Progress {
  const targets = withoutParts(group)
  const cells = new Set<Cell>()
  let [target, targetsUnknown, targetUnknown] = [0, 0, 0]
  for (const one of targets) {
    const own = places.cellsOf(one)
    for (const cell of own) cells.add(cell)
    target += one.places
    if (own.some(isKnown)) continue
    targetsUnknown++
    targetUnknown += one.places
  }
  let [attained, units, unitsWithUnknown] = [0, 0, 0]
  for (const cell of cells) {
    attained += cell.sum
    units += cell.units
    unitsWithUnknown += cell.unknownUnits
  }
  const someKnown = targetsUnknown < targets.length
  const known = target - targetUnknown
  return {
    target,
    attained: countOf(someKnown ? attained : UNKNOWN),
    gap: someKnown ? known - attained : null,
    percent: someKnown && known > 0 ? Math.round((attained / known) * 1000) / 10 : null,
    targets: targets.length,
    targetsUnknown,
    targetUnknown,
    targetsUncertain: targets.filter(({ area }) => !area.certain).length,
    units,
    unitsWithUnknown,
    expected: places.expectedOf(targets),
  }
}

/** The target of a larger area has those of its parts within it. */
export function withoutParts(group: readonly TargetDue[]): readonly TargetDue[] {
  const wider = group.filter(({ area }) => area.kind !== 'municipality')
  if (wider.length === 0) return group
  return group.filter(
    (target) =>
      !wider.some(
        (other) =>
          other.area.kind !== target.area.kind &&
          other.serviceType === target.serviceType &&
          other.targetGroup === target.targetGroup &&
          covers(other.area, target.area),
      ),
  )
}

/** Operational places on the day, and by the days of targets. */
interface Places {
  readonly lens: Lens
  /** Those in which anything is recorded, each the same object for all targets. */
  readonly cellsOf: (target: TargetDue) => readonly Cell[]
  readonly expectedOf: (targets: readonly TargetDue[]) => Expected
}

function placesAt(asking: Asking): Places {
  const { validAt, lens } = asking
  const operationalAt = operationalPlaces(asking)
  return {
    lens,
    expectedOf: expectedBy(asking, operationalAt),
    cellsOf: (target) => keysOf(target, lens).flatMap((key) => operationalAt(key, validAt) ?? []),
  }
}

const textsOf = (row: ProgressRow): readonly string[] => [
  row.planningRegion ?? '',
  row.municipality?.name ?? row.area ?? '',
  row.municipality?.code ?? '',
  row.serviceType ?? '',
  row.targetGroup ?? '',
]
