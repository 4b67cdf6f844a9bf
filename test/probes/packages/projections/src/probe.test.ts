import 'vitest'
import 'fast-check'
import 'node:fs'
import '@vietas/event-store'
import '@vietas/event-store-testing'

import '@vietas/domain' // refused
import '@vietas/event-store/src/port.ts' // refused
import '../../event-store/src/port.ts' // refused
import '../../../test/flows/flow.ts' // refused
