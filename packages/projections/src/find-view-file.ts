import { removeViewFile, viewFileName, viewFileNames } from './file-names.ts'
import { openViewFile, UnusableViewFile } from './view-file.ts'
import type { ViewFileName } from './file-names.ts'
import type { Logger, Projection } from './projection.ts'
import type { ViewFile } from './view-file.ts'

interface FindOptions<View> {
  readonly directory: string
  readonly projection: Projection<View>
  readonly logger: Logger
}

/**
 * The newest complete file of this version, else the newest begun, else a new one. The others of
 * this version are removed: interrupted rebuilds, and what a rebuild took over from.
 */
export function findViewFile<View>(options: FindOptions<View>): ViewFile<View> {
  const names = namesOf(options)
  const usable = names.flatMap((name) => openOrRemove(options, name) ?? [])
  const best = usable.find((file) => file.isComplete()) ?? usable[0]
  for (const file of usable) if (file !== best) discard(file, options.logger)
  return best ?? createViewFile(options, names[0]?.generation)
}

/** `newest` is a generation used before, whose file may have been removed meanwhile. */
export function createViewFile<View>(options: FindOptions<View>, newest = 0): ViewFile<View> {
  const { directory, projection } = options
  const generation = Math.max(newest, namesOf(options)[0]?.generation ?? 0) + 1
  const name = viewFileName(directory, projection, generation)
  // A write-ahead log left from a removed file of that name would become part of the new file.
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

function namesOf<View>({ directory, projection }: FindOptions<View>): ViewFileName[] {
  return viewFileNames(directory, projection.name).filter(
    ({ version }) => version === projection.version,
  )
}

function openOrRemove<View>(
  options: FindOptions<View>,
  name: ViewFileName,
): ViewFile<View> | undefined {
  const { projection, logger } = options
  try {
    return openViewFile(name, projection)
  } catch (error) {
    if (!(error instanceof UnusableViewFile)) throw error
    logger.warn({ file: name.path, err: error }, 'view is built anew')
    removeViewFile(name.path)
    return undefined
  }
}
