import { rmSync } from 'node:fs'
import { lockPath, removeViewFile, viewFileNames } from './file-names.ts'
import { lockViews } from './lock.ts'
import { ProjectionError } from './projection-error.ts'
import type { Logger } from './projection.ts'

interface KeptVersion {
  readonly directory: string
  readonly name: string
  readonly version: number
  readonly logger: Logger
}

/** Leaves a version that another process still uses, as when both run during an upgrade. */
export function removeOtherVersions({ directory, name, version, logger }: KeptVersion): void {
  const names = viewFileNames(directory, name).filter((file) => file.version !== version)
  for (const other of new Set(names.map((file) => file.version))) {
    const path = lockPath(directory, { name, version: other })
    try {
      const lock = lockViews(path)
      for (const file of names) if (file.version === other) removeViewFile(file.path)
      lock.release()
      rmSync(path, { force: true })
      logger.info({ projection: name, version: other }, 'view of another version removed')
    } catch (error) {
      if (error instanceof ProjectionError && error.code === 'in-use') continue
      logger.warn({ projection: name, version: other, err: error }, 'view could not be removed')
    }
  }
}
