import 'zod'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/service-kit'
import './probe.route.ts'
import '../commands.ts'

import 'fastify' // refused
import 'pino' // refused
import './testing/given.ts' // refused
import '../testing/given.ts' // refused
import 'node:fs' // refused
import 'fs' // refused
import '@vietas/capacity' // refused
import '@vietas/event-store-testing' // refused
import '../../../capacity/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
