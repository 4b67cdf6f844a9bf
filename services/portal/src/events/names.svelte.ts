import { SvelteMap } from 'svelte/reactivity'
import { namedEvents } from '../answers/event-names.svelte.ts'
import { namedTerms } from '../answers/named.svelte.ts'
import { unitWith } from '../answers/units.ts'
import { idsOf, type Names } from './sentence.ts'
import type { FeedEvent } from '../answers/feed.ts'

const AT_ONCE = 4

/** Names of units, asked for a few at a time; each once. */
class UnitNames {
  readonly #names = new SvelteMap<string, string>()
  readonly #asked = new Set<string>()
  readonly #waiting: string[] = []
  #running = 0

  of = (id: string): string | undefined => this.#names.get(id)

  /** Those that events tell themselves are not asked for. */
  learn(events: readonly FeedEvent[]): void {
    for (const { data, units } of events) {
      const [id] = idsOf(units)
      if (id === undefined || typeof data['name'] !== 'string' || this.#names.has(id)) continue
      this.#asked.add(id)
      this.#names.set(id, data['name'])
    }
    for (const id of events.flatMap(({ units }) => idsOf(units).slice(0, 3))) {
      if (this.#asked.has(id)) continue
      this.#asked.add(id)
      this.#waiting.push(id)
    }
    while (this.#running < AT_ONCE && this.#waiting.length > 0) void this.#ask()
  }

  async #ask(): Promise<void> {
    this.#running += 1
    for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift()) {
      // A unit without a name is still a unit; the event says its id.
      const found = await unitWith(id, {}).catch(() => undefined)
      const name = found?.unit.name
      if (typeof name === 'string') this.#names.set(id, name)
    }
    this.#running -= 1
  }
}

/** What the sentences of events name, once it is known. */
export function namesOf(events: () => readonly FeedEvent[]): Names {
  const types = namedEvents()
  const terms = namedTerms()
  const units = new UnitNames()
  $effect(() => units.learn(events()))
  return { event: types.of, unit: units.of, term: terms.of }
}
