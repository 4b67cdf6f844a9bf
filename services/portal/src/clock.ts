import { dayOfInstant, type Day } from './days.ts'

/** The calendar date in Latvia now. */
export const today = (): Day => dayOfInstant(new Date().toISOString())
