import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { StoredEvent } from '../log/stored-event.ts'

export interface Filter {
  matches(event: StoredEvent): boolean
  /** Events looked through for a page of a subscription. */
  readonly window: number
  /** Events looked through between two checkpoints. */
  readonly checkpointInterval: number
}

const DEFAULT_WINDOW = 32

/** @throws SyntaxError for a regular expression that is none */
export function filterOf(options: ReadReq.Options.FilterOptions): Filter {
  const window = options.hasMax() ? options.getMax() : DEFAULT_WINDOW
  const isMatch = matcherOf(options.getStreamIdentifier() ?? options.getEventType())
  return {
    matches: options.hasStreamIdentifier()
      ? ({ stream }) => isMatch(stream)
      : ({ type }) => isMatch(type),
    window,
    checkpointInterval: window * options.getCheckpointintervalmultiplier(),
  }
}

function matcherOf(
  expression: ReadReq.Options.FilterOptions.Expression | undefined,
): (name: string) => boolean {
  const source = expression?.getRegex() ?? ''
  if (source !== '') {
    const regex = new RegExp(source)
    return (name) => regex.test(name)
  }
  const prefixes = expression?.getPrefixList() ?? []
  return (name) => prefixes.some((prefix) => name.startsWith(prefix))
}
