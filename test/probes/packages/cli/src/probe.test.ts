import 'vitest'
import 'fast-check'
import 'node:fs'
import '@vietas/event-store'
import '@vietas/event-store-testing'
import '@vietas/domain'
import '@vietas/capacity-ledger'
import '@vietas/generator'
import '@vietas/territories'
import './testing/given.ts'

import '@vietas/projections' // refused
import '@vietas/standalone' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
