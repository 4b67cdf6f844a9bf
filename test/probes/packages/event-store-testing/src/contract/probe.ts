import 'vitest'
import 'fast-check'
import '@grpc/grpc-js'
import 'node:fs'
import '@vietas/event-store'
import './support.ts'

import '@vietas/domain' // refused
import '@vietas/event-store/src/port.ts' // refused
import '../../../event-store/src/port.ts' // refused
import '../../../../test/flows/flow.ts' // refused
