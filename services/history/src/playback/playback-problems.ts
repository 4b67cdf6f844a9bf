import { stepsBetween, STEPS } from '@vietas/capacity-questions'
import { dateOf, type Day } from '@vietas/domain'
import { defineProblems, ProblemError } from '@vietas/service-kit'
import { MOST_FRAMES } from './playback-parameters.ts'

export const PLAYBACK_PROBLEMS = defineProblems({
  'too-many-frames': {
    status: 422,
    title: 'The playback would have too many frames',
    detail: 'Ask for longer steps or for fewer days; the detail says which steps fit.',
  },
  'playback-too-long': {
    status: 422,
    title: 'The playback is too long for one answer',
    detail:
      'Ask for longer steps, fewer days, dimensions or measures; or for an event stream or JSON Lines, which may be as long as they are.',
  },
  'no-such-picture': {
    status: 422,
    title: 'No picture can be drawn of this',
    detail:
      'A picture is of one measure, without by or with by=municipality, and of no more than 600 frames.',
  },
  'not-in-this-playback': {
    status: 410,
    title: 'No event of this playback has this id',
    detail:
      'The id is of another question, or something has been recorded since that changes what came up to it. Begin anew, without Last-Event-ID.',
  },
  'too-many-playbacks': {
    status: 503,
    title: 'Too many playbacks are under way',
    detail: 'Ask again when one of them has ended.',
  },
})

/** On how many days a playback may look for whatever changes. */
const MOST_DAYS = 40_000

/** @throws ProblemError when the frames are too many, with a step of which they are not */
export function refuseTooMany(frames: number, from: Day, to: Day, of: string): void {
  if (frames <= MOST_FRAMES) return
  throw tooMany(`${frames} ${of}, and a playback has at most ${MOST_FRAMES}`, from, to)
}

/** Where nobody has counted all of them. */
export const tooManyFrames = (from: Day, to: Day): ProblemError =>
  tooMany(`more than ${MOST_FRAMES} frames, as many as a playback may have`, from, to)

/** @throws ProblemError when there are too many days to look at each of them */
export function refuseTooLong(from: Day, to: Day): void {
  const days = stepsBetween(from, to, 'day')
  if (days <= MOST_DAYS) return
  throw tooMany(`${days} days, and with step=event a playback goes over ${MOST_DAYS}`, from, to)
}

function tooMany(what: string, from: Day, to: Day): ProblemError {
  const fits = STEPS.find((step) => stepsBetween(from, to, step) <= MOST_FRAMES)
  const wayOut =
    fits === undefined
      ? 'Ask for fewer days.'
      : `With step=${fits} there are ${stepsBetween(from, to, fits)}.`
  const detail = `From ${dateOf(from)} to ${dateOf(to)} there are ${what}. ${wayOut}`
  return new ProblemError({
    ...PLAYBACK_PROBLEMS['too-many-frames'],
    detail,
    errors: [{ in: 'query', name: 'step', detail }],
  })
}
