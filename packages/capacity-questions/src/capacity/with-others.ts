import { queryCapacity, type CapacityQuery, type GroupKey } from '@vietas/capacity-ledger'
import type { Measure } from '@vietas/domain'
import type { KeptAnswer } from '../kept-answers.ts'
import { PROGRESS_BY, progressOf, type Progress, type ProgressRow } from '../plans/progress.ts'
import { targetsInForce } from '../plans/targets-in-force.ts'
import type { Asking } from '../questions/questions.ts'
import type { Beside, GroupTargets, Others } from './beside.ts'
import { numbersOf, plannedGroups } from './planned-numbers.ts'
import { writeWithOthers } from './write-with-others.ts'

/** Places, and beside them what is planned and aimed at, of one moment. */
export async function answerWithOthers(
  asking: Asking,
  query: CapacityQuery,
  measures: readonly Measure[],
  others: Others,
): Promise<KeptAnswer> {
  const { view } = asking
  const table = queryCapacity(view.index, query)
  const total = table.total === undefined ? queryCapacity(view.index, { ...query, by: [] }) : table
  const planned = others.includes('planned') ? plannedGroups(query, asking) : undefined
  const targets = others.includes('targets') ? targetGroups(query, asking) : undefined
  const besides = new Map<string, Beside>()
  const besideOf = (key: GroupKey): Beside => {
    const text = JSON.stringify(key)
    const beside: Beside = besides.get(text) ?? {
      key,
      ...(planned && { planned: numbersOf([]) }),
      ...(targets && { targets: null }),
    }
    besides.set(text, beside)
    return beside
  }
  for (const group of table.present) besideOf(table.groups[group] as GroupKey)
  for (const { key, numbers } of planned?.groups ?? []) besideOf(key).planned = numbers
  for (const { key, row } of targets?.groups ?? []) besideOf(key).targets = row
  const rest = await writeWithOthers({
    total,
    besideTotal: { planned: planned?.total, targets: targets?.total },
    table,
    besides: query.by.length === 0 ? [] : [...besides.values()],
    largerAreas: targets?.larger,
    query,
    measures,
  })
  return { rest }
}

interface TargetGroups {
  readonly total: Progress
  readonly groups: readonly { readonly key: GroupKey; readonly row: GroupTargets }[]
  readonly larger: readonly ProgressRow[]
}

/** A target of a larger area than the groups is of none of them: nobody has said how it is shared out. */
function targetGroups({ by, filter }: CapacityQuery, asking: Asking): TargetGroups {
  const dimensions = PROGRESS_BY.filter((dimension) => by.includes(dimension))
  const { total, rows } = progressOf(targetsInForce(filter, asking), dimensions, asking)
  const isOfGroup = ({ planningRegion, municipality }: ProgressRow): boolean =>
    planningRegion !== null && municipality !== null
  const groups = rows.filter(isOfGroup).map((row) => {
    const { planningRegion, municipality, area: _, serviceType, targetGroup, ...numbers } = row
    const labels = { planningRegion, municipality: municipality?.code, serviceType, targetGroup }
    const key = by.map((dimension) => labels[dimension as keyof typeof labels] ?? undefined)
    return { key, row: numbers }
  })
  return { total, groups, larger: rows.filter((row) => !isOfGroup(row)) }
}
