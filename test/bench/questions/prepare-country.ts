import { join } from 'node:path'
import { openEventStore } from '@vietas/event-store'
import { recordCountry, type Generation } from '@vietas/generator'
import { openQuestions } from './open-questions.ts'

export interface PreparedCountry {
  readonly events: number
  readonly eventsPerSecond: number
  readonly memoryMb: number
}

/** Generates a country into a log, and builds the view of it. */
export async function prepareCountry({
  folder,
  ...generation
}: Generation & { readonly folder: string }): Promise<PreparedCountry> {
  const store = await openEventStore(`embedded:${join(folder, 'log')}`)
  const began = performance.now()
  const { events } = await recordCountry(store, generation)
  const eventsPerSecond = (events / (performance.now() - began)) * 1_000
  await store.close()
  const memoryMb = Math.round(process.resourceUsage().maxRSS / 1_024)
  const country = await openQuestions(folder)
  await country.close()
  return { events, eventsPerSecond, memoryMb }
}
