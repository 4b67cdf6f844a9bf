import { defineProblems } from './define-problems.ts'

/** What any request may be answered, whatever it asks for. */
export const ANYWHERE = defineProblems({
  'malformed-address': {
    status: 400,
    title: 'The address is not well formed',
    detail:
      'Each % of an address is followed by the two hex digits of a UTF-8 byte. Write a percent sign itself as %25.',
  },
  'malformed-request': {
    status: 400,
    title: 'This is not an HTTP request',
    detail: 'What arrived could not be read as HTTP/1.1.',
  },
  'bad-request': {
    status: 400,
    title: 'The request cannot be read',
    detail: 'The detail says what is wrong with it. Mend that, and send it again.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    detail:
      'Send one JSON document; the detail says where it breaks off. Where nothing is to be sent, leave out the Content-Type header.',
  },
  'duplicate-name': {
    status: 400,
    title: 'A name is given twice in the body',
    detail: 'Which of two values of one name is meant nobody can tell. Give each name once.',
  },
  'not-utf-8': {
    status: 400,
    title: 'The body is not UTF-8',
    detail:
      'The body is not UTF-8, or has the character U+FFFD where another one was lost. Save and send it as UTF-8.',
  },
  'no-such-address': {
    status: 404,
    title: 'There is nothing at this address',
    detail: 'All addresses are listed at /docs.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    detail: 'The Allow header names the methods that the address takes. See /docs.',
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no answer of a type that the request accepts',
    detail: 'Name a type in Accept that the address answers with, or leave Accept out.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    detail: 'Send the request again.',
  },
  'uri-too-long': {
    status: 414,
    title: 'A part of the address is too long',
    detail: 'Ids and codes are shorter. Check the address.',
  },
  'expectation-failed': {
    status: 417,
    title: 'The request expects what is not done here',
    detail: 'Of the Expect header only 100-continue is known. Leave it out.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests from this client',
    detail:
      'Wait as long as Retry-After says; ask for several things at once where that can be done.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The request headers are too large',
    detail: 'The address and the headers may have up to 16 KiB together.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'If it happens again, report the request id.',
  },
  'event-store-unavailable': {
    status: 503,
    title: 'The event store cannot be reached',
    detail:
      'Whether anything was recorded is not known. Send the same request again with the same Idempotency-Key.',
  },
  unavailable: {
    status: 503,
    title: 'The service cannot answer now',
    detail: 'There is too much to do at the moment. Try again in a few seconds.',
  },
  'shutting-down': {
    status: 503,
    title: 'The service is shutting down',
    detail: 'Send the request again in a few seconds.',
  },
})

/** What routes that describe a status by its number are answered with it. */
export const BY_STATUS = defineProblems({
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    detail:
      'A parameter, a header or a field of the body is not of its form. Every field at fault stands in errors, each with what would be right.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    detail: 'limitBytes says how many bytes a body may have here. Send less at once.',
  },
  'append-too-large': {
    status: 413,
    title: 'Too much for one act',
    detail: 'What one request would record is more than the log takes at once. Split it up.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a type that is not read here',
    detail: 'Send application/json, or what /docs names for the address.',
  },
  'unsupported-content-encoding': {
    status: 415,
    title: 'The body has an encoding that is not read here',
    detail: 'Send the body as it is, without Content-Encoding.',
  },
})

export const NO_SUCH_PROBLEM = defineProblems({
  'problem-not-known': {
    status: 404,
    title: 'There is no such problem',
    detail: 'All problems are listed at /problems.',
  },
})

export const NOT_READY = defineProblems({
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    detail: 'It starts or stops. Send the request again in a few seconds, with the same key.',
  },
})
