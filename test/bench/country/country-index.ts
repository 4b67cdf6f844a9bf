import {
  createCapacityIndex,
  createLedger,
  emptyNumbering,
  entryCount,
  noChanges,
  record,
  refreshBalances,
  segmentOf,
  takeSegment,
} from '@vietas/capacity-ledger'
import { generatedCountry } from './generated-country.ts'
import type { CapacityIndex, Changes } from '@vietas/capacity-ledger'
import type { UnitReport, Known } from '@vietas/domain'
import type { GeneratedEvent } from './generated-country.ts'

/** So many entries one event adds, as measured; only spreads the events over the twenty years. */
const ENTRIES_PER_EVENT = 2.1
const BATCH = 2_000

export interface CountryIndex {
  readonly index: CapacityIndex
  readonly events: number
}

/** As many events of the generated country as it takes to have so many ledger entries. */
export function countryIndex(
  entries: number,
  onChanges: (changes: Changes) => void = () => {},
): CountryIndex {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const index = createCapacityIndex()
  let changes = noChanges()
  let events = 0
  const flush = (): void => {
    takeSegment(index, segmentOf(numbering, changes))
    onChanges(changes)
    changes = noChanges()
  }
  for (const event of generatedCountry(Math.ceil(entries / ENTRIES_PER_EVENT))) {
    record(ledger, known(event, events), changes)
    events += 1
    if (events % BATCH === 0) flush()
  }
  flush()
  refreshBalances(index)
  return { index, events }
}

export const entriesOf = ({ index }: CountryIndex): number => entryCount(index)

function known(event: GeneratedEvent, at: number): Known<UnitReport> {
  const { id, type, data, knownSince } = event
  return { id, type, data, knownSince, position: String(at) } as unknown as Known<UnitReport>
}
