const wall = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Riga',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const MINUTE_MS = 60_000
const MOST_AHEAD_MINUTES = 180

/**
 * The instant at which clocks in Latvia show a day and a time, `2026-06-15T12:00`; the first of two.
 * Undefined where they never do: no such day, or the hour that is left out in spring.
 */
export function instantInRiga(shown: string): string | undefined {
  const asUtc = Date.parse(`${shown}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const wanted = new Date(asUtc).toISOString().slice(0, 19)
  if (!wanted.startsWith(shown)) return undefined
  for (const ahead of [MOST_AHEAD_MINUTES, MOST_AHEAD_MINUTES - 60]) {
    const instant = asUtc - ahead * MINUTE_MS
    if (wall.format(instant).replace(' ', 'T') === wanted) return new Date(instant).toISOString()
  }
  return undefined
}
