import 'eventsource-parser'
import 'openapi-fetch'
import './create-vietas.ts'
import '../addresses.ts'

import 'node:fs' // refused
import 'zod' // refused
import 'vitest' // refused
import '@vietas/domain' // refused
import './testing/given.ts' // refused
import '../../domain/src/index.ts' // refused
import '../../../test/flows/flow.ts' // refused
