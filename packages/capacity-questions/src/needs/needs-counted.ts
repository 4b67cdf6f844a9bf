import { dateOf, daysOf, needsOn, type At, type Day, type NeedsAnswer } from '@vietas/domain'
import type { Territories } from '@vietas/territories'

/** What a report says on a day; undefined while its date has not gone by. */
export interface Counted extends NeedsAnswer {
  readonly last: Day
}

export function countedOn(state: Parameters<typeof needsOn>[0], at: At): Counted | undefined {
  const answer = needsOn(state, at)
  return answer && { last: daysOf(answer.asOf).last, ...answer }
}

/**
 * Of each municipality and target group what was reported last. A report on a municipality that a
 * reform has made takes the place of those on what it was made of.
 */
export function latestCounted(
  all: readonly Counted[],
  knownAt: number,
  { lensFor }: Territories,
): Counted[] {
  const latest = new Map<string, Counted>()
  for (const one of all) {
    const key = keyOf(one)
    const other = latest.get(key)
    if (other === undefined || isLater(one, other)) latest.set(key, one)
  }
  const days = [...new Set([...latest.values()].map(({ last }) => last))]
  const lenses = days.map((day) => ({ day, lens: lensFor(dateOf(day), knownAt) }))
  const isReplaced = (one: Counted): boolean =>
    lenses.some(({ day, lens }) => {
      if (day < one.last) return false
      const { code } = lens.locate(one.municipality)
      if (code === one.municipality) return false
      return latest.get(keyOf({ municipality: code, targetGroup: one.targetGroup }))?.last === day
    })
  return [...latest.values()].filter((one) => !isReplaced(one))
}

const keyOf = ({ municipality, targetGroup }: Pick<Counted, 'municipality' | 'targetGroup'>) =>
  `${municipality} ${targetGroup}`

/** Of the same date, what became known last. */
function isLater(a: Counted, b: Counted): boolean {
  if (a.last !== b.last) return a.last > b.last
  return a.statedBy.knownSince > b.statedBy.knownSince
}
