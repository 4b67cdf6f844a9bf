import { addDays, addMonths, type Day } from '../days.ts'
import type { Axis } from './axis.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/** Where a key moves a handle: arrows a day, with Shift a month; pages a year; brackets to the next mark. */
export function dayByKey(
  pressed: Pressed,
  day: Day,
  axis: Axis,
  stops: readonly Day[],
): Day | undefined {
  const to = moved(pressed, day, axis, stops)
  return to === undefined ? undefined : axis.within(to)
}

function moved(
  { key, shiftKey }: Pressed,
  day: Day,
  axis: Axis,
  stops: readonly Day[],
): Day | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? addMonths(day, 1) : addDays(day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? addMonths(day, -1) : addDays(day, -1)
    case 'PageUp':
      return addMonths(day, 12)
    case 'PageDown':
      return addMonths(day, -12)
    case 'Home':
      return axis.from
    case 'End':
      return axis.to
    case ']':
      return stops.find((stop) => stop > day)
    case '[':
      return stops.findLast((stop) => stop < day)
    default:
      return undefined
  }
}
