import { setImmediate as nextTurn } from 'node:timers/promises'

/** Calendar dates in Europe/Riga, counted from today, for flows that need "last month" or "next year". */
export function dayFromToday(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(at)
}

/** The instant that it is: what is recorded after this is given is known later. */
export async function instantBefore(): Promise<string> {
  const now = Date.now()
  while (Date.now() === now) await nextTurn()
  return new Date(now).toISOString()
}
