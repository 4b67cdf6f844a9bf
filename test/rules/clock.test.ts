import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesThatReadTheClock } from './reads-the-clock.ts'

const root = join(import.meta.dirname, '../..')

// oxlint refuses Date.now in these folders, but has no rule that sees the others.
const pureFolders = [
  'packages/domain/src',
  'packages/territories/src',
  'packages/capacity-ledger/src',
  'services/registry/src',
  'packages/capacity-questions/src',
  'services/history/src',
]

// Of these only what lies in the folder of a capability.
const withCapabilities = new Set([
  'services/registry/src',
  'packages/capacity-questions/src',
  'services/history/src',
])

describe('what is pure does not ask what time it is', () => {
  it.each(pureFolders)('in %s', (folder) => {
    const readings = pureFiles(folder).flatMap((file) =>
      linesThatReadTheClock(readFileSync(join(root, file), 'utf8')).map(
        (line) => `${file}:${line}`,
      ),
    )
    expect(readings).toEqual([])
  })
})

describe('a clock that is read', () => {
  it.each(['new Date()', 'new Date', 'Date()', 'Date(0)', 'f(() => new Date().getTime())'])(
    'is found in %s',
    (expression) => expect(linesThatReadTheClock(`\nconst x = ${expression}`)).toEqual([2]),
  )

  it.each([
    'new Date(0)',
    "new Date('2016-09-28')",
    'Date.UTC(2016, 8)',
    "'new Date()'",
    '1 // Date()',
  ])('is not found in %s', (expression) =>
    expect(linesThatReadTheClock(`const x = ${expression}`)).toEqual([]),
  )
})

function pureFiles(folder: string): string[] {
  const isCapability = (path: string) => !withCapabilities.has(folder) || path.includes('/')
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts') && isCapability(path))
    .filter((path) => !/\.(test|route)\.ts$|(^|\/)testing\/|^views\//.test(path))
    .map((path) => `${folder}/${path}`)
}
