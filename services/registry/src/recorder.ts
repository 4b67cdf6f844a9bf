import type { EventStore } from '@vietas/event-store'
import { checkPart, type Problem } from '@vietas/service-kit'
import { CAPABILITIES_HTTP } from './capabilities.ts'
import type { ActHttp, CapabilityHttp } from './commands/http.ts'
import { perform } from './commands/perform.ts'
import type { Provenance } from './commands/provenance.ts'
import type { Recorded } from './commands/recorded.ts'
import { createDesk, type DeskOptions } from './desk.ts'
import { randomUuid } from './ids.ts'

/** A command as it would be sent to the registry over HTTP. */
export interface SentCommand {
  /** Its address, without the registry's prefix. */
  readonly path: string
  /** Its Idempotency-Key. */
  readonly key: string
  readonly body: unknown
}

/**
 * Gives what was recorded, or why nothing was, as the answer over HTTP would.
 *
 * @throws EventStoreError `unavailable`: whether anything was recorded is not known; the same
 *   command again records it once
 */
export type Recorder = (
  command: SentCommand,
) => Promise<{ readonly recorded: Recorded } | { readonly problem: Problem }>

/** Records commands in this process: the same ones as over HTTP, without the limits of a request. */
export function createRecorder(store: EventStore, options: DeskOptions = {}): Recorder {
  const capabilities = CAPABILITIES_HTTP.map(({ capability }) => capability)
  const desk = createDesk(store, capabilities, options)
  return async ({ path, key, body }) => {
    const { http, act, named } = actAt(path)
    const checked = checkPart('body', act.body, body)
    if ('error' in checked) return { problem: checked.error.problem }
    const id = act.act.creates ? named : http.capability.id.parse(named)
    return perform(desk, http, act, id, {
      id: randomUuid(),
      headers: { 'idempotency-key': key },
      body: checked.value as Provenance,
      isWanted: () => true,
    })
  }
}

interface Addressed {
  readonly http: CapabilityHttp
  readonly act: ActHttp
  /** What it acts on; empty where it creates. */
  readonly named: string
}

/** @throws RangeError when no command is sent there */
function actAt(path: string): Addressed {
  for (const http of CAPABILITIES_HTTP)
    for (const act of http.acts) {
      const named = namedIn(path, act.path)
      if (named !== undefined) return { http, act, named }
    }
  throw new RangeError(`No command is sent to ${path}`)
}

function namedIn(path: string, pattern: string): string | undefined {
  const [given, expected] = [path.split('/'), pattern.split('/')]
  const at = expected.findIndex((part) => part.startsWith(':'))
  const isThere =
    given.length === expected.length &&
    expected.every((part, index) => index === at || part === given[index])
  return isThere ? (given[at] ?? '') : undefined
}
