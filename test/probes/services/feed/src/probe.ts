import 'zod'
import 'node:fs'
import '@vietas/capacity-questions'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/event-store'
import '@vietas/projections'
import '@vietas/service-kit'
import './filter.ts'

import 'vitest' // refused
import '@vietas/capacity' // refused
import '@vietas/history' // refused
import '@vietas/registry' // refused
import './testing/feed.ts' // refused
import '@vietas/event-store-testing' // refused
import '../../../packages/domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
