import '@vietas/domain'
import '@vietas/territories'
import 'vitest'
import 'fast-check'
import 'node:fs'
import './entry.ts'

import 'zod' // refused
import '@vietas/event-store' // refused
import '@vietas/domain/src/index.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
