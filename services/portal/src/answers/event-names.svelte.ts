import { words } from '../words/words.svelte.ts'
import { ask } from './ask.ts'
import { asked } from './asked.svelte.ts'

interface EventType {
  readonly type: string
  readonly words: { readonly lv: string; readonly en: string }
}

const eventTypes = async (): Promise<ReadonlyMap<string, EventType['words']>> => {
  const { eventTypes: all } = await ask<{ eventTypes: readonly EventType[] }>(
    '/history/v1/event-types',
  )
  return new Map(all.map((one) => [one.type, one.words]))
}

/** What events are called in the language of the page, once that is there. */
export function namedEvents(): {
  readonly of: (type: string) => string
  /** Every type that there is. */
  readonly types: () => readonly string[]
} {
  const answer = asked(eventTypes)
  return {
    types: () => [...(answer.answer?.keys() ?? [])],
    of: (type) => {
      const all = answer.answer
      return all === undefined ? '' : capital(all.get(type)?.[words().language] ?? type)
    },
  }
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
