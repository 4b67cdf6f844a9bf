import { TIDY_GROUPS, TIDY_MEASURES, tidyFacts, type Segment } from '@vietas/capacity-ledger'
import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY } from '@vietas/domain'
import {
  INTERVALS,
  ROWS_IN_A_BATCH,
  type Batch,
  type Cell,
  type Column,
  type Table,
} from './table.ts'

const text = (name: string, description: string, isOptional = false): Column => ({
  name,
  type: 'string',
  description,
  isOptional,
})

const COLUMNS: readonly Column[] = [
  text('unit', 'The id of the service unit'),
  text(
    'municipality',
    'The municipality in which the unit lies as it was reported, by the code of its day; the table crosswalk leads to the one in which it is counted',
  ),
  text('parish', 'The parish in it; empty: not stated', true),
  text('service_type', 'What the unit does'),
  text('provider', 'Who runs the unit, as recorded first; empty: not stated', true),
  text('target_group', 'Whom the places are for; all: the unit as a whole'),
  text(
    'measure',
    'A count of places or people, or units: the unit operates, or unconfirmed: its closure by an order that nobody has reported carried out',
  ),
  {
    name: 'value',
    type: 'integer',
    description: 'How many; empty: not known, which is not zero',
    isOptional: true,
  },
  ...INTERVALS,
]

/** Every number of the ledger, with the days and the instants between which it holds. */
export function capacityTable(segments: Iterable<Segment>): Table {
  return {
    name: 'capacity',
    title: 'Places of service units on two clocks',
    description:
      'Each row is a number of one unit, target group and measure, from the day valid_from until the day valid_to, as known from the instant known_from until the instant known_to. What was so on a day D, as known at an instant K, are the rows with valid_from ≤ D < valid_to and known_from ≤ K < known_to: at most one for each unit, target group and measure. A row is there while the unit operates for the group, also where the number is 0; on other days only where it is not 0. Sums over rows are the numbers that the service answers; those by municipality and planning region once the rows are joined with the table crosswalk. Rows are in the order of valid_from.',
    columns: COLUMNS,
    key: ['unit', 'target_group', 'measure', 'valid_from', 'known_from'],
    batches: batchesOf(segments),
  }
}

function* batchesOf(segments: Iterable<Segment>): Iterable<Batch> {
  const { sites, facts } = tidyFacts(segments)
  const ofSites = (field: keyof Site): Cell[] => sites.map((site) => site[field] ?? null)
  const units = ofSites('unitId')
  const municipalities = ofSites('municipality')
  const parishes = ofSites('parish')
  const serviceTypes = ofSites('serviceType')
  const providers = ofSites('provider')
  for (let from = 0; from < facts.length; from += ROWS_IN_A_BATCH) {
    const until = Math.min(from + ROWS_IN_A_BATCH, facts.length)
    const site = facts.site.subarray(from, until)
    yield [
      named(site, units),
      named(site, municipalities),
      named(site, parishes),
      named(site, serviceTypes),
      named(site, providers),
      named(facts.group.subarray(from, until), TIDY_GROUPS),
      named(facts.measure.subarray(from, until), TIDY_MEASURES),
      between(facts.value.subarray(from, until), -Infinity, Infinity),
      between(facts.from.subarray(from, until), BEFORE_EVERY_DAY, AFTER_EVERY_DAY),
      between(facts.until.subarray(from, until), BEFORE_EVERY_DAY, AFTER_EVERY_DAY),
      between(facts.knownFrom.subarray(from, until), -Infinity, Infinity),
      between(facts.knownTo.subarray(from, until), -Infinity, Infinity),
    ]
  }
}

type Site = ReturnType<typeof tidyFacts>['sites'][number]

/** There are millions of cells: plain loops, of few forms, take a third of the time of mapping. */
function named(numbers: Int32Array, names: readonly Cell[]): Cell[] {
  const cells = new Array<Cell>(numbers.length)
  for (let at = 0; at < numbers.length; at++) cells[at] = names[numbers[at] as number] as Cell
  return cells
}

/** Empty where a number is not known, NaN, or has no limit. */
function between(numbers: Int32Array | Float64Array, least: number, most: number): Cell[] {
  const cells = new Array<Cell>(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number
    cells[at] = number > least && number < most ? number : null
  }
  return cells
}
