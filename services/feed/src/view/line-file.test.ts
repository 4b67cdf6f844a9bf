import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openFeed, type TestFeed } from '../testing/feed.ts'
import { confirmed, opened } from '../testing/reports.ts'

let feed: TestFeed
let before: unknown[]
beforeEach(async () => {
  feed = await openFeed()
  const unit = randomUUID()
  await feed.given(opened(unit), ...Array.from({ length: 300 }, () => confirmed(unit)))
  before = await feed.all()
})
afterEach(() => feed.close())

const filesOf = (): string[] =>
  readdirSync(join(feed.folder, 'feed'))
    .filter((name) => name.startsWith('feed@'))
    .map((name) => join(feed.folder, 'feed', name))

const fileOf = (ending: string): string => filesOf().find((name) => name.endsWith(ending)) as string

/** Stops it, does something to its files, and starts it on what is left. */
async function again(meanwhile: () => void): Promise<void> {
  const { store, folder } = feed
  await feed.stop()
  meanwhile()
  feed = await openFeed({ store, folder })
}

it('a start reads what the last run has left', async () => {
  const view = fileOf('.db')
  await again(() => undefined)
  expect(await feed.all()).toEqual(before)
  expect(fileOf('.db')).toBe(view)
})

it('given lines that were never committed, the next are written in their place', async () => {
  await again(() => appendFileSync(fileOf('-beside'), '{"specversion":"1.0","id":"half'))
  await feed.given(confirmed(randomUUID()))
  const all = await feed.all()
  expect(all.slice(0, -1)).toEqual(before)
  expect(all.at(-1)).toMatchObject({ type: 'ServiceUnitConfirmed' })
})

it.each([
  ['has lost its end', (file: string) => truncateSync(file, statSync(file).size - 100)],
  ['is gone', (file: string) => rmSync(file)],
  ['holds nothing where lines should be', (file: string) => blank(file)],
])('a view whose file of lines %s is built anew', async (_, harm) => {
  await again(() => harm(fileOf('-beside')))
  expect(await feed.all()).toEqual(before)
})

/** As a disk does that has lost power: as long as it was, without what was in it. */
const blank = (file: string): void => writeFileSync(file, Buffer.alloc(statSync(file).size))

it('a view of another version goes with the file that lies beside it, once this one is built', async () => {
  const older = join(feed.folder, 'feed', 'feed@1.1.db')
  await again(() => {
    copyFileSync(fileOf('.db'), older)
    copyFileSync(fileOf('-beside'), `${older}-beside`)
    for (const file of filesOf()) if (!file.startsWith(older)) rmSync(file)
  })
  expect(await feed.all()).toEqual(before)
  expect(existsSync(older)).toBe(false)
  expect(existsSync(`${older}-beside`)).toBe(false)
})
