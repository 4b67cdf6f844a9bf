import { readReports } from '@vietas/capacity-questions'
import { BEHIND_THE_LOG, type UnitEvent, type UnitId } from '@vietas/domain'
import type { LogReader } from '@vietas/event-store'
import { recentlyUsed } from '@vietas/service-kit'

type Store = Pick<LogReader, 'readStream'>

/** What the streams of units hold, as far as they were read: a stream only grows. */
export interface KeptReports {
  readonly of: (store: Store, unitId: UnitId) => Promise<readonly UnitEvent[]>
}

interface KeptUnit {
  readonly reports: readonly UnitEvent[]
  /** The first revision that was not read. */
  readonly next: number
}

/** About 64 MB. */
const MOST_REPORTS = 64_000

/** The units asked about last, with so many reports in all. */
export function keepReports(most = MOST_REPORTS): KeptReports {
  const kept = recentlyUsed<UnitId, KeptUnit>(most, ({ reports }) => reports.length)
  return {
    of: async (store, unitId) => {
      const before = kept.get(unitId) ?? { reports: [], next: 0 }
      const { reports, next } = await readReports(store, unitId, before.next, BEHIND_THE_LOG)
      const unit = {
        reports: reports.length === 0 ? before.reports : [...before.reports, ...reports],
        next,
      }
      kept.keep(unitId, unit)
      return unit.reports
    },
  }
}
