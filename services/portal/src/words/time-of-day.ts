import { dayOfInstant } from '../days.ts'
import type { Words } from './lv.ts'

const clock = new Intl.DateTimeFormat('lv', { timeZone: 'Europe/Riga', timeStyle: 'medium' })

/** The time in Latvia of an instant in ISO 8601, `18:09:08`. */
const timeOfDay = (instant: string): string => clock.format(Date.parse(instant))

/** An instant as a table has it: the day and the time in Latvia. */
export const instantIn = ({ formats }: Words, instant: string): string =>
  `${formats.day(dayOfInstant(instant))} ${timeOfDay(instant)}`
