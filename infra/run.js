// Runs one of our programs from its source: `node infra/run.js services/standalone/src/main.ts`.
//
// Its hundreds of files are made into one whenever one of them has changed, and loaded as one, in a
// third of the time that it takes to load each; what it imports only when it is needed is in further
// ones. What is made lies in the program's own `node_modules/.cache` and may be deleted at any time.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [node, , script = '', ...args] = process.argv
const entry = resolve(script)
const root = resolve(import.meta.dirname, '..')
const cache = join(dirname(entry), '../node_modules/.cache')
const name = basename(entry, '.ts')
const [program, list] = [join(cache, `${name}.mjs`), join(cache, `${name}.json`)]

/** Every file that it is made of, with when that was last changed; undefined where one is gone. */
const timesOf = (files) =>
  Promise.all(files.map(async (file) => [file, (await stat(file)).mtimeMs])).catch(() => undefined)

async function isCurrent() {
  const noted = await readFile(list, 'utf8').catch(() => undefined)
  if (noted === undefined) return false
  const files = JSON.parse(noted).map(([file]) => file)
  // Of a copy of the house, the files are others.
  if (!files.includes(entry)) return false
  const times = await timesOf(files)
  return JSON.stringify(times) === noted
}

/** Packages of others stay where they are; ours are read from their sources. */
const asInstalled = {
  name: 'as installed',
  setup(build) {
    build.onResolve(
      { filter: /^[^./]/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === asInstalled || path.startsWith('node:') || kind === 'entry-point') return
        const found = await build.resolve(path, {
          importer,
          resolveDir,
          kind,
          pluginData: asInstalled,
        })
        if (!found.path.includes('/node_modules/')) return found
        return { path: pathToFileURL(found.path).href, external: true }
      },
    )
    // A file finds what lies beside it by its own address.
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: 'ts' }
    })
  },
}

async function make() {
  const begun = Date.now()
  const esbuild = await import('esbuild')
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    chunkNames: `${name}.[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    sourcemap: 'inline',
    platform: 'node',
    format: 'esm',
    conditions: ['@vietas/source'],
    plugins: [asInstalled],
  })
  await esbuild.stop()
  const files = [...Object.keys(metafile.inputs), 'pnpm-lock.yaml', 'infra/run.js']
  await mkdir(cache, { recursive: true })
  // The program itself last: it imports the others.
  const others = outputFiles.filter(({ path }) => path !== program)
  for (const { path, contents } of others) await put(path, contents)
  await put(program, outputFiles.find(({ path }) => path === program).contents)
  const times = await timesOf(files.map((file) => resolve(root, file)))
  // What was changed meanwhile may have been read before: it is made again next time.
  if (times?.every(([, time]) => time < begun)) await put(list, JSON.stringify(times))
}

/** Whole or not at all: several may be starting. */
async function put(file, contents) {
  const beside = `${file}.${randomUUID()}`
  await writeFile(beside, contents)
  await rename(beside, file)
}

if (!(await isCurrent())) await make()
process.argv = [node, entry, ...args]
await import(pathToFileURL(program).href)
