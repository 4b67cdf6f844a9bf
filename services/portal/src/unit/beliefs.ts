import type { TimelineEntry } from '../answers/timeline.ts'
import { dayOfInstant, type Day } from '../days.ts'
import { groupBy } from '../parts/group-by.ts'

/** What was believed of a unit's working time from the day on which something of it was learnt. */
export interface Belief {
  readonly learnt: Day
  readonly entries: readonly TimelineEntry[]
  /** `undocumented` where it lies before every day. */
  readonly opensOn: Day
  readonly closesOn: Day | null
  readonly reviewDue: Day | null
  readonly suspended: boolean
}

type Believed = Omit<Belief, 'learnt' | 'entries'>

/** So many rows can be read; all is in the table of events. */
const MOST = 10

const NOTHING: Believed = {
  opensOn: 'undocumented',
  closesOn: null,
  reviewDue: null,
  suspended: false,
}

/** One belief for each of the last days on which another working time was learnt, in known order. */
export function beliefsOf(entries: readonly TimelineEntry[]): readonly Belief[] {
  let believed = NOTHING
  const byDay = groupBy(entries, ({ knownSince }) => dayOfInstant(knownSince))
  const beliefs = byDay.flatMap(([learnt, of]) => {
    const telling = of.filter((entry) => tells(entry))
    believed = telling.reduce(after, believed)
    return telling.length === 0 ? [] : [{ learnt, entries: telling, ...believed }]
  })
  return beliefs.slice(-MOST)
}

const OF_WORKING_TIME = ['opensOn', 'closesOn', 'reviewDue', 'status']

const tells = ({ after: made }: TimelineEntry): boolean =>
  made !== null && made.changed.some(({ field }) => OF_WORKING_TIME.includes(field))

function after(before: Believed, { after: made }: TimelineEntry): Believed {
  const changed = new Map((made?.changed ?? []).map(({ field, to }) => [field, to]))
  const day = (field: 'closesOn' | 'reviewDue'): Day | null =>
    changed.has(field) ? ((changed.get(field) as Day | null | undefined) ?? null) : before[field]
  const status = changed.get('status')
  return {
    opensOn: (changed.get('opensOn') as Day | undefined) ?? before.opensOn,
    closesOn: day('closesOn'),
    reviewDue: day('reviewDue'),
    suspended: status === undefined ? before.suspended : status === 'suspended',
  }
}

/** When a unit was believed to work: from its opening to its closing, if one was expected. */
export const spanOf = (
  { opensOn, closesOn }: Belief,
  from: Day,
): { opens: Day; closes: Day | undefined } => ({
  opens: opensOn === 'undocumented' || opensOn < from ? from : opensOn,
  closes: closesOn ?? undefined,
})
