import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Workspace packages are tested from their sources; `dist` is for production only. */
const live = {
  resolve: { conditions: ['@vietas/source'] },
  ssr: { resolve: { conditions: ['@vietas/source'], externalConditions: ['@vietas/source'] } },
}

const root = join(import.meta.dirname, '..')
const unit = '{packages,services}/*/src/**/*.test.ts'
const flows = 'test/{flows,infra}/**/*.test.ts'

/** For a machine with much else to do: a test ends when it has what it waits for, not by time. */
const MINUTES = 60_000
const patient = {
  testTimeout: 5 * MINUTES,
  hookTimeout: 5 * MINUTES,
  expect: { poll: { timeout: 4 * MINUTES, interval: 20 } },
}

const seed = Number(process.env['VIETAS_SEED'] ?? randomInt(2 ** 31))
const random = (times: number) => ({
  provide: { seed, times },
  setupFiles: [join(root, 'test/setup/random.ts')],
})

/** One process for many files: most take longer to load than to run. */
const together = { isolate: false, restoreMocks: true }

/** Who reads all of a log twice must not have another write between. */
const onOneServer = { fileParallelism: false }

export default defineConfig({
  ...live,
  test: {
    maxWorkers: '100%',
    tags: [
      { name: 'random', description: 'laws and kills, which test:long tries more often' },
      { name: 'slow', description: 'takes many seconds, and is in test:slow instead of test' },
    ],
    projects: [
      {
        ...live,
        test: { name: 'unit', root, include: [unit], ...patient, ...random(1), ...together },
      },
      {
        ...live,
        test: { name: 'flows', root, include: [flows], ...patient, ...random(1) },
      },
      {
        ...live,
        test: {
          name: 'long',
          root,
          include: [unit, flows],
          ...patient,
          ...random(Number(process.env['VIETAS_TIMES'] ?? 20)),
          ...together,
          testTimeout: 20 * MINUTES,
        },
      },
      {
        ...live,
        test: {
          name: 'store',
          root,
          include: ['test/store/**/*.test.ts'],
          ...onOneServer,
          ...patient,
          ...random(1),
        },
      },
      {
        ...live,
        test: {
          name: 'containers',
          root,
          include: ['test/store/**/*.test.ts'],
          globalSetup: join(root, 'test/containers/kurrentdb.ts'),
          ...onOneServer,
          ...patient,
          ...random(1),
        },
      },
      {
        ...live,
        test: { name: 'rules', root, include: ['test/rules/**/*.test.ts'], ...patient },
      },
      {
        ...live,
        test: { name: 'browser', root, include: ['test/browser/**/*.test.ts'], ...patient },
      },
    ],
  },
})
