import 'vitest'
import 'fast-check'
import 'node:fs'
import '@vietas/event-store-testing'

import '@vietas/standalone' // refused
import '../../../domain/src/index.ts' // refused

console.log(Date.now())
