import 'fastify'
import 'node:fs'
import '@vietas/event-store'

import 'vitest' // refused
import '@vietas/domain' // refused
import '@vietas/registry' // refused
import '@vietas/event-store-testing' // refused
import '../../event-store/src/port.ts' // refused
