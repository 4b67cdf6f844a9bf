import 'libsql'
import 'node:fs'
import '../port.ts'

import 'vitest' // refused
import './testing/kill.ts' // refused
import '../contract/index.ts' // refused
import '../double/index.ts' // refused
import 'fast-check' // refused
import '@vietas/domain' // refused
import '@vietas/event-store/contract' // refused
import '../../../domain/src/index.ts' // refused
import '../../../../test/flows/flow.ts' // refused
import '../../../../infra/deploy.ts' // refused
