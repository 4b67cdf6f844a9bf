import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const portal = join(import.meta.dirname, '..')

/** Where the built pages lie: beside the built server too, for which this folder is `dist/server`. */
export const pagesFolder = import.meta.filename.endsWith('.ts')
  ? join(portal, 'dist/pages')
  : join(portal, 'pages')

/** The pages have it in them. */
const CLIENT = '../../packages/client/src'

/** In the folder of the pages: what they were built from. */
export const sourcesFile = 'sources'

/** What the pages would be built from now, in one hash. */
export async function sourcesNow(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['src', 'build', 'server', CLIENT]) await addFolder(hash, folder)
  hash.update(await readFile(join(portal, 'package.json')))
  return hash.digest('hex')
}

async function addFolder(hash: ReturnType<typeof createHash>, folder: string): Promise<void> {
  const entries = await readdir(join(portal, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  for (const path of paths) hash.update(path).update(await readFile(path))
}

/** Whether the built pages are of these sources. */
export async function areBuilt(): Promise<boolean> {
  const built = await readFile(join(pagesFolder, sourcesFile), 'utf8').catch(() => undefined)
  return built !== undefined && built === (await sourcesNow())
}
