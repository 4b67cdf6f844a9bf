import { setTimeout as pause } from 'node:timers/promises'
import { EventStoreError, type EventStore } from '@vietas/event-store'
import { createRecorder, type Recorder, type SentCommand } from '@vietas/registry'
import { StartError } from '@vietas/service-kit'
import { keyOf } from './command.ts'
import { documentedCommands } from './documented-commands.ts'

/** A log that is away is asked again after this. */
const RETRY_MS = 500

/**
 * Records the documented history through the registry's commands, however busy the machine is, and
 * gives their number. The fact's id is the request's key, so that an import that was cut short goes
 * on where it stopped.
 *
 * @throws StartError when the registry refuses a fact
 */
export async function importDocumentedHistory(
  store: EventStore,
  retryMs: number = RETRY_MS,
): Promise<number> {
  const record = createRecorder(store)
  const made = new Map<string, string>()
  const commands = documentedCommands()
  for (const { fact, path, body } of commands) {
    const command = {
      path: filled(path, made),
      key: keyOf(fact),
      body: JSON.parse(filled(JSON.stringify(body), made)) as unknown,
    }
    const outcome = await onceTheLogIsThere(record, command, retryMs)
    if ('problem' in outcome) throw notRecorded(fact, outcome.problem)
    made.set(fact, outcome.recorded.id)
    const [event] = outcome.recorded.events
    if (event !== undefined) made.set(`${fact}:event`, event.id)
  }
  return commands.length
}

/** What has an unknown outcome is sent again: under its key it is recorded once. */
async function onceTheLogIsThere(
  record: Recorder,
  command: SentCommand,
  retryMs: number,
): ReturnType<Recorder> {
  for (;;) {
    try {
      return await record(command)
    } catch (error) {
      if (!(error instanceof EventStoreError && error.code === 'unavailable')) throw error
      await pause(retryMs)
    }
  }
}

function notRecorded(fact: string, { title, detail }: { title: string; detail?: string }): Error {
  return new StartError(
    `The documented fact ${fact} was not recorded: ${detail ?? title} SEED=none starts without the documented history.`,
  )
}

const filled = (text: string, made: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\{([a-z0-9:-]+)\}/g, (whole, fact: string) => made.get(fact) ?? whole)
