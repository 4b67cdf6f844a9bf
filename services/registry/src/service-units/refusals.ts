import type { CapacityRefusal, NotOperating } from '@vietas/domain'
import { onFirstDay, type Meanings } from '../commands/refusals.ts'

export const unitNotFound: Meanings<'unit-not-found'> = {
  'unit-not-found': {
    status: 404,
    title: 'There is no such service unit',
    detail: 'No service unit with this id has been opened. Check the id, or open the unit first.',
  },
}

export const notKnown: Meanings<Exclude<NotOperating, 'unit-suspended'>> = {
  ...unitNotFound,
  'before-opening': {
    status: 409,
    title: 'The unit is not open yet on that day',
    detail: ({ firstDay }) =>
      firstDay === undefined
        ? 'The unit is not open yet on that day. State a later day.'
        : `The unit opens on ${firstDay}. State that day or a later one.`,
  },
  'unit-closed': {
    status: 409,
    title: 'The unit is closed on that day',
    detail: (about) =>
      `${onFirstDay(about)} the unit is closed. State a day before its closing, or report its reopening first.`,
  },
}

export const suspended: Meanings<'unit-suspended'> = {
  'unit-suspended': {
    status: 409,
    title: 'The unit is suspended on that day',
    detail: (about) =>
      `${onFirstDay(about)} the unit is suspended, and nobody moves in. State a day on which it works, or report its resumption first.`,
  },
}

export const capacity: Meanings<CapacityRefusal> = {
  'over-capacity': {
    status: 422,
    title: 'There would be more people than places',
    detail: (about) =>
      `${onFirstDay(about)} there would be more people in the unit, reserved places included, than operational places. If it is so, state it: "overrun": {"reason": "…"}; it is then recorded and flagged.`,
  },
  'none-to-vacate': {
    status: 422,
    title: 'There would be fewer than no people',
    detail: (about) =>
      `${onFirstDay(about)} more people would have left than are recorded there. Check the day and the number, or report a head count first.`,
  },
  'none-reserved': {
    status: 422,
    title: 'There would be fewer than no reservations',
    detail: (about) =>
      `${onFirstDay(about)} more reservations would have ended than are recorded. Check the day and the number, or report a head count first.`,
  },
  'nobody-waiting': {
    status: 422,
    title: 'There would be fewer than nobody waiting',
    detail: (about) =>
      `${onFirstDay(about)} more people would have left the waiting list than are on it. Check the day and the number, or report a head count first.`,
  },
}

export const notOffered: Meanings<'target-group-not-offered'> = {
  'target-group-not-offered': {
    status: 422,
    title: 'The unit has no places for this target group on that day',
    detail: ({ firstDay }) =>
      firstDay === undefined
        ? 'No places for this target group have ever been stated for the unit. Name one that it offers, or report its authorised places for this group first.'
        : `The unit has places for this target group from ${firstDay} on. State that day or a later one, or report its authorised places for the earlier day first.`,
  },
}

export const inFuture: Meanings<'effective-in-future'> = {
  'effective-in-future': {
    status: 422,
    title: 'This cannot be reported before it happens',
    detail:
      'The day lies ahead, and what is counted or moved is reported once it has happened. State today or an earlier day.',
  },
}
