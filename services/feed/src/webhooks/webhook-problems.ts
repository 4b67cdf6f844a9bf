import { defineProblems, ProblemError } from '@vietas/service-kit'

export const NOT_THERE = defineProblems({
  'subscription-not-found': {
    status: 404,
    title: 'There is no such subscription',
    detail: 'It has been deleted, or never was. List them with GET /v1/subscriptions.',
  },
})

/** Where a client says where to send to. */
export const RECEIVER_REFUSED = defineProblems({
  'receiver-refused': {
    status: 422,
    title: 'Nothing is sent to this receiver',
    detail:
      'A receiver is on the public internet, by https, at a port that the operator allows. The detail says what is wrong with the address; name another one.',
  },
})

export const NOT_KEPT = defineProblems({
  'too-many-subscriptions': {
    status: 409,
    title: 'There are too many subscriptions',
    detail: 'Delete one that nobody needs.',
  },
})

export const ROTATION = defineProblems({
  'rotation-under-way': {
    status: 409,
    title: 'Two keys sign already',
    detail:
      'The older one has not retired yet. Wait until then, or DELETE its address: /v1/subscriptions/{id}/retiring-key.',
  },
})

export const NOTHING_RETIRES = defineProblems({
  'no-key-retires': {
    status: 404,
    title: 'No key is about to retire',
    detail: 'One key signs, and it stays. Rotate it with POST /v1/subscriptions/{id}/rotations.',
  },
})

export const TESTED = defineProblems({
  'test-under-way': {
    status: 409,
    title: 'A test request is under way',
    detail: 'Wait until it is answered.',
  },
})

export const NOT_WRITTEN = defineProblems({
  'subscriptions-not-written': {
    status: 503,
    title: 'Subscriptions cannot be written now',
    detail:
      'Their file is busy, or its disk is full. Nothing has been changed; send the request again in a moment.',
  },
})

export const notWritten = (): ProblemError =>
  new ProblemError(NOT_WRITTEN['subscriptions-not-written'], { 'retry-after': '1' })
