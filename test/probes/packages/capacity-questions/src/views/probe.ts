import 'prom-client'
import 'node:fs'
import '@vietas/projections'

import 'vitest' // refused
import '@vietas/registry' // refused

export const now = Date.now()
