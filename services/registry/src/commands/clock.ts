import { endOfRigaDay, rigaDay, startOfRigaDay, type Day, type EpochMs } from '@vietas/domain'

export interface Clock {
  readonly now: () => EpochMs
  /** The calendar date in Europe/Riga. */
  readonly today: () => Day
}

/** Remembers the day while it lasts: asking the time zone again costs more than a decision. */
export function createClock(now: () => EpochMs): Clock {
  let day = rigaDay(now())
  let from = startOfRigaDay(day)
  let until = endOfRigaDay(day)
  return {
    now,
    today: () => {
      const at = now()
      if (at < from || at > until) {
        day = rigaDay(at)
        from = startOfRigaDay(day)
        until = endOfRigaDay(day)
      }
      return day
    },
  }
}
