import type { PageName } from '../../server/paths.ts'
import { address } from '../address.svelte.ts'
import { asksOfScenario } from '../answers/asked-of.ts'
import { capacity, type Sum } from '../answers/capacity.ts'
import { progress } from '../answers/plans.ts'
import { pipeline, type InPipeline } from '../answers/projects.ts'
import { ofBaseline } from '../answers/scenarios.ts'
import { countOf, unknownIn, type Measure } from '../compare/columns.ts'
import { number, sum, type Cell } from '../lists/cells.ts'
import { chosen } from '../lists/filters.ts'
import type { Changes } from '../query.ts'
import { differenceCell, differenceOfSums } from './pairs.ts'
import { progressBeside } from './progress-cells.ts'

/** What a page counts, in a scenario and in its baseline. */
export interface BesideNumber {
  readonly name: 'units' | 'operational' | 'free' | 'attained' | 'gap' | 'planned' | 'projects'
  readonly scenario: Cell
  readonly baseline: Cell
  readonly difference: Cell
  /** What explains that of the baseline, where something does. */
  readonly explainedBy: Changes | undefined
}

/** What a page narrows its places to. */
function filtersOf(page: PageName, named: Readonly<Record<string, string>>): Changes {
  const terms = chosen('serviceType', 'targetGroup')
  switch (page) {
    case 'map':
      return { ...terms, planningRegion: address.get('region') }
    case 'municipality':
      return { municipality: named['code'] }
    case 'unit':
      return { unit: named['id'] }
    case 'nearest':
      return terms
    case 'needs':
      return chosen('planningRegion')
    default:
      return {}
  }
}

/** The numbers of a page beside the baseline; none where it has none that a scenario answers. */
export async function besidesOf(
  page: PageName,
  named: Readonly<Record<string, string>>,
  id: string,
): Promise<readonly BesideNumber[]> {
  const clocks = { ...address.clocks, scenario: id }
  const narrowed = chosen('planningRegion', 'serviceType', 'targetGroup')
  switch (asksOfScenario(page)) {
    case 'places':
      return placesBeside(clocks, filtersOf(page, named))
    case 'plans':
      return plansBeside({ ...clocks, ...narrowed })
    case 'pipeline':
      return pipelineBeside({ ...clocks, ...narrowed })
    default:
      return []
  }
}

async function placesBeside(clocks: Changes, filters: Changes): Promise<readonly BesideNumber[]> {
  const asked = { ...clocks, ...filters }
  const [{ total: ours }, { total: theirs }] = await Promise.all([
    capacity(asked),
    capacity(ofBaseline(asked)),
  ])
  const counted = (of: Sum, name: Measure): [number, number] => [
    name === 'units' ? of.units : (of.places[name] ?? 0),
    unknownIn(of, name),
  ]
  return (['units', 'operational', 'free'] as const).map((name) => ({
    name,
    scenario: countOf(ours, name),
    baseline: countOf(theirs, name),
    difference: differenceOfSums(counted(ours, name), counted(theirs, name)),
    explainedBy: { measure: name, ...filters },
  }))
}

async function plansBeside(asked: Changes): Promise<readonly BesideNumber[]> {
  const [{ total: ours }, { total: theirs }] = await Promise.all([
    progress(asked),
    progress(ofBaseline(asked)),
  ])
  if (ours.targets + theirs.targets === 0) return []
  return (['attained', 'gap'] as const).map((name) => ({
    name,
    ...progressBeside(name, ours, theirs),
    explainedBy: undefined,
  }))
}

const plannedIn = ({ places, projectsWithUnknownPlaces }: InPipeline): [number, number] => [
  places ?? 0,
  projectsWithUnknownPlaces,
]

async function pipelineBeside(asked: Changes): Promise<readonly BesideNumber[]> {
  const [{ total: ours }, { total: theirs }] = await Promise.all([
    pipeline(asked),
    pipeline(ofBaseline(asked)),
  ])
  return [
    {
      name: 'planned',
      scenario: sum(...plannedIn(ours)),
      baseline: sum(...plannedIn(theirs)),
      difference: differenceOfSums(plannedIn(ours), plannedIn(theirs)),
      explainedBy: undefined,
    },
    {
      name: 'projects',
      scenario: number(ours.projects),
      baseline: number(theirs.projects),
      difference: differenceCell(ours.projects, theirs.projects),
      explainedBy: undefined,
    },
  ]
}
