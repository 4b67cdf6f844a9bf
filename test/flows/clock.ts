/** Calendar dates in Europe/Riga, counted from today, for flows that need "last month" or "next year". */
export function dayFromToday(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(at)
}
