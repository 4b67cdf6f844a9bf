import type { GroupKey } from '@vietas/capacity-ledger'
import { z } from 'zod'
import { Progress, ProgressRow } from '../plans/progress.ts'
import { listOf } from '../question-filter.ts'
import { PlannedNumbers } from './planned-numbers.ts'

const OTHERS = ['planned', 'targets'] as const

export const WithParameter = {
  with: listOf(z.enum(OTHERS))
    .transform((named) => OTHERS.filter((other) => named.includes(other)))
    .optional()
    .describe(
      'What stands beside the places of each group, separated by commas: planned, the places that infrastructure projects are to bring, by stage; targets, those of the plans in force. A group without any unit is then there too. Neither has a unit or a provider.',
    ),
}
export type Others = readonly (typeof OTHERS)[number][]

interface Parameters {
  readonly with?: Others | undefined
  readonly by?: readonly string[] | undefined
  readonly unit?: unknown
  readonly provider?: unknown
}

/** Why what is asked for cannot stand beside planned places and targets; undefined where it can. */
export function whyNotWithOthers(asked: Parameters): string | undefined {
  if (asked.with === undefined) return undefined
  const named = (['unit', 'provider'] as const).filter(
    (name) => asked.by?.includes(name) === true || asked[name] !== undefined,
  )
  if (named.length === 0) return undefined
  return `planned places and targets have no ${named.join(' and no ')}: leave out with, or ${named.join(' and ')}`
}

const GroupTargets = ProgressRow.omit({
  planningRegion: true,
  municipality: true,
  area: true,
  serviceType: true,
  targetGroup: true,
}).meta({ id: 'GroupTargets' })
export type GroupTargets = z.infer<typeof GroupTargets>

export const TotalWithOthers = {
  planned: PlannedNumbers.optional().describe('with=planned'),
  targets: Progress.optional().describe(
    'with=targets: those of the groups and of larger areas; those within one that has a target of its own count once',
  ),
}

export const GroupWithOthers = {
  planned: PlannedNumbers.optional().describe('with=planned'),
  targets: GroupTargets.nullable()
    .optional()
    .describe('with=targets; null: no plan in force has any'),
}

export const LargerAreas = z
  .array(ProgressRow)
  .optional()
  .describe('with=targets: those of areas larger than the groups, which are of none of them')

/** What stands beside the places of a group. */
export interface Beside {
  readonly key: GroupKey
  planned?: PlannedNumbers
  targets?: GroupTargets | null
}
