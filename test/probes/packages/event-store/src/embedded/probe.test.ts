import 'vitest'
import 'fast-check'
import 'libsql'
import 'node:fs'
import '@vietas/event-store-testing'
import '../testing/given.ts'

import '@vietas/domain' // refused
import '../../../domain/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
