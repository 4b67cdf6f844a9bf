import { defineProblems, type Problems } from '@vietas/service-kit'
import { NOT_WORKED_OUT } from '../scenarios/scenario-problems.ts'

/** Whatever a replay is asked. */
export const NOT_THERE = defineProblems({
  'replay-not-found': {
    status: 404,
    title: 'There is no such replay',
    detail: 'None has this id. List them with GET /v1/replays.',
  },
  'replay-removed': {
    status: 410,
    title: 'The replay is no longer kept',
    detail: 'Begin it again with POST /v1/replays: the same position gives the same answers.',
  },
})

/** Where a question is answered from a replay. */
export const NOT_ASKED = {
  ...NOT_THERE,
  ...defineProblems({
    'replay-not-done': {
      status: 409,
      title: 'The replay is still being worked out',
      detail: 'Follow its progress, and ask again when it is done.',
    },
    'replay-failed': {
      status: 409,
      title: 'The replay could not be worked out',
      detail: 'GET its address to see why, and begin another one.',
    },
    'behind-the-replay': {
      status: 409,
      title: 'The replay ends before this position',
      detail:
        'A replay never sees what was recorded behind its position. Begin one of a later one.',
    },
    'replay-stopped': {
      status: 503,
      title: 'The process of the replay ended before it had answered',
      detail:
        'Nothing of the replay is lost: ask again, and it begins anew from its files. If it ends again, ask for less at once, or begin another replay; the log of the service says why it ended.',
    },
    'replay-too-busy': {
      status: 503,
      title: 'The replay is asked too much at once',
      detail: 'Ask again in a moment.',
    },
  }),
}

const { 'position-beyond-the-end': beyondTheEnd } = NOT_WORKED_OUT

/** Where one is begun. */
export const NOT_BEGUN = {
  ...({ 'position-beyond-the-end': beyondTheEnd } satisfies Problems),
  ...defineProblems({
    'recorded-in-the-future': {
      status: 422,
      title: 'Nothing has been recorded at this instant yet',
      detail: 'Name an instant that is over in recordedAt.',
    },
    'replay-too-large': {
      status: 422,
      title: 'The replay is too large',
      detail:
        'More events lie before it than this service works through. Name an earlier position.',
    },
    'too-many-replays': {
      status: 429,
      title: 'Too many replays are being worked out',
      detail: 'Wait until one is done, or cancel one with DELETE.',
    },
    'log-only-here': {
      status: 409,
      title: 'No other process can read the log',
      detail: 'A replay is worked out beside the service, from a log on disk or on a server.',
    },
  }),
}
