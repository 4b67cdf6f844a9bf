import 'cli-progress'
import 'node:fs'
import '@vietas/event-store'
import '@vietas/domain'
import '@vietas/capacity-ledger'
import '@vietas/generator'
import '@vietas/territories'
import '../progress/progress.ts'

import 'vitest' // refused
import 'fast-check' // refused
import './testing/given.ts' // refused
import '../testing/given.ts' // refused
import '@vietas/projections' // refused
import '@vietas/service-kit' // refused
import '@vietas/capacity' // refused
import '@vietas/event-store-testing' // refused
import '@vietas/event-store/src/port.ts' // refused
import '../../../event-store/src/port.ts' // refused
import '../../../../test/flows/flow.ts' // refused
import '../../../../infra/deploy.ts' // refused
