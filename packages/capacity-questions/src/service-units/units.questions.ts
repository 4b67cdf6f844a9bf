import {
  providerCalled,
  providersNamed,
  queryCapacity,
  type CapacityFilter,
  type CapacityTable,
} from '@vietas/capacity-ledger'
import {
  BEFORE_EVERY_DAY,
  countOf,
  dateOf,
  extended,
  firstDayOf,
  MEASURES,
  nameOn,
  phaseOn,
  serviceUnits,
  standingOn,
  TARGET_GROUPS,
  UnitStatus,
  type Day,
  type ServiceUnitAnswer,
  type TargetGroup,
  type Unit,
} from '@vietas/domain'
import { z } from 'zod'
import { WHY_UNITS } from '../explained.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { FilterParameters, filterOf, isAmong, listOf } from '../question-filter.ts'
import { unitsWithoutRegistration } from '../providers/units-without-registration.ts'
import { questions, type Asking, type Questions } from '../questions/questions.ts'
import { isFound, Matched, matchedOf, mayBeFound, SearchParameters } from './search.ts'

export const unitsQuestions: Questions = questions(serviceUnits, {
  tag: { name: 'service units', description: 'Which units, and how they stand' },
  path: '/v1/units',
  fields: { one: 'unit', many: 'units' },
  one: 'unit',
  summary: 'Service units, as they stand on any day, as known on any day',
  description: 'By name. Their counts are those of the ledger, on both clocks.',
  hint: 'Search for it with GET /v1/units?search=…',
  filters: {
    ...SearchParameters.shape,
    status: listOf(UnitStatus).optional(),
    ...FilterParameters.shape,
  },
  mayBe: mayBeFound,
  select: (query, asking) => {
    const filter = asCalled(filterOf(query, asking.lens), asking)
    const isSearched = isFound(query, asking)
    return (unit, id) =>
      stands(unit, query.status, asking) && isSearched(unit, id) && fitsFilter(unit, filter, asking)
  },
  sortedBy: (unit, { validAt }) => nameOn(unit, validAt),
  explained: WHY_UNITS,
  own: [unitsWithoutRegistration],
  more: {
    schema: {
      municipality: MunicipalityAnswer.describe('Within the boundaries asked for'),
      municipalityCertain: z
        .boolean()
        .describe('false: the parish is unknown and the municipality was split; the larger part'),
      matched: Matched,
    },
    from: standingOn,
    of: (asking, ids, query) => {
      const table = tableOf(asking, ids)
      const groupsOf = groupsByUnit(table)
      const matched = matchedOf(query, asking)
      return (unit, answer) => {
        const groups = groupsOf.get(unit.id) ?? NO_GROUPS
        return extended(located(answer, asking), {
          lastConfirmedOn: lastConfirmedOn(groups, table),
          places: placesIn(groups, table),
          ...matched(unit),
        })
      }
    },
  },
})

/** A provider may be asked for by any spelling of its name. */
function asCalled(filter: CapacityFilter, { view }: Asking): CapacityFilter {
  const { provider } = filter
  return provider === undefined
    ? filter
    : { ...filter, provider: providersNamed(view.index.providers, provider) }
}

const stands = (
  unit: Unit,
  status: readonly ServiceUnitAnswer['status'][] | undefined,
  { validAt }: Asking,
): boolean => status === undefined || isAmong(status, phaseOn(unit, validAt)?.status)

/** Whether a unit is among those that a question is about; none is before its opening is known. */
function fitsFilter(unit: Unit, filter: CapacityFilter, asking: Asking): boolean {
  if (!unit.opening) return false
  const { provider, serviceType } = unit.opening
  return (
    isAmong(filter.serviceType, serviceType) &&
    isThere(unit, filter, asking) &&
    isBy(provider, filter, asking.view) &&
    (filter.targetGroup === undefined || offers(unit, filter.targetGroup, asking.validAt))
  )
}

function isThere(unit: Unit, filter: CapacityFilter, { lens, validAt }: Asking): boolean {
  if ((filter.municipality ?? filter.planningRegion) === undefined) return true
  const location = phaseOn(unit, validAt)?.location
  if (location === undefined) return false
  const { code } = lens.locate(location.municipality, location.parish)
  return (
    isAmong(filter.municipality, code) &&
    isAmong(filter.planningRegion, lens.planningRegionOf(code))
  )
}

const isBy = (
  provider: string | undefined,
  filter: CapacityFilter,
  { index }: Asking['view'],
): boolean =>
  filter.provider === undefined ||
  isAmong(filter.provider, provider && providerCalled(index.providers, provider))

/** From the first day on for which any count of the target group is stated. */
function offers(unit: Unit, targetGroup: string, day: Day): boolean {
  const counts = unit.counts.get(targetGroup as TargetGroup)
  return counts !== undefined && firstDayOf(counts) <= day
}

function located({ municipality, parish }: ServiceUnitAnswer, { lens }: Asking) {
  const { code, certain } = lens.locate(municipality, parish ?? undefined)
  return { municipality: municipalityAnswer(code, lens), municipalityCertain: certain }
}

function tableOf({ view, validAt, knownAt, lens }: Asking, unit: readonly string[]): CapacityTable {
  const by = ['unit', 'targetGroup'] as const
  return queryCapacity(view.index, { validAt, knownAt, lens, by, filter: { unit } })
}

const GROUPS = Object.keys(TARGET_GROUPS) as TargetGroup[]

/** The groups of a unit in a table, by target group. */
type GroupsOfUnit = ReadonlyMap<string | undefined, number>

const NO_GROUPS: GroupsOfUnit = new Map()

function groupsByUnit({ groups }: CapacityTable): ReadonlyMap<string | undefined, GroupsOfUnit> {
  const ofUnits = new Map<string | undefined, Map<string | undefined, number>>()
  for (const [group, [unit, targetGroup]] of groups.entries()) {
    const ofUnit = ofUnits.get(unit) ?? new Map<string | undefined, number>()
    ofUnits.set(unit, ofUnit.set(targetGroup, group))
  }
  return ofUnits
}

function lastConfirmedOn(
  groups: GroupsOfUnit,
  table: CapacityTable,
): ServiceUnitAnswer['lastConfirmedOn'] {
  for (const group of groups.values()) {
    const day = table.oldestConfirmation(group)
    if (day !== undefined) return day > BEFORE_EVERY_DAY ? dateOf(day) : 'undocumented'
  }
  return null
}

function placesIn(groups: GroupsOfUnit, table: CapacityTable): ServiceUnitAnswer['places'] {
  return GROUPS.flatMap((targetGroup) => {
    const group = groups.get(targetGroup)
    if (group === undefined || !table.isPresent(group)) return []
    const places = { targetGroup } as ServiceUnitAnswer['places'][number]
    for (const measure of MEASURES)
      places[measure] =
        table.unknownUnits(group, measure) > 0 ? 'unknown' : countOf(table.sum(group, measure))
    return places
  })
}
