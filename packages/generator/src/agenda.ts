import type { Day } from '@vietas/domain'

/** What is put off to a later day. */
export interface Agenda {
  put(on: Day, then: () => void): void
  /** Does what was put off to a day, in the order in which it was. */
  keep(day: Day): void
}

export function emptyAgenda(): Agenda {
  const byDay = new Map<Day, (() => void)[]>()
  return {
    put: (on, then) => {
      const those = byDay.get(on)
      if (those) those.push(then)
      else byDay.set(on, [then])
    },
    keep: (day) => {
      for (const then of byDay.get(day) ?? []) then()
      byDay.delete(day)
    },
  }
}
