import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string }
}

/** What `pnpm start` gives to Node: its own flags, and what it runs. */
export const START = scripts.start.split(' ').slice(1)

/** How much room it has for what lives briefly (`infra/decisions/0016`). */
export const MEMORY = START.filter((argument) =>
  /^--(max-semi-space-size|heap-growing-percent|no-allocation-site-pretenuring)/.test(argument),
)
