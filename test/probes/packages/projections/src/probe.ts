import 'zod'
import 'node:fs'
import '@vietas/event-store'

import 'vitest' // refused
import './testing/given.ts' // refused
import 'fast-check' // refused
import '@vietas/domain' // refused
import '@vietas/event-store-testing' // refused
import '@vietas/event-store/src/port.ts' // refused
import '../../event-store/src/port.ts' // refused
import '../../../test/flows/flow.ts' // refused
