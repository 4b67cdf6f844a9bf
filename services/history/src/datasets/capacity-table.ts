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
  text('municipality', 'The code of the municipality of that time in which the unit lies'),
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
      'Each row is a number of one unit, target group and measure, from the day valid_from until the day valid_to, as known from the instant known_from until the instant known_to. What was so on a day D, as known at an instant K, are the rows with valid_from ≤ D < valid_to and known_from ≤ K < known_to: at most one for each unit, target group and measure. A row is there while the unit operates for the group, also where the number is 0; on other days only where it is not 0. Sums over rows are the numbers that the service answers. Rows are in the order of valid_from.',
    columns: COLUMNS,
    key: ['unit', 'target_group', 'measure', 'valid_from', 'known_from'],
    batches: batchesOf(segments),
  }
}

function* batchesOf(segments: Iterable<Segment>): Iterable<Batch> {
  const { sites, facts } = tidyFacts(segments)
  for (let from = 0; from < facts.length; from += ROWS_IN_A_BATCH) {
    const until = Math.min(from + ROWS_IN_A_BATCH, facts.length)
    const siteAt = facts.site.subarray(from, until)
    const ofSite = (field: keyof Site): Cell[] => {
      const values = sites.map((site) => site[field] ?? null)
      return cells(siteAt, (site) => values[site] as Cell)
    }
    yield [
      ofSite('unitId'),
      ofSite('municipality'),
      ofSite('parish'),
      ofSite('serviceType'),
      ofSite('provider'),
      cells(facts.group.subarray(from, until), (group) => TIDY_GROUPS[group] as string),
      cells(facts.measure.subarray(from, until), (measure) => TIDY_MEASURES[measure] as string),
      cells(facts.value.subarray(from, until), known),
      cells(facts.from.subarray(from, until), day),
      cells(facts.until.subarray(from, until), day),
      cells(facts.knownFrom.subarray(from, until), end),
      cells(facts.knownTo.subarray(from, until), end),
    ]
  }
}

type Site = ReturnType<typeof tidyFacts>['sites'][number]

/** There are millions of them: a plain loop takes a third less than `Array.from`. */
function cells(numbers: Int32Array | Float64Array, cell: (number: number) => Cell): Cell[] {
  const into = new Array<Cell>(numbers.length)
  for (let at = 0; at < numbers.length; at++) into[at] = cell(numbers[at] as number)
  return into
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value)
const day = (day: number): number | null =>
  day === BEFORE_EVERY_DAY || day === AFTER_EVERY_DAY ? null : day
const end = (instant: number): number | null => (Number.isFinite(instant) ? instant : null)
