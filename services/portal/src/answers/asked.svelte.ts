import { untrack } from 'svelte'

/** A question of a page, and what is known of its answer. The last answer stays until the next. */
export class Asked<Answer> {
  answer = $state.raw<Answer>()
  failure = $state.raw<unknown>()
  waiting = $state(true)
  #times = $state(0)

  again = (): void => {
    this.#times += 1
  }

  /** Asks whenever what the question reads has changed. */
  constructor(question: () => Promise<Answer>) {
    $effect(() => {
      let current = true
      void this.#times
      const asking = question()
      untrack(() => (this.waiting = true))
      asking.then(
        (answer) => current && this.#take(answer),
        (error: unknown) => current && this.#fail(error),
      )
      return () => (current = false)
    })
  }

  #take(answer: Answer): void {
    this.answer = answer
    this.failure = undefined
    this.waiting = false
  }

  #fail(error: unknown): void {
    this.failure = error
    this.waiting = false
  }
}

export const asked = <Answer>(question: () => Promise<Answer>): Asked<Answer> => new Asked(question)
