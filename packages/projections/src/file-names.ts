import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ProjectionError } from './projection-error.ts'

export interface ViewFileName {
  readonly path: string
  readonly version: number
  /** Counts the builds of a version, so that no two files have one name. */
  readonly generation: number
}

interface NameAndVersion {
  readonly name: string
  readonly version: number
}

/** @throws ProjectionError `invalid-projection` */
export function checkName({ name, version }: NameAndVersion): void {
  if (/^[a-z][a-z0-9-]*$/.test(name) && Number.isSafeInteger(version) && version >= 0) return
  throw new ProjectionError(
    'invalid-projection',
    `"${name}" version ${version} cannot name a file: a name is lower case letters, digits and hyphens, a version is a whole number.`,
  )
}

export function viewFileName(
  directory: string,
  { name, version }: NameAndVersion,
  generation: number,
): ViewFileName {
  return { path: join(directory, `${name}@${version}.${generation}.db`), version, generation }
}

export function lockPath(directory: string, { name, version }: NameAndVersion): string {
  return join(directory, `${name}@${version}.lock`)
}

/** The files of all versions of a projection, the newest build first. */
export function viewFileNames(directory: string, name: string): ViewFileName[] {
  const pattern = new RegExp(`^${name}@(\\d+)\\.(\\d+)\\.db$`)
  return readdirSync(directory)
    .flatMap((entry) => {
      const [, version, generation] = pattern.exec(entry) ?? []
      if (version === undefined || generation === undefined) return []
      return viewFileName(directory, { name, version: Number(version) }, Number(generation))
    })
    .sort((a, b) => b.generation - a.generation)
}

/** SQLite's own, and what a view keeps beside its file. */
const SUFFIXES = ['', '-wal', '-shm', '-beside']

export function removeViewFile(path: string): void {
  for (const suffix of SUFFIXES) rmSync(`${path}${suffix}`, { force: true })
}
