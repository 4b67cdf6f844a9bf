import { Refused, Unreachable } from '../answers/ask.ts'
import {
  beforeDay,
  beforeTheLast,
  eventsBefore,
  followed,
  headOfLog,
  type Beginning,
  type FeedEvent,
} from '../answers/feed.ts'
import type { Changes } from '../query.ts'
import { heldBack, letGo, MOST_KEPT, NOTHING, shownToo, type Kept } from './kept.ts'

/** How a stream stands. */
export type Standing =
  | { readonly kind: 'connecting' }
  /** It has still to come to the end of the log, as that was when it began. */
  | { readonly kind: 'reading'; readonly behind: number }
  /** Everything on record has come. */
  | { readonly kind: 'waiting' }
  /** As many have come as a page takes at once. */
  | { readonly kind: 'resting'; readonly behind: number }
  | { readonly kind: 'cut'; readonly againInMs: number }
  | { readonly kind: 'refused'; readonly failure: unknown }

/** From where a stream is asked for. */
export type From = 'latest' | 'now' | Beginning

const LATEST = 50
const RETRY_MS = 3_000
/** What comes one upon the other is drawn at once; what is on record already, in larger parts. */
const DRAWN_EVERY_MS = { waiting: 50, reading: 1_000 }

/** The stream of a page: what has come of it, and how it stands. */
export class EventsFollowed {
  standing = $state.raw<Standing>({ kind: 'connecting' })
  kept = $state.raw<Kept<FeedEvent>>(NOTHING)
  isHeld = $state(false)
  /** Where what is shown begins, if nothing has been left; undefined until that is known. */
  beginning = $state.raw<Beginning>()
  #place: string | undefined
  #head = 0
  #come: FeedEvent[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #ending = new AbortController()
  #filters: Changes = {}

  /** Whether more has come than was there when it began, or so much that the first of it has gone. */
  get hasGrown(): boolean {
    const { shown, waiting, left } = this.kept
    return left > 0 || eventsBefore((waiting.at(-1) ?? shown[0])?.cursor) > this.#head
  }

  /** Follows from there on; returns what ends it. */
  follow(from: From, filters: Changes): () => void {
    this.#end()
    this.#filters = filters
    this.kept = NOTHING
    this.beginning = undefined
    this.standing = { kind: 'connecting' }
    const ending = (this.#ending = new AbortController())
    void this.#begin(from, ending.signal)
    return () => this.#end()
  }

  hold = (): void => {
    this.#draw()
    this.isHeld = !this.isHeld
    if (!this.isHeld) this.kept = letGo(this.kept)
  }

  /** Goes on where it rests. */
  goOn = (): void => {
    const ending = (this.#ending = new AbortController())
    void this.#begin({ after: this.#place }, ending.signal, true)
  }

  #end(): void {
    this.#ending.abort()
    this.#draw()
  }

  async #begin(from: From, signal: AbortSignal, isMore = false): Promise<void> {
    while (!signal.aborted) {
      try {
        const head = await headOfLog()
        const beginning = await this.#beginningOf(from, head)
        const { after, since } = beginning
        const place = since === undefined ? after : await beforeDay(since)
        if (signal.aborted) return
        this.#head = eventsBefore(head)
        if (!isMore) this.beginning = beginning
        return await this.#read(place, signal)
      } catch (failure) {
        if (signal.aborted) return
        if (!passes(failure)) return this.#stand({ kind: 'refused', failure })
        this.#stand({ kind: 'cut', againInMs: RETRY_MS })
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      }
    }
  }

  async #beginningOf(from: From, head: string | undefined): Promise<Beginning> {
    if (typeof from !== 'string') return from
    if (from === 'now' || head === undefined) return { after: head }
    return { after: await beforeTheLast(head, this.#filters, LATEST) }
  }

  async #read(after: string | undefined, signal: AbortSignal): Promise<void> {
    const ending = this.#ending
    this.#place = after
    let [count, isLive] = [0, false]
    const reachedTo = (place: string | undefined): void => {
      this.#place = place
      isLive ||= eventsBefore(place) >= this.#head
      if (!isLive) return this.#stand({ kind: 'reading', behind: this.#behind() })
      this.#stand({ kind: 'waiting' })
    }
    const events = followed({
      after,
      filters: this.#filters,
      signal,
      connected: () => reachedTo(this.#place),
      cut: (_why, againInMs) => this.#stand({ kind: 'cut', againInMs }),
      lookedTo: (cursor) => cursor === this.#place || reachedTo(cursor),
    })
    for await (const event of events) {
      this.#take(event)
      reachedTo(event.cursor)
      count += 1
      if (isLive || count < MOST_KEPT) continue
      this.#stand({ kind: 'resting', behind: this.#behind() })
      ending.abort()
    }
  }

  #behind = (): number => Math.max(0, this.#head - eventsBefore(this.#place))

  #stand(standing: Standing): void {
    if (standing.kind === 'waiting' && this.standing.kind === 'waiting') return
    // What has come is there before it is said that this is all.
    if (standing.kind !== 'reading') this.#draw()
    this.standing = standing
  }

  #take(event: FeedEvent): void {
    this.#come.push(event)
    const everyMs = DRAWN_EVERY_MS[this.standing.kind === 'waiting' ? 'waiting' : 'reading']
    this.#timer ??= setTimeout(() => this.#draw(), everyMs)
  }

  #draw(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#come.length === 0) return
    const [come, add] = [this.#come, this.isHeld ? heldBack : shownToo]
    this.#come = []
    this.kept = add(this.kept, come)
  }
}

const passes = (failure: unknown): boolean =>
  failure instanceof Unreachable || (failure instanceof Refused && failure.status >= 500)
