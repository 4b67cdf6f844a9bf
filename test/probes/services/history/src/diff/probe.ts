import 'zod'
import '@vietas/capacity-questions'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/event-store'
import '@vietas/capacity-ledger'
import '@vietas/service-kit'
import '../points.ts'

import 'fastify' // refused
import 'node:fs' // refused
import 'vitest' // refused
import '@vietas/capacity' // refused
import '@vietas/registry' // refused
import '../testing/history.ts' // refused
import './testing/given.ts' // refused
import '@vietas/event-store-testing' // refused
import '../../../../packages/domain/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused

export const now = Date.now() // refused
