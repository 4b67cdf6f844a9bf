import { appendTo } from '../log/append.ts'
import type { AppendOutcome, AppendRequest } from '../log/append.ts'
import type { Context } from '../server/context.ts'

/** The size comes first: what is too large is refused whatever it expects. */
export function writeAppend(
  { log, counts, settings }: Context,
  request: AppendRequest,
): AppendOutcome | { readonly kind: 'too-large' } {
  const bytes = request.events.reduce((sum, { data }) => sum + data.length, 0)
  if (bytes > settings.maxAppendBytes) return { kind: 'too-large' }
  const before = log.events.length
  const outcome = appendTo(log, request)
  if (log.events.length > before) counts.appendsWritten += 1
  return outcome
}
