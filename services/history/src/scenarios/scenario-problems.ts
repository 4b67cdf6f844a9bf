import { defineProblems } from '@vietas/service-kit'

/** Whatever a scenario is asked. */
export const NOT_THERE = defineProblems({
  'scenario-not-found': {
    status: 404,
    title: 'There is no such scenario',
    detail: 'It has been deleted, or never was. List them with GET /v1/scenarios.',
  },
})

/** Where a question is answered from a scenario. */
export const NOT_ASKED = {
  ...NOT_THERE,
  ...defineProblems({
    'log-moved-on-too-far': {
      status: 409,
      title: 'The log has moved on too far',
      detail:
        'Too much was recorded since the position of the scenario. Move it along to the end of the log: POST its address with /moves.',
    },
    'scenario-of-another-log': {
      status: 409,
      title: 'The scenario was worked out on another log',
      detail:
        'The log at hand does not hold at its position what it held when the scenario was worked out. Make it anew with what it leaves out and adds, or delete it.',
    },
    'scenario-of-another-version': {
      status: 409,
      title: 'The scenario was worked out by another version',
      detail:
        'Its events may read otherwise now. Move it along to the end of the log: POST its address with /moves.',
    },
    'behind-the-scenario': {
      status: 409,
      title: 'The scenario stands still before this position',
      detail:
        'A scenario never sees what is recorded behind its position. Move it along to the end of the log: POST its address with /moves.',
    },
  }),
}

/** Where a scenario is worked out. */
export const NOT_WORKED_OUT = defineProblems({
  'scenario-contradicts-itself': {
    status: 422,
    title: 'The scenario contradicts itself',
    detail: 'The detail says by what. Name each stream once, and change something.',
  },
  'not-in-the-log': {
    status: 422,
    title: 'The log does not hold what is to be left out',
    detail: 'Take streams and events from the log, or name a later position.',
  },
  'position-beyond-the-end': {
    status: 422,
    title: 'The position lies beyond the end of the log',
    detail: 'Name a position that a write has answered, or leave it out.',
  },
  'scenario-too-large': {
    status: 422,
    title: 'The scenario is too large',
    detail: 'Too much would have to be decided on anew. Leave out less, or add less.',
  },
})

export const NOT_KEPT = defineProblems({
  'too-many-scenarios': {
    status: 409,
    title: 'There are too many scenarios',
    detail: 'Delete one that nobody needs.',
  },
})

export const NOT_DELETED = defineProblems({
  'scenario-is-shipped': {
    status: 409,
    title: 'The scenario is made from the log, and is not kept',
    detail: 'There is nothing to delete. A copy of it can be deleted.',
  },
})
