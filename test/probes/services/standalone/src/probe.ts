import 'node:fs'
import '@vietas/registry'
import '@vietas/capacity'
import '@vietas/capacity-questions'
import '@vietas/history'
import '@vietas/feed'
import '@vietas/domain'
import '@vietas/event-store'
import '@vietas/generator'
import '@vietas/service-kit'

import 'vitest' // refused
import 'fast-check' // refused
import './testing/given.ts' // refused
import '@vietas/test' // refused
import '@vietas/event-store-testing' // refused
import '@vietas/registry/src/main.ts' // refused
import '../../registry/src/main.ts' // refused
import '../../../test/flows/flow.ts' // refused
