import { lockFile } from '@vietas/event-store'
import { ProjectionError } from './projection-error.ts'
import type { Lock } from '@vietas/event-store'

/** Makes this the only user of the view files that `path` stands for. */
export function lockViews(path: string): Lock {
  return lockFile(
    path,
    (holder) =>
      new ProjectionError(
        'in-use',
        `The view of ${path} is being written by ${holder}. Each process has views of its own: name another directory.`,
      ),
  )
}
