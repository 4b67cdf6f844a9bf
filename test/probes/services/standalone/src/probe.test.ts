import 'vitest'
import 'fast-check'
import 'node:fs'
import '@vietas/registry'
import '@vietas/domain'
import '@vietas/generator'
import '@vietas/event-store-testing'
import './testing/given.ts'

import '@vietas/test' // refused
import '@vietas/registry/src/main.ts' // refused
import '../../registry/src/main.ts' // refused
import '../../../test/flows/flow.ts' // refused
