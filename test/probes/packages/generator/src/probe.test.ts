import 'vitest'
import 'fast-check'
import 'node:fs'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/event-store'
import '@vietas/event-store-testing'
import './testing/given.ts'

import '@vietas/registry' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
