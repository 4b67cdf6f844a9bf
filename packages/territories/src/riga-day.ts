const inRiga = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Riga',
  timeZoneName: 'longOffset',
})

/** The instant at which a calendar day begins in Latvia. */
export function startOfDayInRiga(day: string): number {
  // Clocks change at 01:00 UTC, so the offset at midnight UTC is that of the local midnight before.
  const midnightUtcMs = Date.parse(`${day}T00:00:00Z`)
  const offset = /GMT([+-]\d\d:\d\d)/.exec(inRiga.format(midnightUtcMs))?.[1]
  if (offset === undefined) throw new Error(`Intl gives no offset of Europe/Riga on ${day}`)
  return Date.parse(`${day}T00:00:00${offset}`)
}
