// Runs one of our programs from its source: `node infra/run.js services/standalone/src/main.ts`.
//
// Its hundreds of files, and those of the packages it stands on, are made into one whenever one of them
// has changed. What Node compiled of that one while the program ran is used when it starts again. Both
// lie in the program's own `node_modules/.cache` and may be deleted at any time.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire, Module } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { constants, Script } from 'node:vm'

const [node, , script = '', ...args] = process.argv
const entry = resolve(script)
const root = resolve(import.meta.dirname, '..')
const cache = join(packageOf(dirname(entry)), 'node_modules/.cache')
const name = basename(entry, '.ts')
const [program, map, list] = ['cjs', 'cjs.map', 'json'].map((kind) =>
  join(cache, `${name}.${kind}`),
)
/** Milliseconds in which a program begins its work: what was compiled by then is worth keeping. */
const BEGINNING = 5_000
/** One finds what fits the machine by where it lies, the other is large and rarely needed. */
const LEFT_WHERE_THEY_ARE = /^(?:libsql|@eventstore\/db-client)$/

/** The folder of the package that a folder is in. */
function packageOf(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : packageOf(dirname(folder))
}

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

const asInstalled = {
  name: 'as installed',
  setup(build) {
    build.onResolve({ filter: LEFT_WHERE_THEY_ARE }, async ({ path, pluginData, ...from }) => {
      if (pluginData === asInstalled) return
      const found = await build.resolve(path, { ...from, pluginData: asInstalled })
      return { path: found.path, external: true }
    })
    // A file finds what lies beside it by its own address.
    build.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const isOurs = !path.includes('/node_modules/')
      const contents = text
        .replaceAll('import.meta.resolve', '__resolve')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/import\.meta\.filename|\b__filename\b/g, JSON.stringify(path))
        .replaceAll(/import\.meta\.dirname|\b__dirname\b/g, JSON.stringify(dirname(path)))
      return isOurs ? { contents, loader: 'ts' } : { contents: `${contents}\n${UNMAPPED}` }
    })
  },
}
/** Only our own files are told by line: of others the file is enough, and less is read at a start. */
const UNMAPPED = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(
  JSON.stringify({ version: 3, sources: [''], mappings: 'AAAA' }),
).toString('base64')}`

async function make() {
  const begun = Date.now()
  const esbuild = await import('esbuild')
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    outdir: cache,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    write: false,
    metafile: true,
    sourcemap: 'external',
    sourcesContent: false,
    platform: 'node',
    format: 'cjs',
    conditions: ['@vietas/source'],
    plugins: [asInstalled],
    banner: { js: `(function (require, module, exports, __resolve) { // ${randomUUID()}` },
    footer: { js: '})' },
  })
  await esbuild.stop()
  const ours = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
  const files = [...ours, 'pnpm-lock.yaml', 'infra/run.js']
  await mkdir(cache, { recursive: true })
  for (const file of await readdir(cache))
    if (file.startsWith(name) && file.endsWith('.v8')) await rm(join(cache, file), { force: true })
  for (const { path, contents } of outputFiles) await put(path, contents)
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

async function run() {
  const text = await readFile(program, 'utf8')
  // V8 takes what was compiled of any other text of the same length.
  const compiled = join(cache, `${name}.${/[0-9a-f-]{36}/.exec(text)?.[0]}.v8`)
  const cachedData = await readFile(compiled).catch(() => undefined)
  const whole = new Script(text, {
    filename: program,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const main = new Module(program)
  // Node looks for a source map only where it compiles a module itself.
  main._compile(`//# sourceMappingURL=${map}`, program)
  const require = createRequire(entry)
  whole.runInThisContext()(
    require,
    main,
    main.exports,
    (path) => pathToFileURL(require.resolve(path)).href,
  )
  // Of another Node or with other flags it is rejected.
  if (cachedData === undefined || whole.cachedDataRejected === true)
    setTimeout(
      () => void put(compiled, whole.createCachedData()).catch(() => {}),
      BEGINNING,
    ).unref()
}

if (!(await isCurrent())) await make()
process.argv = [node, entry, ...args]
await run()
