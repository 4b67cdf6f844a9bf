import { addMonths, type Day } from '../days.ts'

const STEP_MS = 250

interface Playing {
  readonly day: () => Day
  readonly last: () => Day
  readonly move: (day: Day, how: { replace?: boolean }) => void
}

/** Plays through time: a month each quarter of a second; one step a press where motion is reduced. */
export class Player {
  playing = $state(false)
  readonly stepwise = matchMedia('(prefers-reduced-motion: reduce)').matches
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #what: Playing

  constructor(what: Playing) {
    this.#what = what
  }

  press = (): void => {
    if (this.playing) return this.pause()
    this.#step(false)
    if (this.stepwise) return
    this.playing = true
    this.#timer = setInterval(() => this.#step(true), STEP_MS)
  }

  pause = (): void => {
    clearInterval(this.#timer)
    this.playing = false
  }

  #step(replace: boolean): void {
    const { day, last, move } = this.#what
    const next = addMonths(day(), 1)
    if (next > last()) return this.pause()
    move(next, { replace })
  }
}
