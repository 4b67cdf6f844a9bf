import { EVENT_WORDS } from './events.ts'

/** What an event is called; one that is newer than these pages keeps its own name. */
export function eventName(type: string, language: 'lv' | 'en'): string {
  const name = EVENT_WORDS[type]?.[language] ?? type
  return name.charAt(0).toUpperCase() + name.slice(1)
}
