import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOfTheHouse, type HouseCopy } from './house-copy.ts'

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

let copy: HouseCopy

beforeAll(() => {
  copy = copyOfTheHouse()
  for (const place of places) writeFileSync(join(copy.folder, place), mistakes)
})

afterAll(() => copy.remove())

describe('mistakes that only types show', () => {
  it('are found by the lint, in sources and in tests', async () => {
    const report = await copy.run('oxlint/bin/oxlint', '--format=unix')
    for (const place of places)
      expect(report).toMatch(new RegExp(`^${place}:4:.*no-floating-promises`, 'm'))
  })

  it('are found by the compiler, in sources and in tests', async () => {
    const report = await copy.run('typescript/bin/tsc', '-b', 'test', '--pretty', 'false')
    for (const place of places) expect(report).toMatch(new RegExp(`^${place}\\(7,.*TS2322`, 'm'))
  })
})
