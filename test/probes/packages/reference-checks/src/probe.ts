import 'zod'
import '@vietas/domain'
import '@vietas/territories'
import '@vietas/service-kit'
import './municipality.ts'

import './testing/given.ts' // refused
import 'node:fs' // refused
import 'vitest' // refused
import 'fast-check' // refused
import '@vietas/event-store' // refused
import '@vietas/capacity-ledger' // refused
import '@vietas/registry' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
