import 'zod'
import 'pure-rand'
import 'node:crypto'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/event-store'
import './country.ts'

import 'vitest' // refused
import 'fast-check' // refused
import './testing/given.ts' // refused
import '@vietas/registry' // refused
import '@vietas/capacity-ledger' // refused
import '@vietas/event-store-testing' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
import '../../../infra/deploy.ts' // refused
