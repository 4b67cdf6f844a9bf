import { BEFORE_EVERY_DAY, dayOf, type Day } from '@vietas/domain'

/** An opening whose day is not documented lies before every day. */
export const onDay = (date: string): Day =>
  date === 'undocumented' ? BEFORE_EVERY_DAY : dayOf(date)
