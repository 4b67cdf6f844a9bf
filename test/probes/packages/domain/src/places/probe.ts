import 'zod'
import './events.ts'
import '../shared/instant.ts'
import '../territories/events.ts'

import 'fastify' // refused
import 'zod/v4' // refused
import 'node:fs' // refused
import 'fs' // refused
import 'vitest' // refused
import './testing/given.ts' // refused
import '../testing/given.ts' // refused
import 'fast-check' // refused
import '@vietas/domain' // refused
import '@vietas/territories' // refused
import '@vietas/event-store' // refused
import '../../../territories/src/index.ts' // refused
import '../../../territories/dist/index.js' // refused
import '../../../../test/flows/flow.ts' // refused
import '../../../../infra/deploy.ts' // refused

export * from '@vietas/service-kit' // refused
export { registry } from '@vietas/registry' // refused
export const late = await import('node:os') // refused
import type { Ledger } from '@vietas/capacity-ledger' // refused
import net = require('node:net') // refused
export type Store = import('@vietas/event-store').EventStore // refused
export type { Ledger, net }
