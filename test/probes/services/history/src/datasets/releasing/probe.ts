import 'hyparquet-writer'
import 'node:fs'
import '@vietas/projections'

import 'vitest' // refused
import '@vietas/registry' // refused

export const process = globalThis.process
