import {
  dateOf,
  infrastructureProjects,
  SERVICE_TYPES,
  TARGET_GROUPS,
  type Day,
  type ServiceType,
  type TargetGroup,
} from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { whyNumber, whyStatus } from '../explained.ts'
import type { PlannedPlaces } from '../infrastructure-projects/planned-places.ts'
import type { Language } from '../json-stat/json-stat-words.ts'
import { stateOf, type Asking, type StatedSum, type SumPart } from '../questions/questions.ts'
import { mergedParts, ownName } from '../questions/sums.ts'
import {
  aheadOf,
  cellsOf,
  isExpected,
  isOverdue,
  whenOf,
  type Ahead,
  type Expected,
} from './expected.ts'
import { isKnown, operationalPlaces, type Key } from './operational.ts'
import type { TargetDue } from './targets-due.ts'

/** What a number of what is expected counts. */
interface Counts {
  /** Whether places that are operational by then. */
  readonly isWithThere: boolean
  /** Which planned places. */
  readonly whens: readonly ('sure' | 'possible' | 'later' | 'undated' | 'overdue')[]
}

const COUNTS = {
  'expected.low': { isWithThere: true, whens: ['sure'] },
  'expected.high': { isWithThere: true, whens: ['sure', 'possible'] },
  'expected.later': { isWithThere: false, whens: ['later'] },
  'expected.undated': { isWithThere: false, whens: ['undated'] },
  'expected.overdue': { isWithThere: false, whens: ['overdue'] },
} as const satisfies Readonly<Record<string, Counts>>

/** The numbers of what is expected that are explained, as a row of the answer names them. */
export const EXPECTED_SUMS = Object.keys(COUNTS) as (keyof typeof COUNTS)[]

const countsOf = (measure: string): Counts => COUNTS[measure as keyof typeof COUNTS]

/** Of a project whose places are not stated nobody knows whether they are among those counted. */
export function expectedStated(expected: Expected, measure: string): StatedSum {
  const number = expected[measure.replace('expected.', '') as 'low' | 'high' | 'later']
  const { projectsWithUnknownPlaces, unitsWithUnknown } = expected
  const unknown = projectsWithUnknownPlaces + (countsOf(measure).isWithThere ? unitsWithUnknown : 0)
  return { number: number === 'unknown' ? null : number, unknown }
}

/** What each kind of places there by then, and each project on its way, adds to it. */
export function expectedParts(
  targets: readonly TargetDue[],
  asking: Asking,
  measure: string,
): readonly SumPart[] {
  const { isWithThere, whens } = countsOf(measure)
  const ahead = aheadOf(asking, operationalPlaces(asking))
  const cells = [...cellsOf(targets, asking).values()]
  const isNothingKnown = isWithThere && !targets.some((one) => isExpected(one, asking, ahead))
  const parts = [
    ...(isWithThere ? cells.flatMap(({ key, by }) => thereParts(key, by, asking, ahead)) : []),
    ...cells.flatMap(({ key, by }) => projectParts(key, by, whens, asking, ahead)),
  ]
  return mergedParts(
    isNothingKnown ? parts.map((part) => ({ ...part, number: null })) : parts,
    true,
  )
}

function thereParts(
  key: Key,
  by: Day,
  { lens }: Asking,
  { operationalAt }: Ahead,
): readonly SumPart[] {
  const cell = operationalAt(key, by)
  if (cell === undefined) return []
  const { name, why } = placesPart(key, lens)
  const on = dateOf(by)
  return [
    {
      name: { en: `${name.en}, ${on}`, lv: `${name.lv}, ${on}` },
      why: `${why}&validAt=${on}`,
      number: isKnown(cell) ? cell.sum : null,
      unknown: cell.unknownUnits,
    },
  ]
}

function projectParts(
  key: Key,
  by: Day,
  whens: Counts['whens'],
  asking: Asking,
  { plannedAt }: Ahead,
): readonly SumPart[] {
  const [municipality] = key
  const partOf = (places: PlannedPlaces): readonly SumPart[] => {
    const { projectId: id, places: count, isUnknown } = places
    const isCounted =
      whens.includes(whenOf(places, by)) ||
      (whens.includes('overdue') && isOverdue(places, by, asking))
    const number = isCounted && !(isUnknown && count === 0) ? count : null
    if (number === null && !isUnknown) return []
    return [{ ...projectPart(id, asking), number, unknown: isUnknown ? 1 : 0 }]
  }
  return [
    ...plannedAt(key, by).flatMap(partOf),
    ...plannedAt([municipality, '', ''], by).map(({ projectId }) => ({
      ...projectPart(projectId, asking),
      number: null,
      unknown: 1,
    })),
  ]
}

function projectPart(id: string, asking: Asking): Pick<SumPart, 'name' | 'why' | 'of'> {
  const name = stateOf(infrastructureProjects, id, asking)?.invited?.name ?? id
  const of = { capability: infrastructureProjects, id }
  return { name: ownName(name), why: whyStatus(infrastructureProjects, id), of }
}

/** Operational places of a kind, on the day of the question unless one is added. */
export function placesPart(key: Key, lens: Lens): Pick<SumPart, 'name' | 'why'> {
  const [municipality, serviceType, targetGroup] = key
  const asked = { municipality: [municipality], serviceType: [serviceType], targetGroup }
  const place = lens.municipality(municipality).name
  const nameIn = (language: Language): string =>
    [
      place,
      SERVICE_TYPES[serviceType as ServiceType][language],
      TARGET_GROUPS[targetGroup as TargetGroup][language],
    ].join(', ')
  return { name: { en: nameIn('en'), lv: nameIn('lv') }, why: whyNumber('operational', asked) }
}
