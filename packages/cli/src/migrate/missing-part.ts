import { MigrationError } from './migration-error.ts'
import type { EventStore } from '@vietas/event-store'
import type { Append } from './windows.ts'

/**
 * The part of an append that the target does not hold yet. A resumed copy may cut the log into other
 * appends than before, and no store takes an append of which it holds a part.
 *
 * @throws MigrationError when the target holds something else there
 */
export async function missingPart(
  to: EventStore,
  { stream, first, events }: Append,
): Promise<Append> {
  const range = { from: first, to: first + events.length - 1 }
  let held = 0
  for await (const page of to.readStream(stream, range)) {
    for (const { id, revision } of page.events) {
      if (id !== events[held]?.id) {
        throw new MigrationError(
          `The target holds another event at revision ${revision} of ${stream} than the source. Something else has written to it: start again with an empty target.`,
        )
      }
      held += 1
    }
  }
  return { stream, first: first + held, events: events.slice(held) }
}
