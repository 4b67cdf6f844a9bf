import type { Added } from '../answers/scenarios.ts'
import { isDay } from '../days.ts'
import type { Words } from '../words/lv.ts'
import type { WHAT_IF } from '../words/what-if.ts'

/** Fields of a command that are told with it: those that have words, but for its name, and every day. */
export const bodyWords = ({ body }: Added, w: Words, { fields }: (typeof WHAT_IF)['lv']): string =>
  Object.entries(body)
    .flatMap(([name, value]) => {
      const label = fields[name]
      if (label === undefined && typeof value === 'string' && isDay(value))
        return [w.formats.day(value)]
      if (label === undefined || name === 'name') return []
      if (typeof value === 'number') return [`${label.toLowerCase()}: ${w.formats.number(value)}`]
      if (typeof value !== 'string' || !/\d{4}/.test(value)) return []
      return [`${label.toLowerCase()} ${isDay(value) ? w.formats.day(value) : value}`]
    })
    .join(', ')
