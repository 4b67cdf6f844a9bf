import { openQuestions } from './open-questions.ts'

export interface StartTimes {
  /** Milliseconds from the start of the process until everything was loaded. */
  readonly loaded: number
  /** Until the first answer was there. */
  readonly answered: number
}

/** A start with the view there, in a process that has done nothing else. */
export async function measureStart({ folder }: { readonly folder: string }): Promise<StartTimes> {
  const loaded = performance.now()
  const country = await openQuestions(folder)
  const answered = performance.now()
  await country.close()
  return { loaded, answered }
}
