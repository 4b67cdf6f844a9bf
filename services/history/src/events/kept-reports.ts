import { readReports } from '@vietas/capacity-questions'
import { BEHIND_THE_LOG, type UnitEvent, type UnitId } from '@vietas/domain'
import type { LogReader } from '@vietas/event-store'

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

/** The units asked about last, with so many reports in all; what was not asked for the longest goes first. */
export function keepReports(most = MOST_REPORTS): KeptReports {
  const kept = new Map<UnitId, KeptUnit>()
  let count = 0
  const take = (unitId: UnitId): KeptUnit | undefined => {
    const unit = kept.get(unitId)
    kept.delete(unitId)
    count -= unit?.reports.length ?? 0
    return unit
  }
  const keep = (unitId: UnitId, unit: KeptUnit): void => {
    take(unitId)
    kept.set(unitId, unit)
    count += unit.reports.length
    for (const oldest of kept.keys()) {
      if (count <= most) break
      take(oldest)
    }
  }
  return {
    of: async (store, unitId) => {
      const before = kept.get(unitId) ?? { reports: [], next: 0 }
      const { reports, next } = await readReports(store, unitId, before.next, BEHIND_THE_LOG)
      const unit = {
        reports: reports.length === 0 ? before.reports : [...before.reports, ...reports],
        next,
      }
      keep(unitId, unit)
      return unit.reports
    },
  }
}
