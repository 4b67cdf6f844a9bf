import { openDatabase } from '@vietas/event-store'
import { checkpointTable } from './checkpoint.ts'
import { viewFileNames } from './file-names.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Projection } from './projection.ts'

/** A view as it is read once, at one position of the log. */
export interface ViewAsRead<View> extends Pick<Checkpoint, 'position' | 'handled'> {
  readonly view: View
  readonly fingerprint: string
}

/**
 * Reads a view that another process keeps, without holding it up: what it writes meanwhile is not
 * seen. The view is to be used until `use` has ended. Undefined while none of this version has been
 * built.
 */
export function readView<View, Result>(
  directory: string,
  projection: Pick<Projection<View>, 'name' | 'version' | 'open' | 'fingerprint'>,
  use: (read: ViewAsRead<View>) => Result,
): Result | undefined {
  const names = viewFileNames(directory, projection.name).filter(
    ({ version }) => version === projection.version,
  )
  for (const { path } of names) {
    const database = openDatabase(path)
    try {
      // Deferred: it reads what is there at its first read, and takes no lock that a writer needs.
      database.exec('begin')
      const checkpoints = checkpointTable(database)
      if (!checkpoints.isComplete()) continue
      const { position, handled } = checkpoints.read()
      const view = projection.open(database)
      return use({ position, handled, view, fingerprint: projection.fingerprint(view) })
    } finally {
      database.close()
    }
  }
  return undefined
}
