import 'prom-client'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/event-store'
import '@vietas/projections'
import '@vietas/capacity-ledger'
import '@vietas/service-kit'
import './closure-orders/index.ts'

import 'vitest' // refused
import './testing/given.ts' // refused
import 'fast-check' // refused
import '@vietas/capacity' // refused
import '@vietas/domain/src/index.ts' // refused
import '@vietas/event-store-testing' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
