import type { TimelineEntry } from '../answers/timeline.ts'
import { day, number, text } from '../lists/cells.ts'
import type { Column } from '../lists/columns.ts'
import { daysLate, overrunReason } from './entries.ts'

type InFile = NonNullable<Column<TimelineEntry>['inFile']>

/** What a table says in one field of an event, a file has a column each for. */
export const EVENT_IN_FILE: InFile = [
  { key: 'event', cell: ({ type }) => text(type) },
  { key: 'overrunReason', cell: (entry) => text(overrunReason(entry) ?? null) },
]

export const EFFECTIVE_IN_FILE: InFile = [
  { key: 'effective', cell: ({ effectiveOn }) => day(effectiveOn) },
  { key: 'daysLate', cell: (entry) => number(daysLate(entry)) },
]
