import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// `peers` has the packages of a benchmark, as large as all the rest.
const notCopied = new Set(['.git', 'dist', '.data', 'probes', 'peers', 'tsconfig.tsbuildinfo'])

// Both mistakes need the types of another package, so a file for which no configuration is found,
// or one that does not know the packages by their sources, would pass without a word.
const mistakes = `import { openEmbeddedStore } from '@vietas/event-store'

export function forgets(): void {
  openEmbeddedStore({ file: 'log.db' }).append('unit-1', 'any', [])
}

export const planted: string = openEmbeddedStore({ file: 'log.db' }).append
`

const places = [
  'packages/projections/src/planted.ts',
  'packages/projections/src/planted.test.ts',
  'services/registry/src/planted.ts',
  'services/registry/src/planted.test.ts',
  'test/flows/planted.test.ts',
]

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'vietas-types-'))
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(root, 'node_modules') && !notCopied.has(basename(path)),
  })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const place of places) writeFileSync(join(copy, place), mistakes)
})

afterAll(() => rmSync(copy, { recursive: true }))

describe('mistakes that only types show', () => {
  it('are found by the lint, in sources and in tests', async () => {
    const report = await run('oxlint/bin/oxlint', '--format=unix')
    for (const place of places)
      expect(report).toMatch(new RegExp(`^${place}:4:.*no-floating-promises`, 'm'))
  })

  it('are found by the compiler, in sources and in tests', async () => {
    const report = await run('typescript/bin/tsc', '-b', 'test', '--pretty', 'false')
    for (const place of places) expect(report).toMatch(new RegExp(`^${place}\\(7,.*TS2322`, 'm'))
  })
})

/** What a tool says about the copy, whatever its exit code. */
function run(tool: string, ...args: string[]): Promise<string> {
  const script = join(root, 'node_modules', tool)
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: copy, maxBuffer: 2 ** 26 }, (_, stdout) =>
      resolve(stdout),
    )
  })
}
