import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copied, environment, finalStage, last, stages } from './dockerfile.ts'
import { json, memoryOf, root, text } from './repository.ts'
import { variablesOf } from './service-variables.ts'

const services = [
  '@vietas/registry',
  '@vietas/capacity',
  '@vietas/history',
  '@vietas/feed',
  '@vietas/standalone',
]

describe('the image', () => {
  it('stands on an exact version of Node that the repository allows', () => {
    const names = stages().map((stage) => stage.as)
    const bases = stages()
      .map((stage) => stage.from)
      .filter((from) => !names.includes(from))
    expect(bases).toHaveLength(1)
    const [, version] = /^node:(\d+\.\d+\.\d+)-[a-z]+-slim$/.exec(bases[0] ?? '') ?? []
    const least = json('package.json').engines.node.replace('>=', '')
    expect(version?.localeCompare(least, 'en', { numeric: true })).toBeGreaterThan(0)
  })

  it('is built with an exact version of pnpm', () => {
    expect(text('infra/Dockerfile')).toMatch(/npm install --global pnpm@10\.\d+\.\d+$/m)
  })

  it('is built from files that exist', () => {
    expect(copied()).not.toEqual([])
    expect(copied().filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('gets every workspace package that the services need', () => {
    const needed = [...closure(services)]
    expect(needed).toContain('@vietas/domain')
    const missing = needed.filter((name) => {
      const folder = folderOf(name)
      return !copied().some((path) => path === folder || folder.startsWith(`${path}/`))
    })
    expect(missing).toEqual([])
  })

  it('is installed with what the build builds, first to build it and then to run it', () => {
    const [compile] = json('package.json').scripts.build.split(' && ')
    const folders = compile.replace('tsc -b ', '').split(' ')
    const built = folders.map((folder: string) => json(`${folder}/package.json`).name)
    expect([...closure(built)]).toEqual(expect.arrayContaining(services))
    const installs = text('infra/Dockerfile').match(/pnpm install .*/g) ?? []
    expect(installs).toHaveLength(2)
    for (const install of installs) {
      const filters = [...install.matchAll(/--filter '(@vietas\/\w+)\.\.\.'/g)].map(
        ([, name]) => name,
      )
      expect(filters).toEqual(built)
    }
  })

  it('holds no tool of tests, such as a server with faults on demand', () => {
    const used = [...closure([...services, '@vietas/cli'])].flatMap((name) =>
      Object.keys(json(`${folderOf(name)}/package.json`).dependencies ?? {}),
    )
    expect(used).toContain('@vietas/event-store')
    const tools = ['@vietas/event-store-testing', '@vietas/test', 'fast-check', 'vitest']
    expect(used.filter((name) => tools.includes(name))).toEqual([])
  })

  it('runs as a user that is not root', () => {
    const [user, group] = last('USER').split(':').map(Number)
    expect(user).toBeGreaterThan(0)
    expect(group).toBeGreaterThan(0)
    const names = finalStage().instructions.map(({ name }) => name)
    expect(names.lastIndexOf('USER')).toBeGreaterThan(names.lastIndexOf('COPY'))
  })

  it('is asked for its health where the services answer', () => {
    expect(last('HEALTHCHECK')).toMatch(/CMD \["node", .*\/health\/live/)
    expect(text('packages/service-kit/src/health.ts')).toContain("'/health/live'")
  })

  it('starts Node itself, as pnpm start does, and stops it by SIGTERM', () => {
    expect(JSON.parse(last('ENTRYPOINT'))).toEqual(['node'])
    const [main = '', ...flags] = (JSON.parse(last('CMD')) as string[]).toReversed()
    expect(Object.keys(variablesOf)).toContain(main)
    expect(flags.toReversed()).toEqual(memoryOf(main))
    expect(last('STOPSIGNAL')).toBe('SIGTERM')
  })

  it.each(Object.entries(variablesOf))('sets for %s what it takes', (_main, variables) => {
    const { NODE_ENV, ...given } = environment()
    expect(NODE_ENV).toBe('production')
    expect(Object.keys(given).toSorted()).toEqual(['DATA_DIR', 'HOST', 'PORT'])
    expect(Object.keys(variables.shape)).toEqual(expect.arrayContaining(Object.keys(given)))
    expect(variables.safeParse(given).error?.issues ?? []).toEqual([])
  })

  it('keeps its data on a volume of its user, and listens where it says', () => {
    const { DATA_DIR, PORT } = environment()
    expect(last('VOLUME')).toBe(DATA_DIR)
    expect(last('EXPOSE')).toBe(PORT)
    const { instructions } = finalStage()
    const names = instructions.map(({ name }) => name)
    const made = instructions.findIndex(({ value }) =>
      value.startsWith(`install --directory --owner=node --group=node ${DATA_DIR}`),
    )
    // What comes after the volume is declared does not change it.
    expect(made).toBeGreaterThanOrEqual(0)
    expect(made).toBeLessThan(names.indexOf('VOLUME'))
  })
})

describe('.dockerignore', () => {
  const lines = text('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it('lets in what is copied and nothing else', () => {
    expect(lines[0]).toBe('*')
    const letIn = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(letIn.toSorted()).toEqual(copied().toSorted())
  })

  const keptOut = lines.slice(lines.findLastIndex((line) => line.startsWith('!')) + 1)

  it('keeps out what another build has made', () => {
    expect(keptOut).toEqual(
      expect.arrayContaining(['**/node_modules', '**/dist', '**/*.tsbuildinfo']),
    )
  })

  it('keeps out what is for tests only', () => {
    const testing = folderOf('@vietas/event-store-testing')
    expect(keptOut).toEqual(expect.arrayContaining([testing, '**/testing', '**/*.test.ts']))
  })
})

/** These packages and what they depend on, of ours. */
function closure(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const { dependencies = {} } = json(`${folderOf(name)}/package.json`)
    closure(
      Object.keys(dependencies).filter((dependency) => dependency.startsWith('@vietas/')),
      found,
    )
  }
  return found
}

function folderOf(name: string): string {
  const folder = ['packages', 'services']
    .flatMap((parent) => readdirSync(join(root, parent)).map((child) => `${parent}/${child}`))
    .filter((path) => existsSync(join(root, path, 'package.json')))
    .find((path) => json(`${path}/package.json`).name === name)
  if (folder === undefined) throw new Error(`There is no package ${name}`)
  return folder
}
