/** What is known of the answer to a question that is asked anew, before the last time was answered. */
export interface Standing<Answer> {
  /** How often it was asked. */
  readonly asked: number
  /** Which time the answer or the failure belongs to. */
  readonly heard: number
  readonly answer: Answer | undefined
  readonly failure: unknown
}

export const UNASKED = { asked: 0, heard: 0, answer: undefined, failure: undefined }

/** What failed before is no answer to what is asked now. */
export const asking = <Answer>(before: Standing<Answer>): Standing<Answer> => ({
  ...before,
  asked: before.asked + 1,
  failure: undefined,
})

export const isAwaited = ({ asked, heard }: Standing<unknown>): boolean => heard < asked

/** Any newer answer stands, though a still newer one is awaited; an older one is too late. */
export function answered<Answer>(
  before: Standing<Answer>,
  time: number,
  answer: Answer,
): Standing<Answer> {
  if (time < before.heard) return before
  return { ...before, heard: time, answer, failure: undefined }
}

/** A question that failed has no answer: an older one would stand for another question. */
export function failed<Answer>(
  before: Standing<Answer>,
  time: number,
  failure: unknown,
): Standing<Answer> {
  if (time < before.asked) return before
  return { ...before, heard: time, answer: undefined, failure }
}
