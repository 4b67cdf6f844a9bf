import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { expressionsIn, type Expression } from './expressions-in.ts'

const root = join(import.meta.dirname, '../..')

// A text of 40,000 characters once kept every request waiting for 49 seconds.
describe('no regular expression takes more than linear time', () => {
  const files = sourceFiles()
    .map((file) => ({ file, expressions: expressionsIn(readFileSync(join(root, file), 'utf8')) }))
    .filter(({ expressions }) => expressions.length > 0)

  it('there are some', () => expect(files.length).toBeGreaterThan(10))

  it.each(files)('in $file', ({ expressions }) => {
    expect(expressions.flatMap(notLinear)).toEqual([])
  })

  it.each([
    ['a UUID', z.uuid()],
    ['an instant', z.iso.datetime()],
    ['an instant with its offset', z.iso.datetime({ offset: true })],
  ])('of what zod takes for %s', (_, schema) => {
    const { pattern } = schema._zod.def as { readonly pattern?: RegExp }
    const { source = '(a+)+$', flags = '' } = pattern ?? {}
    expect(notLinear({ line: 0, source, flags })).toEqual([])
  })
})

describe('an expression that takes longer', () => {
  it.each([
    String.raw`/[^\s@]+@[^\s@]+\.[^\s@]+/`,
    String.raw`/^(a+)+$/`,
    String.raw`/\s+$/u`,
    String.raw`/^(?:\d+\.?)*x/`,
  ])('is found in %s', (literal) => {
    const found = expressionsIn(`\nconst x = text.replace(${literal}, '')`)
    expect(found.flatMap(notLinear)).toEqual([expect.stringMatching(/^line 2: \//)])
  })

  it('is not looked for in texts and comments', () => {
    expect(expressionsIn("const x = '/(a+)+$/' // /(a+)+$/\n1 / 2 / 3")).toEqual([])
  })
})

/** Not what is installed in a package: there each of ours leads to the others again, in circles. */
function sourceFiles(): string[] {
  return ['packages', 'services']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/src`))
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map(
        (path) => `${folder}/${String(path)}`,
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => !/\.test\.ts$|\/(testing|contract|double)\//.test(file))
}

function notLinear({ line, source, flags }: Expression): string[] {
  const { status } = checkSync(source, flags, { timeout: 4 * 60_000 })
  return status === 'safe' ? [] : [`line ${line}: /${source}/${flags} is ${status}`]
}
