import { RELEASED, releasedWith, schemasOfToday } from '@vietas/feed'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examples } from './examples.ts'

const file = join(import.meta.dirname, '../../services/feed/src/schemas/released.json')

const today = schemasOfToday()
const released = releasedWith(RELEASED, today, {
  on: new Date().toISOString().slice(0, 10),
  examples: await examples(),
})
// A line a schema, so that a change shows as what it is.
const lines = Object.entries(released).map(
  ([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`,
)
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
