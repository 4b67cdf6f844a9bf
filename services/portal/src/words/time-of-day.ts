const clock = new Intl.DateTimeFormat('lv', { timeZone: 'Europe/Riga', timeStyle: 'medium' })

/** The time in Latvia of an instant in ISO 8601, `18:09:08`. */
export const timeOfDay = (instant: string): string => clock.format(Date.parse(instant))
