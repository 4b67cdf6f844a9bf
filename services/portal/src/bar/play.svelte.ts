import { addMonths, type Day } from '../days.ts'
import { playing } from './playing.svelte.ts'

const STEP_MS = 250

interface Playing {
  readonly day: () => Day
  readonly last: () => Day
  readonly move: (day: Day, how: { replace?: boolean }) => void
}

/** Where playing began, and how many months it has gone from there. */
interface Course {
  readonly from: Day
  readonly months: number
}

/**
 * Plays through time, a month each quarter of a second: by the frames of a playback where the page
 * shows them, otherwise by asking for each day; one step a press where motion is reduced.
 */
export class Player {
  #stepping = $state(false)
  readonly stepwise = matchMedia('(prefers-reduced-motion: reduce)').matches
  #timer: ReturnType<typeof setInterval> | undefined
  #course: Course | undefined
  readonly #what: Playing

  constructor(what: Playing) {
    this.#what = what
  }

  get playing(): boolean {
    return this.#stepping || playing.isRunning
  }

  press = (): void => {
    if (this.playing) return this.pause()
    const { day, last } = this.#what
    if (!this.stepwise && playing.asked !== undefined && day() < last())
      return playing.begin(playing.asked, day(), last())
    this.#step(false)
    if (this.stepwise) return
    this.#stepping = true
    this.#timer = setInterval(() => this.#goOn(), STEP_MS)
  }

  pause = (): void => {
    playing.pause()
    clearInterval(this.#timer)
    this.#stepping = false
  }

  /** Whoever moves the day meanwhile, by a handle or by going back, has taken over. */
  #goOn(): void {
    if (this.#isOnCourse()) this.#step(true)
    else this.pause()
  }

  #isOnCourse = (): boolean =>
    this.#course !== undefined && dayOn(this.#course) === this.#what.day()

  /** Months are counted from the first day, so that after a short month the 31st comes back. */
  #step(replace: boolean): void {
    const { day, last, move } = this.#what
    const before =
      this.#course !== undefined && this.#isOnCourse() ? this.#course : { from: day(), months: 0 }
    const next = { ...before, months: before.months + 1 }
    if (dayOn(next) > last()) return this.pause()
    this.#course = next
    move(dayOn(next), { replace })
  }
}

const dayOn = ({ from, months }: Course): Day => addMonths(from, months)
