import type { EventStore } from '@vietas/event-store'
import { recordCountry, whatIsThere } from '@vietas/generator'
import type { Server } from '@vietas/service-kit'
import type { StandaloneConfig } from './config.ts'
import { importDocumentedHistory } from './documented-history/import-documented-history.ts'
import { mayImport } from './documented-history/may-import.ts'

type Log = Pick<Server['log'], 'info' | 'warn'>

/** Records what `SEED` says, in a log that is empty or where that was cut short. */
export async function beginLog(
  store: EventStore,
  config: StandaloneConfig,
  log: Log,
): Promise<void> {
  switch (config.SEED) {
    case 'none':
      return
    case 'documented':
      if (await mayImport(store))
        log.info({ facts: await importDocumentedHistory(store) }, 'documented history is recorded')
      return
    case 'generated':
      return generate(store, config, log)
  }
}

async function generate(
  store: EventStore,
  { GENERATED_SEED, GENERATED_UNITS, GENERATED_YEARS }: StandaloneConfig,
  log: Log,
): Promise<void> {
  const generation = { seed: GENERATED_SEED, units: GENERATED_UNITS, years: GENERATED_YEARS }
  const there = await whatIsThere(store, generation)
  if (there === 'all') return
  if (there === 'other')
    return log.warn(generation, 'the log holds something else: none is generated')
  log.info(generation, 'a country is being generated')
  log.info(await recordCountry(store, generation), 'generated country is recorded')
}
