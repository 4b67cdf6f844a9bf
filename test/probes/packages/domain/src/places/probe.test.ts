import 'zod'
import 'vitest'
import 'fast-check'
import 'node:fs'
import './events.ts'
import '../testing/given.ts'

import 'fastify' // refused
import '@vietas/event-store' // refused
import '@vietas/event-store-testing' // refused
import '../../../territories/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
