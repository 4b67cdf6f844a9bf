import 'vitest'
import 'fast-check'
import 'fastify'
import 'node:fs'
import '@vietas/domain'
import '@vietas/event-store-testing'

import '@vietas/capacity' // refused
import '@vietas/event-store/src/port.ts' // refused
import '../../../capacity/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
