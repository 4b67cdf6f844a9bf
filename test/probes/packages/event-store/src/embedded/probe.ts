import 'libsql'
import 'node:fs'
import '../port.ts'

import 'vitest' // refused
import './testing/kill.ts' // refused
import '../testing/given.ts' // refused
import 'fast-check' // refused
import '@vietas/domain' // refused
import '@vietas/event-store-testing' // refused
import '../../../domain/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
import '../../../../infra/deploy.ts' // refused
