import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function json(path: string): any {
  return JSON.parse(text(path))
}

const MEMORY = /--(max-semi-space-size|heap-growing-percent|no-allocation-site-pretenuring)\S*/g

/** What the script of a program tells Node about memory (`infra/decisions/0016`). */
export function memoryOf(main: string): readonly string[] {
  const source = main.replace('/dist/', '/src/').replace(/\.js$/, '.ts')
  const scripts: string[] = Object.values(json('package.json').scripts)
  const script = scripts.find((one) => one.includes(` ${source}`))
  return script?.match(MEMORY) ?? []
}
