import { mkdtemp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { pagesFolder, sourcesFile, sourcesNow } from '../server/sources.ts'

/** Builds the pages beside the present ones, packs them once for all, and puts them in their place. */
async function buildPages(): Promise<void> {
  const sources = await sourcesNow()
  await mkdir(dirname(pagesFolder), { recursive: true })
  const fresh = await mkdtemp(`${pagesFolder}-`)
  try {
    await build({
      configFile: join(import.meta.dirname, 'vite.config.ts'),
      build: { outDir: fresh },
    })
    for (const file of await readdir(join(fresh, 'assets'))) await pack(join(fresh, 'assets', file))
    await writeFile(join(fresh, sourcesFile), sources)
    await takePlace(fresh)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Fonts are packed already. */
const PACKABLE = new Set(['.js', '.css', '.json', '.svg'])

async function pack(file: string): Promise<void> {
  if (!PACKABLE.has(extname(file))) return
  const bytes = await readFile(file)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await writeFile(`${file}.br`, brotliCompressSync(bytes, { params: size }))
  await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}

async function takePlace(fresh: string): Promise<void> {
  const old = `${fresh}-old`
  await rename(pagesFolder, old).catch(ifThere)
  await rename(fresh, pagesFolder)
  await rm(old, { recursive: true, force: true })
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

await buildPages()
