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

export interface OpenedView<View> extends ViewAsRead<View> {
  /** The view is to be used until then. */
  readonly close: () => void
}

type Read<View> = Pick<Projection<View>, 'name' | 'version' | 'open' | 'fingerprint'>

/**
 * Opens a view that another process keeps, without holding it up: what it writes meanwhile is not
 * seen. Undefined while none of this version has been built.
 */
export function openView<View>(
  directory: string,
  projection: Read<View>,
): OpenedView<View> | undefined {
  const names = viewFileNames(directory, projection.name).filter(
    ({ version }) => version === projection.version,
  )
  for (const { path } of names) {
    const opened = openWhole(path, projection)
    if (opened !== undefined) return opened
  }
  return undefined
}

/** As `openView`, for as long as `use` lasts. */
export function readView<View, Result>(
  directory: string,
  projection: Read<View>,
  use: (read: ViewAsRead<View>) => Result,
): Result | undefined {
  const opened = openView(directory, projection)
  if (opened === undefined) return undefined
  try {
    return use(opened)
  } finally {
    opened.close()
  }
}

function openWhole<View>(path: string, projection: Read<View>): OpenedView<View> | undefined {
  const database = openDatabase(path)
  const close = (): void => database.close()
  try {
    // Deferred: it reads what is there at its first read, and takes no lock that a writer needs.
    database.exec('begin')
    const checkpoints = checkpointTable(database)
    if (checkpoints.isComplete()) {
      const { position, handled } = checkpoints.read()
      const view = projection.open(database)
      return { position, handled, view, fingerprint: projection.fingerprint(view), close }
    }
  } catch (error) {
    close()
    throw error
  }
  close()
  return undefined
}
