import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function json(path: string): any {
  return JSON.parse(text(path))
}
