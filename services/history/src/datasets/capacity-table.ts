import {
  TIDY_GROUPS,
  TIDY_MEASURES,
  UNKNOWN,
  tidyFacts,
  type Segment,
} from '@vietas/capacity-ledger'
import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY } from '@vietas/domain'
import {
  eachOnce,
  INTERVALS,
  repeatedCells,
  ROWS_IN_A_BATCH,
  type Batch,
  type Cell,
  type Column,
  type RepeatedCells,
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
  const { sites, instants, length, between } = tidyFacts(segments)
  const instantOf = (number: number): Cell =>
    number < instants.length - 1 ? (instants[number] as number) : null
  for (let first = 0; first < length; first += ROWS_IN_A_BATCH) {
    const facts = between(first, first + ROWS_IN_A_BATCH)
    yield [
      ...cellsOfSites(facts.site, sites),
      repeatedCells(facts.group, (group) => TIDY_GROUPS[group] as Cell),
      repeatedCells(facts.measure, (measure) => TIDY_MEASURES[measure] as Cell),
      repeatedCells(facts.value, (value) => (value === UNKNOWN ? null : value)),
      repeatedCells(facts.from, (day) => (day === BEFORE_EVERY_DAY ? null : day)),
      repeatedCells(facts.until, (day) => (day === AFTER_EVERY_DAY ? null : day)),
      repeatedCells(facts.knownFrom, instantOf),
      repeatedCells(facts.knownTo, instantOf),
    ]
  }
}

type Sites = ReturnType<typeof tidyFacts>['sites']

const FIELDS_OF_SITE = ['unitId', 'municipality', 'parish', 'serviceType', 'provider'] as const

/** Many rows are about one site, and many sites have the same field. */
function cellsOfSites(numbers: Int32Array, sites: Sites): RepeatedCells[] {
  const named = repeatedCells(numbers, (site) => site)
  return FIELDS_OF_SITE.map((field) => {
    const fields = named.values.map((site) => sites[Number(site)]?.[field] ?? null)
    const { values, rows } = eachOnce(fields)
    return { values, rows: named.rows.map((place) => rows[place] as number) }
  })
}
