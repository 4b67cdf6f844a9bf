import { untrack } from 'svelte'
import { address, type At } from '../address.svelte.ts'
import { forget, GivenUp } from './ask.ts'
import { shownInstead } from './asked-of.ts'
import { ownKnowledge } from './own-knowledge.ts'
import { answered, asking, failed, isAwaited, UNASKED, type Standing } from './standing.ts'

interface Heard<Answer> {
  readonly answer: Answer
  readonly at: At
}

/** A question of a page, and what is known of its answer. */
export class Asked<Answer> {
  #standing = $state.raw<Standing<Heard<Answer>>>(UNASKED)
  #times = $state(0)
  // Whoever reads it is told when it is another, not whenever it was asked for.
  #answer = $derived(this.#standing.answer?.answer)

  get answer(): Answer | undefined {
    return this.#answer
  }
  /** For which dates the answer is; the address may be ahead of it. */
  get at(): At | undefined {
    return this.#standing.answer?.at
  }
  get failure(): unknown {
    return this.#standing.failure
  }
  get waiting(): boolean {
    return isAwaited(this.#standing)
  }

  again = (): void => {
    this.#times += 1
  }

  /** What comes of it later is too late. */
  giveUp = (): void => {
    forget()
    const awaited = asking(this.#standing)
    this.#standing = failed(awaited, awaited.asked, new GivenUp())
  }

  /**
   * Asks whenever what the question reads before it first waits has changed, or what its links hand
   * on, or how many rows are wanted.
   */
  constructor(question: () => Promise<Answer>) {
    $effect(() => {
      void [this.#times, address.get('rows')]
      const { at } = address
      const coming = question()
      untrack(() => this.#hear(coming, at))
    })
  }

  #hear(coming: Promise<Answer>, at: At): void {
    this.#standing = asking(this.#standing)
    const time = this.#standing.asked
    Promise.all([coming, knownAtOf(at)]).then(
      ([answer, at]) => (this.#standing = answered(this.#standing, time, { answer, at })),
      (error: unknown) => (this.#standing = failed(this.#standing, time, error)),
    )
  }
}

/** A scenario or a replay that is asked without a knowledge has its own. */
async function knownAtOf(at: At): Promise<At> {
  const own = at.stated['knownAt'] === undefined ? await ownKnowledge(shownInstead()) : undefined
  return own === undefined ? at : { ...at, knownAt: own }
}

export const asked = <Answer>(question: () => Promise<Answer>): Asked<Answer> => new Asked(question)
