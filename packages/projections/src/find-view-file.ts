import { removeViewFile, viewFileName, viewFileNames } from './file-names.ts'
import { openViewFile, Unusable } from './view-file.ts'
import type { ViewFileName } from './file-names.ts'
import type { Logger, Projection } from './projection.ts'
import type { ViewFile } from './view-file.ts'

interface Where<View> {
  readonly directory: string
  readonly projection: Projection<View>
  readonly logger: Logger
}

/**
 * The newest complete file of this version, else the newest begun, else a new one. The others of
 * this version are removed: interrupted rebuilds, and what a rebuild took over from.
 */
export function findViewFile<View>(where: Where<View>): ViewFile<View> {
  const names = namesOf(where)
  const usable = names.flatMap((name) => opened(where, name) ?? [])
  const best = usable.find((file) => file.isComplete()) ?? usable[0]
  for (const file of usable) if (file !== best) discard(file, where.logger)
  return best ?? createViewFile(where, names[0]?.generation)
}

/** `newest` is the newest generation known besides those in the directory. */
export function createViewFile<View>(where: Where<View>, newest = 0): ViewFile<View> {
  const { directory, projection } = where
  const generation = Math.max(newest, namesOf(where)[0]?.generation ?? 0) + 1
  const name = viewFileName(directory, projection, generation)
  // What is left of a file of that name, its write-ahead log, would become part of the new one.
  removeViewFile(name.path)
  return openViewFile(name, projection)
}

export function discard<View>(file: ViewFile<View>, logger: Logger): void {
  const { path } = file.name
  try {
    file.abandon()
  } catch (error) {
    logger.warn({ file: path, err: error }, 'view file could not be closed')
  }
  try {
    removeViewFile(path)
  } catch (error) {
    logger.warn({ file: path, err: error }, 'view file could not be removed; the next start will')
  }
}

function namesOf<View>({ directory, projection }: Where<View>): ViewFileName[] {
  return viewFileNames(directory, projection.name).filter(
    ({ version }) => version === projection.version,
  )
}

function opened<View>(where: Where<View>, name: ViewFileName): ViewFile<View> | undefined {
  const { projection, logger } = where
  try {
    return openViewFile(name, projection)
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    logger.warn({ file: name.path, err: error }, 'view is built anew')
    removeViewFile(name.path)
    return undefined
  }
}
