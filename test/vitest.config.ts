import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Workspace packages are tested from their sources; `dist` is for production only. */
const live = {
  resolve: { conditions: ['@vietas/source'] },
  ssr: { resolve: { conditions: ['@vietas/source'], externalConditions: ['@vietas/source'] } },
}

const root = join(import.meta.dirname, '..')

export default defineConfig({
  ...live,
  test: {
    projects: [
      {
        ...live,
        test: {
          name: 'unit',
          root,
          include: ['{packages,services}/*/src/**/*.test.ts'],
          // Laws are tried on hundreds of random histories.
          testTimeout: 60_000,
        },
      },
      {
        ...live,
        test: {
          name: 'flows',
          root,
          include: ['test/{flows,infra}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...live,
        test: {
          name: 'store',
          root,
          include: ['test/store/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...live,
        test: {
          name: 'containers',
          root,
          include: ['test/store/**/*.test.ts'],
          globalSetup: join(root, 'test/containers/kurrentdb.ts'),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...live,
        test: {
          name: 'rules',
          root,
          include: ['test/rules/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...live,
        test: {
          name: 'browser',
          root,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
