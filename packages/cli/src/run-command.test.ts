import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { aFolder, contentOf, grow, removeFolders } from './testing/given.ts'
import type { EventStore } from '@vietas/event-store'

afterAll(removeFolders)

interface RunResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function ran(
  args: readonly string[],
  signal = new AbortController().signal,
): Promise<RunResult> {
  const written = { out: '', err: '' }
  const code = await runCommand(args, {
    out: (text) => (written.out += `${text}\n`),
    err: (text) => (written.err += `${text}\n`),
    screen: undefined,
    signal,
  })
  return { code, ...written }
}

const migrating = (from: string, to: string): string[] => ['migrate', '--from', from, '--to', to]

const open = (folder: string): EventStore => openEmbeddedStore({ file: join(folder, 'log.db') })

async function aLogIn(folder: string): Promise<void> {
  const store = open(folder)
  await grow(store, [
    ['unit-1', 1_200],
    ['unit-2', 34],
  ])
  await store.close()
}

async function contentIn(folder: string): Promise<unknown> {
  const store = open(folder)
  const content = await contentOf(store)
  await store.close()
  return content
}

describe('vietas generate', () => {
  const generating = (seed: string, to: string): string[] => {
    const size = ['--units', '8', '--years', '1']
    return ['generate', '--seed', seed, ...size, '--to', `embedded:${to}`]
  }
  const told = /^([\d,]+) events, all of them generated\.\n.*\n.* country: ([0-9a-f]{32})\n$/

  it('fills a log, and tells the same fingerprint for the same seed', async () => {
    const [one, other] = [join(aFolder(), 'new'), join(aFolder(), 'new')]
    const { code, out, err } = await ran(generating('1', one))
    expect(code).toBe(0)
    expect(err).toContain('Generating: 365 of 365 days, 100 %\n')
    const [, events, fingerprint] = told.exec(out) ?? []
    expect(await contentIn(one)).toHaveLength(Number(events))
    expect(told.exec((await ran(generating('1', other))).out)?.[2]).toBe(fingerprint)
    expect(told.exec((await ran(generating('1', one))).out)?.slice(1)).toEqual([
      events,
      fingerprint,
    ])
    expect(await contentIn(one)).toHaveLength(Number(events))
  })

  it('refuses a log that holds something else', async () => {
    const to = join(aFolder(), 'new')
    await ran(generating('1', to))
    const { code, err } = await ran(generating('2', to))
    expect(code).toBe(1)
    expect(err).toContain('The log holds something else. Name an empty one.\n')
  })

  it('stopped says that it goes on', async () => {
    const { code, err } = await ran(generating('1', join(aFolder(), 'new')), AbortSignal.abort())
    expect(code).toBe(130)
    expect(err).toContain('Run the same command again: it goes on from here')
  })
})

describe('vietas migrate', () => {
  it('copies a log into another folder and says what both hold', async () => {
    const [from, to] = [aFolder(), join(aFolder(), 'new')]
    await aLogIn(from)
    const { code, out, err } = await ran(migrating(`embedded:${from}`, `embedded:${to}`))
    expect(out).toMatch(
      /^1,234 events in 2 streams: the same in both logs\.\nIt took \d+\.\d s\.\nFingerprint of the capacity view, from either: 0{32}\n$/,
    )
    expect(err).toContain(`From embedded:${from}\nTo   embedded:${to}\n`)
    expect(err).toContain('Copying: 1,234 of 1,234 events, 100 %\n')
    expect(code).toBe(0)
    expect(await contentIn(to)).toEqual(await contentIn(from))
    const again = await ran(migrating(`embedded:${from}`, `embedded:${to}`))
    expect(again.out).toContain('1,234 events in 2 streams, of which 1,234 were there before:')
  })

  it('without a log to copy fails, and makes none', async () => {
    const [from, to] = [join(aFolder(), 'none'), join(aFolder(), 'new')]
    const { code, out, err } = await ran(migrating(`embedded:${from}`, `embedded:${to}`))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`There is no log in ${from}: it has no file log.db.\n`)
    expect([existsSync(from), existsSync(to)]).toEqual([false, false])
  })

  it('of a log that is being written fails, and says by whom', async () => {
    const from = aFolder()
    const store = open(from)
    const { code, err } = await ran(migrating(`embedded:${from}`, `embedded:${aFolder()}`))
    expect(code).toBe(1)
    expect(err).toMatch(/The source cannot be opened: .* is being written by this process/)
    await store.close()
  })

  it('into a log of something else fails, and leaves it as it is', async () => {
    const [from, to] = [aFolder(), aFolder()]
    await aLogIn(from)
    await aLogIn(to)
    const before = await contentIn(to)
    const { code, err } = await ran(migrating(`embedded:${from}`, `embedded:${to}`))
    expect(code).toBe(1)
    expect(err).toContain('It is not a copy of this source; nothing was written to it.')
    expect(err).not.toContain('Run the same command again')
    expect(await contentIn(to)).toEqual(before)
  })

  it('that is stopped says how to go on', async () => {
    const from = aFolder()
    await aLogIn(from)
    const { code, out, err } = await ran(
      migrating(`embedded:${from}`, `embedded:${aFolder()}`),
      AbortSignal.abort(),
    )
    expect({ code, out }).toEqual({ code: 130, out: '' })
    expect(err).toMatch(/Stopped\. Run the same command again: it goes on from here/)
  })

  it.each(['from', 'to'])('never shows the password of --%s', async (which) => {
    const here = aFolder()
    await aLogIn(here)
    const addresses = [`embedded:${here}`, 'esdb://admin:topsecret@127.0.0.1:1?nonsense=topsecret']
    const [from = '', to = ''] = which === 'to' ? addresses : addresses.toReversed()
    const { code, out, err } = await ran(migrating(from, to))
    expect(code).toBe(1)
    expect(err).toContain('esdb://admin:***@127.0.0.1:1')
    expect(err).toMatch(/The (source|target) cannot be opened: /)
    expect((out + err).replaceAll('nonsense=topsecret', '')).not.toContain('topsecret')
  })
})

describe('vietas', () => {
  it('--help says how it is used', async () => {
    const { code, out, err } = await ran(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: vietas migrate --from <address> --to <address>')
  })

  it('that was not understood says why, and shows no password', async () => {
    const { code, out, err } = await ran(['migrate', 'esdb://admin:topsecret@host'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Expected nothing after migrate but --from and --to.\nvietas --help')
    expect(err).not.toContain('topsecret')
  })
})
