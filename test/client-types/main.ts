import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientTypes } from './client-types.ts'

const generated = join(import.meta.dirname, '../../packages/client/src/generated')
const folder = mkdtempSync(join(tmpdir(), 'vietas-client-types-'))
try {
  for (const [name, text] of await clientTypes(folder)) writeFileSync(join(generated, name), text)
} finally {
  rmSync(folder, { recursive: true })
}
