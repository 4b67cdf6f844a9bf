import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientTypes } from '../client-types/client-types.ts'

const kept = join(import.meta.dirname, '../../packages/client/src/generated')

let folder: string
let made: ReadonlyMap<string, string>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vietas-client-types-'))
  made = await clientTypes(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('The types of packages/client', () => {
  it('are those of the services; `pnpm client-types` makes them anew', () => {
    expect([...made.keys()].sort()).toEqual(readdirSync(kept).sort())
    // Not compared as a whole: a difference of thousands of lines says nothing.
    const old = [...made].filter(([name, text]) => readFileSync(join(kept, name), 'utf8') !== text)
    expect(old.map(([name]) => name)).toEqual([])
  })
})
